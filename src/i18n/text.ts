import { i18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { type MessageId, messages } from './en'

// Messages are ICU strings in typed modules: an unknown id, or one a translation lacks, is a type error.
// They are compiled on first use (docs/decisions/0003).
i18n.setMessagesCompiler(compileMessage)
i18n.load('en', messages)
i18n.activate('en')
// A part whose words were not loaded would show bare ids: every end-to-end test fails on this.
i18n.on('missing', ({ id }) => reportError(new Error(`no words for "${id}"`)))

export type Values = Record<string, string | number>

/** Adds the words of a part of the page that arrives later. */
export function addMessages(part: Partial<Record<MessageId, string>>): void {
  i18n.load('en', part)
}

/** The interface text `id` in the active language, with its ICU placeholders filled. */
export function t(id: MessageId, values?: Values): string {
  return i18n._(id, values)
}

/** The locale that dates and numbers are written in. */
export function activeLocale(): string {
  return i18n.locale === 'en' ? 'en-GB' : i18n.locale
}
