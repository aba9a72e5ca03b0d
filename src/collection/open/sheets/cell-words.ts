import type { SheetLanguage } from './sheet-columns'

// Words of a closed list, as people write them in English and Ukrainian. The first word of each line is
// the one that is told where another was not understood; the guide tells the first of its language.

export type Words = Readonly<Record<string, readonly string[]>>

/** "" where there are no words. */
export function toldWord(names: readonly string[] = [], language: SheetLanguage): string {
  const name = language === 'uk' ? names.find((word) => /\p{Script=Cyrillic}/u.test(word)) : names[0]
  return name ?? ''
}

export const CLAIM_KINDS: Words = {
  control: ['control', 'who holds it', 'контроль'],
  movement: ['movement', 'move', 'рух', 'переміщення'],
  event: ['event', 'happening', 'подія'],
  casualties: ['casualties', 'losses', 'втрати', 'жертви'],
  significance: ['significance', 'importance', 'значення', 'важливість'],
  assessment: ['assessment', 'judgement', 'judgment', 'opinion', 'оцінка', 'думка'],
  motive: ['motive', 'intention', 'reason', 'мотив', 'намір'],
  forecast: ['forecast', 'prediction', 'прогноз', 'передбачення'],
  accusation: ['accusation', 'blame', 'звинувачення'],
  announcement: ['announcement', 'оголошення', 'заява'],
  denial: ['denial', 'заперечення', 'спростування'],
  context: ['context', 'background', 'контекст', 'тло'],
}

export const SPEECH_WORDS: Words = {
  direct: [
    'quoted',
    'direct',
    'direct speech',
    'quoted in direct speech',
    'quote',
    'пряма мова',
    'пряма',
    'цитата',
  ],
  indirect: [
    'reported',
    'indirect',
    'indirect speech',
    'reported in other words',
    'непряма мова',
    'непряма',
    'переказ',
  ],
  narration: [
    'told by the article',
    'narration',
    'told by the article itself',
    'own voice',
    'від автора',
    'розповідь',
    'авторська',
  ],
  headline: ['headline', 'from the headline', 'заголовок'],
  link: ['link', 'from the words of a link to another report', 'посилання'],
}

export const PLACE_KINDS: Words = {
  settlement: [
    'settlement',
    'town',
    'city',
    'village',
    'hamlet',
    'населений пункт',
    'місто',
    'село',
    'селище',
  ],
  'part-of-settlement': [
    'part of a settlement',
    'part of settlement',
    'district',
    'quarter',
    'neighbourhood',
    'street',
    'square',
    'частина населеного пункту',
    'район міста',
    'квартал',
    'вулиця',
    'площа',
  ],
  site: [
    'site',
    'building',
    'bridge',
    'park',
    'garden',
    'field',
    'monument',
    'station',
    'об’єкт',
    'будівля',
    'міст',
    'парк',
    'сад',
    'поле',
    'ділянка',
    'сцена',
    'споруда',
  ],
  water: [
    'water',
    'river',
    'lake',
    'sea',
    'pond',
    'canal',
    'stream',
    'водойма',
    'річка',
    'озеро',
    'море',
    'ставок',
  ],
  route: ['route', 'road', 'railway', 'path', 'дорога', 'шлях', 'залізниця', 'маршрут', 'стежка'],
  'front-sector': ['front sector', 'front', 'sector', 'ділянка фронту', 'фронт', 'напрямок'],
  region: ['region', 'county', 'province', 'oblast', 'state', 'область', 'регіон', 'край', 'район'],
  country: ['country', 'країна', 'держава'],
  institution: [
    'institution',
    'school',
    'ministry',
    'council',
    'hospital',
    'установа',
    'школа',
    'заклад',
    'рада',
    'лікарня',
  ],
  'extent-unknown': ['extent unknown', 'unknown', 'not known', 'межі невідомі', 'невідомо'],
}

export const RELATION_WORDS: Words = {
  denies: ['denies', 'deny', 'rejects', 'заперечує', 'відкидає'],
  contradicts: ['contradicts', 'contradict', 'суперечить', 'протирічить'],
  qualifies: ['qualifies', 'limits', 'qualify', 'обмежує', 'уточнює'],
  supports: ['supports', 'support', 'agrees with', 'підтримує', 'підтверджує'],
  repeats: ['repeats', 'repeat', 'повторює'],
  updates: ['updates', 'update', 'оновлює'],
}

export const STRENGTH_WORDS: Words = {
  clear: ['clear', 'sure', 'certain', 'clearly', 'yes', 'чітко', 'певно', 'очевидно', 'ясно'],
  arguable: [
    'arguable',
    'not sure',
    'unsure',
    'doubtful',
    'maybe',
    'спірно',
    'непевно',
    'можливо',
    'дискусійно',
  ],
}

export const YES_NO: Words = {
  true: ['yes', 'true', 'y', 'x', '1', 'так', 'істина', '+'],
  false: ['no', 'false', 'n', '0', 'ні', 'хибність'],
}

export const SHEET_WORDS: Words = {
  claims: ['claims', 'claim', 'твердження'],
  places: ['places', 'place', 'місця', 'місце'],
  articles: ['articles', 'article', 'статті', 'стаття'],
  relations: ['relations', 'relation', 'звʼязки', 'звʼязок'],
}

export const LANGUAGES: Words = {
  en: ['English', 'англійська'],
  uk: ['Ukrainian', 'українська'],
  ru: ['Russian', 'російська'],
  pl: ['Polish', 'польська'],
  de: ['German', 'німецька'],
  fr: ['French', 'французька'],
  es: ['Spanish', 'іспанська'],
  it: ['Italian', 'італійська'],
  pt: ['Portuguese', 'португальська'],
  nl: ['Dutch', 'нідерландська'],
  ro: ['Romanian', 'румунська'],
  cs: ['Czech', 'чеська'],
  tr: ['Turkish', 'турецька'],
  ar: ['Arabic', 'арабська'],
  zh: ['Chinese', 'китайська'],
}
