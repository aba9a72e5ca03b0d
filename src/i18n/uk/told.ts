import type { told as en } from '@/i18n/en/told'

// As told by a group of voices or a speaker, alone or beside another.
export const told: Record<keyof typeof en, string> = {
  'told.title': 'Як розповіли',
  'told.teller': 'Як розповіли',
  'told.beside': 'поруч',
  'told.nobody': 'більше ніхто',
  'told.groups': 'Групи голосів',
  'told.speakers': 'Мовці',
  'told.leave': 'До всіх голосів',
  'told.day': 'до',
  'told.previous': 'Попередній день, коли хтось із них говорить',
  'told.next': 'Наступний день, коли хтось із них говорить',
  'told.lead':
    'Що кожен на той день востаннє сказав про те, хто що тримає, як це цитують ці статті; фільтри цього не змінюють. Де порожньо, там не цитовано. Жодної місцевості не зафарбовано.',
  'told.table': 'У чому розходяться {a} і {b}, до {day}',
  'told.table-one': '{a}: хто що тримає, до {day}',
  'told.differ':
    '{n, plural, =0 {На той день вони не розходяться щодо жодного місця.} one {# місце, щодо якого вони розходяться або цитовано лише один голос.} few {# місця, щодо яких вони розходяться або цитовано лише один голос.} many {# місць, щодо яких вони розходяться або цитовано лише один голос.} other {# місця, щодо яких вони розходяться або цитовано лише один голос.}}',
  'told.alike': 'Розповідають однаково',
  'told.nothing': 'До {day} слів про те, хто що тримає, не цитовано.',
  'told.not-quoted-by': '{name}: на той день про це не цитовано',
  'told.not-quoted': 'на той день про це не цитовано',
  'told.more':
    '{n, plural, one {ще # вислів до того дня} few {ще # вислови до того дня} many {ще # висловів до того дня} other {ще # вислову до того дня}}',
  'told.set-beside': 'Поставити обидва поруч',
  'told.holds-all': 'усе: {holder}',
  'told.holds-most': 'більша частина: {holder}',
  'told.holds-part': 'частина: {holder}',
  'told.holds-edge': 'лише край: {holder}',
  'told.holds-none': 'ніскільки: {holder}',
  'told.holds-not-all': 'не все: {holder}',
  'told.printed': '{words}, як надруковано в пошкодженій копії',
  'told.likely': '{words}, за ймовірним прочитанням пошкодженої копії',
  'told.source': '{name}, сказано: {date}',
  'told.source-via': '{name}, сказано: {date}, {via}',
  'told.perhaps-later': '{date} (можливо, вже після цього дня)',
  'told.unplaced':
    '{n, plural, one {# місце тут не вмістилося: див. таблицю.} few {# місця тут не вмістилися: див. таблицю.} many {# місць тут не вмістилося: див. таблицю.} other {# місця тут не вмістилося: див. таблицю.}}',
  'told.legend': 'Як розповіли (до {day}). Порожньо – там, де не цитовано.',
  'told.along': '{place}: з якого боку, не сказано',
  'told.inside': '{place}: де саме всередині, не сказано',
}
