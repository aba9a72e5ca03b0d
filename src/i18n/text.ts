import { i18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { type MessageId, messages } from './en'

// Messages are ICU strings in typed modules: an unknown id, or one a translation lacks, is a type error.
// They are compiled on first use (docs/decisions/0003).
i18n.setMessagesCompiler(compileMessage)
i18n.load('en', messages)
i18n.activate('en')

export type Values = Record<string, string | number>

/** The interface text `id` in the active language, with its ICU placeholders filled. */
export function t(id: MessageId, values?: Values): string {
  return i18n._(id, values)
}

/** The locale that dates and numbers are written in. */
export function activeLocale(): string {
  return i18n.locale === 'en' ? 'en-GB' : i18n.locale
}
