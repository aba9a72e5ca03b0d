// The words of the pages without scripts, in both languages. The messages of the app (src/i18n) are compiled in
// the browser and come by part; these few are needed once, at build, and say some things otherwise.

export type PageLanguage = 'en' | 'uk'

export type Labels = {
  /** Of dates and numbers. */
  locale: string
  /** Of this page, named on the other one. */
  ownName: string
  lead: (claims: number) => string
  toApp: string
  howTitle: string
  how: readonly string[]
  months: string
  undated: string
  via: (names: string) => string
  ownVoice: (outlet: string) => string
  ownHeadline: (outlet: string) => string
  article: string
  articleVoice: string
  articleHeadline: string
  unnamed: string
  quote: string
  hedges: string
  garbled: string
  likely: string
  sensitive: string
  voices: string
  places: string
  denies: string
  deniedBy: string
  contradicts: string
  arguable: string
  onTheMap: string
  /** A date that is none. */
  noDate: string
  about: (date: string) => string
  perhaps: (date: string) => string
  until: (date: string) => string
  since: (date: string) => string
  anyTime: string
  foot: (revision: string, licence: string) => string
}

const en: Labels = {
  locale: 'en-GB',
  ownName: 'In English',
  lead: (claims) =>
    `This is the plain list of all ${claims} claims, to be read without scripts, searched, printed or kept. Claim Atlas shows the same claims on a map and a timeline that move together, and needs JavaScript for that.`,
  toApp: 'Open the map and the timeline',
  howTitle: 'How it was coded',
  how: [
    'A claim is anything that anyone states, reporters included; the word casts no doubt. Its wording here is ours; words in quotation marks stand in the article. The articles themselves are not part of this.',
    'The texts were coded with a language model and adjudicated. Each claim is traced back to whoever it is first said by, and the hands it came through are named with “via”. No text bears a date: each day was worked out, and a span of days means one of them.',
    'Those who speak are called voices, grouped by whom they speak for. Two claims may contradict each other; which of them is right is not said here. Where a copy of an article is damaged, what it prints stands beside what was likely meant.',
  ],
  months: 'By month said',
  undated: 'On days not known',
  via: (names) => `via ${names}`,
  ownVoice: (outlet) => `${outlet}, in its own voice`,
  ownHeadline: (outlet) => `${outlet}, in a headline`,
  article: 'Article',
  articleVoice: 'The article, in its own voice',
  articleHeadline: 'The article’s headline',
  unnamed: 'nobody named',
  quote: 'As printed',
  hedges: 'With words of how sure they are',
  garbled: 'Garbled in this copy',
  likely: 'likely',
  sensitive: 'Describes deaths or atrocities.',
  voices: 'Voices',
  places: 'Places',
  denies: 'Denies',
  deniedBy: 'Denied by',
  contradicts: 'Contradicts',
  arguable: 'arguable',
  onTheMap: 'on the map and the timeline',
  noDate: 'date not known',
  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  until: (date) => `until ${date}`,
  since: (date) => `since ${date}`,
  anyTime: 'at any time',
  foot: (revision, licence) => `Revision ${revision} of the collection, ${licence}.`,
}

const uk: Labels = {
  locale: 'uk',
  ownName: 'Українською',
  lead: (claims) =>
    `Це простий список усіх тверджень (${claims}): його можна читати без скриптів, шукати в ньому, друкувати й зберігати. Claim Atlas показує ті самі твердження на карті й стрічці часу, що рухаються разом; для цього потрібен JavaScript.`,
  toApp: 'Відкрити карту й стрічку часу',
  howTitle: 'Як це закодовано',
  how: [
    'Твердження – це все, що хтось каже, репортери теж; саме слово не ставить нічого під сумнів. Формулювання тут наші; слова в лапках стоять у статті. Самих статей тут немає.',
    'Тексти закодовано за допомогою мовної моделі й вивірено. Кожне твердження простежено до того, хто сказав його першим; руки, через які воно пройшло, названо після слова «через». Жоден текст не має дати: кожен день визначено, а кілька днів означають один із них.',
    'Тих, хто говорить, названо голосами й згруповано за тим, від кого вони говорять. Два твердження можуть суперечити одне одному; яке з них слушне, тут не сказано. Де копія статті пошкоджена, надруковане стоїть поруч із тим, що, мабуть, малося на увазі.',
  ],
  months: 'За місяцем, коли це сказано',
  undated: 'Дні невідомі',
  via: (names) => `через: ${names}`,
  ownVoice: (outlet) => `${outlet}, від себе`,
  ownHeadline: (outlet) => `${outlet}, у заголовку`,
  article: 'Стаття',
  articleVoice: 'Стаття, від себе',
  articleHeadline: 'Заголовок статті',
  unnamed: 'нікого не названо',
  quote: 'Як надруковано',
  hedges: 'Слова про те, наскільки це певно',
  garbled: 'Спотворене в цій копії',
  likely: 'мабуть',
  sensitive: 'Описує загибель людей або звірства.',
  voices: 'Голоси',
  places: 'Місця',
  denies: 'Заперечує те, що кажуть',
  deniedBy: 'Заперечують',
  contradicts: 'Суперечність із тим, що кажуть',
  arguable: 'спірно',
  onTheMap: 'на карті й стрічці часу',
  noDate: 'дата невідома',
  about: (date) => `приблизно ${date}`,
  perhaps: (date) => `можливо, ${date}`,
  until: (date) => `до ${date}`,
  since: (date) => `від ${date}`,
  anyTime: 'будь-коли',
  foot: (revision, licence) => `Версія збірки ${revision}, ${licence}.`,
}

export const LABELS: Record<PageLanguage, Labels> = { en, uk }
