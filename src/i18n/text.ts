import { i18n } from '@lingui/core'
import { LANGUAGES, type Language } from '@/domain/languages'
import { type MessageId, messages } from './en'

// Messages are ICU strings in typed modules: an unknown id, or one a translation lacks, is a type error.
// A build carries them compiled (docs/decisions/0003): what is still a string there has nothing to fill in.
if (import.meta.env.PROD) i18n.setMessagesCompiler((text) => [text])
i18n.load('en', messages)
i18n.activate('en')
// A part whose words were not loaded would show bare ids: every end-to-end test fails on this.
i18n.on('missing', ({ id }) => reportError(new Error(`no words for "${id}"`)))

export type Values = Record<string, string | number>

type Catalogue = { messages: Record<MessageId, string> }

/** By file name; English is in parts, which come with the page and with `words/`. */
const CATALOGUES = import.meta.glob<Catalogue>(['./??.ts', '!./en.ts'])

/** Adds the English words of a part of the page that arrives later. */
export function addMessages(part: Partial<Record<MessageId, string>>): void {
  i18n.load('en', part)
}

const along: ((language: Language) => Promise<void>)[] = []

/** What a part of the page that arrives later needs beside the words of any language. */
export function loadAlong(load: (language: Language) => Promise<void>): void {
  along.push(load)
}

/** Fetches all words of a language, to be shown by `activateLanguage`. Rejects where they cannot be had. */
export async function loadLanguage(language: Language): Promise<void> {
  const [catalogue] = await Promise.all([
    CATALOGUES[`./${language}.ts`]?.(),
    ...along.map((load) => load(language)),
  ])
  if (catalogue) i18n.load(language, catalogue.messages)
}

/** What is drawn from now on is in this language, whose words were loaded. */
export function activateLanguage(language: Language): void {
  i18n.activate(language)
}

/** The interface text `id` in the active language, with its ICU placeholders filled. */
export function t(id: MessageId, values?: Values): string {
  return i18n._(id, values)
}

export function activeLanguage(): Language {
  return i18n.locale as Language
}

/** The locale that dates and numbers are written in. */
export function activeLocale(): string {
  return LANGUAGES[activeLanguage()].locale
}
