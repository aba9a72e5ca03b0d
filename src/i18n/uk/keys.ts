import type { keys as en } from '@/i18n/en/keys'

// The sheet of keys.
export const keys: Record<keyof typeof en, string> = {
  'keys.title': 'Клавіші',
  'keys.single': 'Клавіші, що діють самі, без Ctrl чи Alt',
  'keys.search': 'шукати у твердженнях',
  'keys.next': 'наступне твердження списку',
  'keys.previous': 'попереднє твердження списку',
  'keys.opposed': 'до твердження, що суперечить цьому; ще раз: до наступного',
  'keys.mark': 'позначити твердження; потім друге, щоб читати їх поруч',
  'keys.clear': 'скинути всі фільтри',
  'keys.list': 'твердження списком',
  'keys.table': 'твердження таблицею',
  'keys.sources': 'джерела',
  'keys.present': 'показати класу: вибрати й почати',
  'keys.own': 'відкрити власну збірку',
  'keys.add-scene': 'додати побачене як сцену для класу',
  'keys.keys': 'цей перелік',
  'keys.leave': 'закрити: твердження, два твердження, позначку, вибране місце, інший розділ',
  'keys.arrows': '↑ ↓ Home End',
  'keys.arrows-do': 'рухатися списком',
  'keys.enter': 'Enter',
  'keys.enter-do': 'відкрити твердження або розгорнути згорнуте під ним',
  'keys.digits': '1–9',
  'keys.digits-do': 'у відкритому твердженні: перейти до одного з інших',
  'keys.dates': '← → Page ↑ ↓',
  'keys.dates-do': 'на краю дат: день, місяць',
}
