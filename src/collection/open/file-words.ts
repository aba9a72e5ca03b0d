// Words that are written into the data where a file leaves something out: they are kept with it, so they come in
// the language of the collection and not of the page.

export type FileWords = {
  untitled: string
  description: (title: string) => string
  notStated: string
  others: string
  outlets: string
  outletNotStated: string
  madeSide: string
  says: string
  writes: string
  reports: string
  fileSays: string
  fileSaysNot: string
  ownVoice: string
  named: string
  pointGiven: string
  addressSays: string
  noText: string
  article: (number: number) => string
}

const EN: FileWords = {
  untitled: 'My collection',
  description: (title) => `Claims out of the file "${title}".`,
  notStated: 'Not stated',
  others: 'Others',
  outlets: 'Outlets',
  outletNotStated: 'Outlet not stated',
  madeSide: 'Named in the file as a group of voices.',
  says: 'said',
  writes: 'writes',
  reports: 'reports',
  fileSays: 'As the file says.',
  fileSaysNot: 'The file does not say.',
  ownVoice: 'The outlet speaks itself: the date of the article.',
  named: 'Only named: the file gives no point.',
  pointGiven: 'The point that the file gives.',
  addressSays: 'Taken from the address of the article.',
  noText: 'No text is attached, and nothing is said of how far this copy can be trusted.',
  article: (number) => `Article ${number}`,
}

const UK: FileWords = {
  untitled: 'Моя збірка',
  description: (title) => `Твердження з файлу «${title}».`,
  notStated: 'Не вказано',
  others: 'Інші',
  outlets: 'Видання',
  outletNotStated: 'Видання не вказано',
  madeSide: 'Названо у файлі як групу голосів.',
  says: 'каже',
  writes: 'пише',
  reports: 'повідомляє',
  fileSays: 'Так сказано у файлі.',
  fileSaysNot: 'У файлі не сказано.',
  ownVoice: 'Говорить саме видання: дата статті.',
  named: 'Лише названо: точки у файлі немає.',
  pointGiven: 'Точка, вказана у файлі.',
  addressSays: 'З адреси статті.',
  noText: 'Текст не долучено, і не сказано, наскільки можна довіряти цій копії.',
  article: (number) => `Стаття ${number}`,
}

export function fileWords(language: string): FileWords {
  return language === 'uk' ? UK : EN
}

const ENOUGH = 20_000

/** The language of most of the text: uk and ru by their letters, en for all that is not Cyrillic. */
export function languageOf(texts: Iterable<string>): string {
  let [all, cyrillic, ukrainian, russian] = [0, 0, 0, 0]
  for (const text of texts) {
    const sample = text.slice(0, 1000)
    all += sample.match(/\p{L}/gu)?.length ?? 0
    cyrillic += sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
    ukrainian += sample.match(/[іїєґ]/giu)?.length ?? 0
    russian += sample.match(/[ыэёъ]/giu)?.length ?? 0
    if (all > ENOUGH) break
  }
  if (cyrillic * 2 <= all || cyrillic === 0) return 'en'
  return russian > ukrainian ? 'ru' : ukrainian > 0 ? 'uk' : 'ru'
}
