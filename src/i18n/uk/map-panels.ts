import type { mapPanels as en } from '@/i18n/en/map-panels'

// What opens over the map: the chosen place, the list of places, the layers.
export const mapPanels: Record<keyof typeof en, string> = {
  'map.list-no-place':
    '{n, plural, one {# твердження без місця} few {# твердження без місця} many {# тверджень без місця} other {# твердження без місця}}',
  'map.places-in-view': 'Місця на карті',
  'map.close': 'Закрити',
  'map.places-hint':
    'Усе, що показує карта, списком. Виберіть місце або розгорніть його, щоб побачити твердження.',
  'map.list-in-frame': 'У кадрі',
  'map.list-off-frame': 'Поза кадром',
  'map.list-parts': 'Частини міст, не розміщені',
  'map.list-wide': 'Ширше за точку',
  'map.list-elsewhere': 'Інші дні',
  'map.list-seats': 'Осідки голосів, не місцевість',
  'map.popover-count':
    '{n, plural, =0 {Жодне твердження в цих датах не називає цього місця.} one {У цих датах # твердження.} few {У цих датах # твердження.} many {У цих датах # тверджень.} other {У цих датах # твердження.}}{about, plural, =0 {} one { Про саме місце або його частину: #.} few { Про саме місце або його частину: #.} many { Про саме місце або його частину: #.} other { Про саме місце або його частину: #.}}{named, plural, =0 {} one { Лише називає його: #.} few { Лише називають його: #.} many { Лише називають його: #.} other { Лише називають його: #.}}',
  'map.popover-seat':
    '{n, plural, one {# твердження в цих датах – звідси.} few {# твердження в цих датах – звідси.} many {# тверджень у цих датах – звідси.} other {# твердження в цих датах – звідси.}}',
  'map.popover-contested': 'Із суперечністю',
  'map.popover-radius': 'Десь у межах {km, number} км.',
  'map.layers': 'Шари',
  'map.layer-always': '{layer} (за цього масштабу показано)',
  'map.layer-from-where': 'Хто звідки говорить',
  'map.layer-also-mentioned': 'Також згадані місця',
  'map.choose': 'Вибрати: {place}',
  'map.chosen': '{place}: вибрано; зняти вибір',
  'map.claims-of':
    '{n, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}',
  'map.seat-name':
    '{place}, осідок: {n, plural, one {# голос} few {# голоси} many {# голосів} other {# голосу}}; не місцевість',
  'map.inset':
    'Осідки голосів, а не де хто був. {n, plural, =0 {} one {# не вказано.} few {# не вказано.} many {# не вказано.} other {# не вказано.}}',
  'map.inset-name': '{names}. Прямокутник показує кадр карти.',
  'map.inset-seat': '{place} {n}',
}
