import {
  CLAIM_KINDS,
  PLACE_KINDS,
  RELATION_WORDS,
  SPEECH_WORDS,
  STRENGTH_WORDS,
  toldWord,
  type Words,
} from '@/collection/open/sheets/cell-words'
import type { ExampleRows } from '@/collection/open/sheets/example-rows'
import {
  COLUMNS,
  type ColumnKey,
  headingIn,
  SHEETS,
  type SheetLanguage,
} from '@/collection/open/sheets/sheet-columns'
import { t } from '@/i18n/text'

const WORDS: Partial<Record<ColumnKey, Words>> = {
  kinds: CLAIM_KINDS,
  speech: SPEECH_WORDS,
  kind: PLACE_KINDS,
  type: RELATION_WORDS,
  strength: STRENGTH_WORDS,
}

type OwnColumnsProps = { language: SheetLanguage; example: ExampleRows | undefined }

/** What goes into each column; the example is the first that the filled sheet holds. */
export function OwnColumns({ language, example }: OwnColumnsProps) {
  return SHEETS.map((kind) => (
    <table key={kind}>
      <caption>{t(`own.sheet-${kind}`)}</caption>
      <thead>
        <tr>
          {(['column', 'column-what', 'column-example'] as const).map((head) => (
            <th key={head} scope="col">
              {t(`own.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {COLUMNS[kind].map((column) => (
          <tr key={column.key}>
            <th scope="row" lang={language}>
              {headingIn(column, language)}
            </th>
            <td>
              {t(`column.${column.key}`)} <span lang={language}>{wordsOf(column.key, language)}</span>
            </td>
            <td lang={language}>{example?.[kind].find((row) => row[column.key])?.[column.key]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ))
}

function wordsOf(key: ColumnKey, language: SheetLanguage): string {
  const told = Object.values(WORDS[key] ?? {}).map((names) => toldWord(names, language))
  return told.length > 0 ? `${told.join(', ')}.` : ''
}
