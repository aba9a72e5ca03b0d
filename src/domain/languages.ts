/**
 * What the page can be read in: the name in the language itself, and the locale of dates and numbers. A further
 * language is a line here, its catalogues `src/i18n/<code>.ts` and `src/i18n/report/report-<code>.ts`, and
 * `i18n/<code>.json` beside the data.
 */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-GB' },
  uk: { name: 'Українська', locale: 'uk-UA' },
} as const

export type Language = keyof typeof LANGUAGES

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[]
