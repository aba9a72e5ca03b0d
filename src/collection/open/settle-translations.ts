import type { Report } from '@/collection/problem'
import { said } from '@/collection/said'
import type { Translations } from '@/collection/schema'

const LONGEST_TEXT = 10_000

/** Translations with what is none taken out, piece by piece; the same value where all of them are. */
export function settleTranslations(found: unknown, report: Report): Translations {
  const languages = fieldsOf(found, 'translations', report, (key) => /^[a-z]{2,3}$/.test(key))
  return mapped(languages, (parts, language) =>
    mapped(fieldsOf(parts, language, report), (records, part) =>
      mapped(fieldsOf(records, `${language}.${part}`, report), (texts, id) => {
        const path = `${language}.${part}.${id}`
        return textsOf(fieldsOf(texts, path, report), path, report)
      }),
    ),
  ) as Translations
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown, path: string, report: Report, isKey = (_: string) => true): Fields {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (isObject && Object.keys(value).every(isKey)) return value as Fields
  if (!isObject) {
    tell(path, '', value, said`is no object of translations.`, report)
    return {}
  }
  for (const key of Object.keys(value))
    if (!isKey(key)) tell(path, key, key, said`is no code of a language.`, report)
  return Object.fromEntries(Object.entries(value).filter(([key]) => isKey(key)))
}

function textsOf(fields: Fields, path: string, report: Report): Fields {
  const isText = (value: unknown) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT
  const entries = Object.entries(fields)
  if (entries.every(([, value]) => isText(value))) return fields
  for (const [field, value] of entries)
    if (!isText(value)) tell(path, field, value, said`is no text of 1 to ${LONGEST_TEXT} characters.`, report)
  return Object.fromEntries(entries.filter(([, value]) => isText(value)))
}

function tell(record: string, field: string, value: unknown, message: string, report: Report): void {
  report({
    part: 'translations',
    record,
    field,
    value,
    rule: 'translation',
    message: `${message} ${said`It was left out.`}`,
    remedy: said`Write {language: {part: {id: {field: text}}}}, the language as uk.`,
    severity: 'warning',
    where: `translations.${record}`,
  })
}

/** The same object where nothing was changed. */
function mapped(fields: Fields, change: (value: unknown, key: string) => unknown): Fields {
  const entries = Object.entries(fields).map(([key, value]) => [key, change(value, key)] as const)
  return entries.every(([key, value]) => value === fields[key]) ? fields : Object.fromEntries(entries)
}
