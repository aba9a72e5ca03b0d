// biome-ignore-all lint/style/noExcessiveLinesPerFile: the one table of all columns; cut in two it would be two truths.

// The columns of each sheet: the reader, the templates and the guide all take them from here. What goes into each
// is told in the words of the page (i18n/en/columns.ts).

export const SHEETS = ['claims', 'places', 'articles', 'relations'] as const
export type SheetKind = (typeof SHEETS)[number]

/** The languages that sheets are read in. A page in another one offers sheets in English. */
export type SheetLanguage = 'en' | 'uk'

export function sheetLanguage(language: string): SheetLanguage {
  return language === 'uk' ? 'uk' : 'en'
}

type Heading = {
  /** As the English template prints it. */
  heading: string
  /** As the Ukrainian one does. */
  uk: string
  /** What else people call it, in English and Ukrainian; folded by foldHeading before they are compared. */
  aliases: readonly string[]
}

type Known<Key = string> = Heading & {
  key: Key
  /** No sheet is of this kind without it. */
  isNeeded?: true
}

/** Stands first in a sheet of rows that were not taken in; not read. */
export const REASON: Heading = { heading: 'Reason', uk: 'Причина', aliases: ['reasons', 'причини'] }
/** Where rows of several sheets stand in one: "claims". */
export const SHEET: Heading = { heading: 'Sheet', uk: 'Аркуш', aliases: ['таблиця'] }

const CLAIMS = [
  {
    key: 'id',
    heading: 'Id',
    uk: 'Код',
    aliases: ['claim id', 'no', 'nr', 'number', '№', 'номер'],
  },
  {
    key: 'text',
    heading: 'Claim',
    uk: 'Твердження',
    aliases: ['text', 'statement', 'statement our wording', 'what is claimed', 'текст', 'теза'],
    isNeeded: true,
  },
  {
    key: 'short',
    heading: 'Short',
    uk: 'Коротко',
    aliases: ['in short', 'short form', 'short text', 'стисло'],
  },
  {
    key: 'claimant',
    heading: 'Who says it',
    uk: 'Хто каже',
    aliases: [
      'claimant',
      'who',
      'who said it',
      'speaker',
      'said by',
      'хто сказав',
      'хто говорить',
      'хто',
      'мовець',
    ],
  },
  {
    key: 'group',
    heading: 'Group',
    uk: 'Група',
    aliases: ['group of voices', 'side', 'voices', 'camp', 'група голосів', 'сторона'],
  },
  {
    key: 'verb',
    heading: 'How they say it',
    uk: 'Як каже',
    aliases: ['verb', 'how', 'how said', 'як кажуть', 'як сказано', 'дієслово'],
  },
  {
    key: 'hedges',
    heading: 'Hedge',
    uk: 'Застереження',
    aliases: ['hedges', 'hedging', 'doubt', 'застереження слова'],
  },
  {
    key: 'via',
    heading: 'Through',
    uk: 'Через кого',
    aliases: ['via', 'through whom', 'passed on by', 'через'],
  },
  {
    key: 'article',
    heading: 'Article',
    uk: 'Стаття',
    aliases: ['source', 'article title', 'article our title', 'title', 'джерело', 'назва статті'],
  },
  {
    key: 'address',
    heading: 'Address',
    uk: 'Посилання',
    aliases: ['url', 'web address', 'link to the article', 'адреса', 'веб адреса'],
  },
  {
    key: 'outlet',
    heading: 'Outlet',
    uk: 'Видання',
    aliases: ['newspaper', 'paper', 'publisher', 'medium', 'газета', 'медіа'],
  },
  {
    key: 'quote',
    heading: 'Quoted words',
    uk: 'Цитата',
    aliases: ['quote', 'quotation', 'дослівно', 'слова цитати'],
  },
  {
    key: 'kinds',
    heading: 'Kind',
    uk: 'Вид',
    aliases: ['kinds', 'kind of claim', 'type', 'види', 'вид твердження', 'тип'],
  },
  {
    key: 'speech',
    heading: 'Speech',
    uk: 'Мовлення',
    aliases: ['manner of speech', 'kind of speech', 'спосіб мовлення', 'мова автора'],
  },
  {
    key: 'places',
    heading: 'Places',
    uk: 'Місця',
    aliases: ['place', 'where', 'location', 'місце', 'де'],
  },
  {
    key: 'said',
    heading: 'Said',
    uk: 'Коли сказано',
    aliases: ['said on', 'when said', 'date', 'date said', 'сказано', 'дата'],
  },
  {
    key: 'saidWhy',
    heading: 'Said: why',
    uk: 'Коли сказано: звідки відомо',
    aliases: [
      'why said',
      'how the date is known',
      'said reason',
      'сказано чому',
      'коли сказано чому',
      'звідки дата',
    ],
  },
  {
    key: 'about',
    heading: 'About',
    uk: 'Про який час',
    aliases: ['about when', 'time spoken of', 'when', 'про коли', 'час про який мова'],
  },
  {
    key: 'aboutWhy',
    heading: 'About: why',
    uk: 'Про який час: звідки відомо',
    aliases: ['why about', 'time spoken of why', 'about reason', 'про який час чому'],
  },
  { key: 'contradicts', heading: 'Contradicts', uk: 'Суперечить', aliases: ['contradicts claims'] },
  { key: 'denies', heading: 'Denies', uk: 'Заперечує', aliases: ['denies claims'] },
  { key: 'qualifies', heading: 'Qualifies', uk: 'Обмежує', aliases: ['qualifies claims'] },
  { key: 'supports', heading: 'Supports', uk: 'Підтримує', aliases: ['supports claims'] },
  { key: 'repeats', heading: 'Repeats', uk: 'Повторює', aliases: ['repeats claims'] },
  { key: 'updates', heading: 'Updates', uk: 'Оновлює', aliases: ['updates claims'] },
  {
    key: 'sensitive',
    heading: 'Sensitive',
    uk: 'Чутливе',
    aliases: ['is sensitive', 'делікатне', 'вразливе'],
  },
] as const satisfies readonly Known[]

const PLACES = [
  {
    key: 'id',
    heading: 'Id',
    uk: 'Код',
    aliases: ['place id', 'no', 'nr', 'number', '№', 'номер'],
  },
  {
    key: 'name',
    heading: 'Name',
    uk: 'Назва',
    aliases: [
      'place',
      'place name',
      'name english',
      'english name',
      'місце',
      'назва англійською',
      'назва місця',
    ],
    isNeeded: true,
  },
  {
    key: 'nameUk',
    heading: 'Name (Ukrainian)',
    uk: 'Назва українською',
    aliases: ['ukrainian name', 'name uk', 'in ukrainian', 'українська назва'],
  },
  {
    key: 'aliases',
    heading: 'Also spelt',
    uk: 'Інші назви',
    aliases: [
      'aliases',
      'also spelled',
      'other spellings',
      'other names',
      'also called',
      'інші написання',
      'також',
    ],
  },
  {
    key: 'kind',
    heading: 'Kind',
    uk: 'Вид',
    aliases: ['kind of place', 'type', 'вид місця', 'тип'],
  },
  {
    key: 'latitude',
    heading: 'Latitude',
    uk: 'Широта',
    aliases: ['lat', 'північна широта'],
  },
  {
    key: 'longitude',
    heading: 'Longitude',
    uk: 'Довгота',
    aliases: ['lon', 'lng', 'long', 'східна довгота'],
  },
  {
    key: 'coordinates',
    heading: 'Coordinates',
    uk: 'Координати',
    aliases: ['coords', 'point', 'gps', 'lat lon'],
  },
  {
    key: 'radius',
    heading: 'Off by (km)',
    uk: 'Похибка (км)',
    aliases: [
      'off by',
      'radius',
      'radius km',
      'radiuskm',
      'point may be off by km',
      'похибка',
      'точність км',
    ],
  },
  {
    key: 'basis',
    heading: 'How known',
    uk: 'Звідки відомо',
    aliases: ['basis', 'how the place is known', 'why there', 'підстава', 'як відомо'],
  },
  {
    key: 'partOf',
    heading: 'Part of',
    uk: 'Частина чого',
    aliases: ['in', 'belongs to', 'inside', 'частина', 'у складі', 'належить до'],
  },
] as const satisfies readonly Known[]

const ARTICLES = [
  {
    key: 'id',
    heading: 'Id',
    uk: 'Код',
    aliases: ['article id', 'no', 'nr', 'number', '№', 'номер'],
  },
  {
    key: 'title',
    heading: 'Title',
    uk: 'Назва статті',
    aliases: ['article', 'article title', 'headline', 'назва', 'заголовок', 'стаття'],
    isNeeded: true,
  },
  {
    key: 'outlet',
    heading: 'Outlet',
    uk: 'Видання',
    aliases: ['newspaper', 'paper', 'publisher', 'medium', 'газета', 'медіа'],
  },
  {
    key: 'published',
    heading: 'Published',
    uk: 'Опубліковано',
    aliases: [
      'date',
      'published on',
      'date published',
      'when published',
      'дата',
      'дата публікації',
      'коли опубліковано',
    ],
  },
  {
    key: 'publishedWhy',
    heading: 'Published: why',
    uk: 'Опубліковано: звідки відомо',
    aliases: [
      'why published',
      'how the date is known',
      'опубліковано чому',
      'дата публікації чому',
      'звідки дата',
    ],
  },
  {
    key: 'language',
    heading: 'Language',
    uk: 'Мова',
    aliases: ['lang'],
  },
  {
    key: 'address',
    heading: 'Address',
    uk: 'Посилання',
    aliases: ['url', 'web address', 'link', 'адреса', 'веб адреса'],
  },
  {
    key: 'reliability',
    heading: 'How far it can be trusted',
    uk: 'Наскільки можна довіряти',
    aliases: ['reliability', 'trust', 'how reliable', 'надійність', 'довіра'],
  },
] as const satisfies readonly Known[]

const RELATIONS = [
  {
    key: 'from',
    heading: 'From',
    uk: 'Від',
    aliases: ['from claim', 'claim', 'з', 'перше твердження'],
    isNeeded: true,
  },
  {
    key: 'to',
    heading: 'To',
    uk: 'До',
    aliases: ['to claim', 'other claim', 'друге твердження'],
    isNeeded: true,
  },
  {
    key: 'type',
    heading: 'Kind of relation',
    uk: 'Вид зв’язку',
    aliases: [
      'relation',
      'type',
      'kind',
      'relation type',
      'type of relation',
      'звʼязок',
      "зв'язок",

      'вид',
      'тип',
    ],
  },
  {
    key: 'why',
    heading: 'Why',
    uk: 'Чому',
    aliases: ['reason for it', 'because', 'пояснення'],
  },
  {
    key: 'strength',
    heading: 'How sure',
    uk: 'Певність',
    aliases: ['strength', 'sure', 'certainty', 'наскільки певно'],
  },
] as const satisfies readonly Known[]

export type ColumnKey = (
  | (typeof CLAIMS)[number]
  | (typeof PLACES)[number]
  | (typeof ARTICLES)[number]
  | (typeof RELATIONS)[number]
)['key']
export type Column = Known<ColumnKey>

export const COLUMNS: Readonly<Record<SheetKind, readonly Column[]>> = {
  claims: CLAIMS,
  places: PLACES,
  articles: ARTICLES,
  relations: RELATIONS,
}

/** A heading as headings are compared: case, `_`, `-`, `:`, brackets and blanks make no difference. */
export function foldHeading(heading: string): string {
  return heading
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ`´]/g, "'")
    .replace(/[^\p{L}\p{N}№']+/gu, ' ')
    .trim()
}

/** The column of a folded heading. */
export function columnOf(kind: SheetKind, folded: string): Column | null {
  return BY_HEADING[kind].get(folded) ?? null
}

export function headingIn({ heading, uk }: Heading, language: SheetLanguage): string {
  return language === 'uk' ? uk : heading
}

export function isReason(folded: string): boolean {
  return namesOf(REASON).includes(folded)
}

export function isSheet(folded: string): boolean {
  return namesOf(SHEET).includes(folded)
}

function namesOf({ heading, uk, aliases }: Heading): string[] {
  return [heading, uk, ...aliases].map(foldHeading)
}

const BY_HEADING = Object.fromEntries(
  SHEETS.map((kind) => [
    kind,
    new Map(
      COLUMNS[kind].flatMap((column) =>
        [foldHeading(column.key), ...namesOf(column)].map((name) => [name, column] as const),
      ),
    ),
  ]),
) as unknown as Record<SheetKind, ReadonlyMap<string, Column>>
