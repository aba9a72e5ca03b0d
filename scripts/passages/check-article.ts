import { createHash } from 'node:crypto'
import { printedIn } from '../../src/collection/check-claims'
import type { RawCollection } from '../../src/collection/schema'
import type { RawArticle } from '../../src/collection/schema-claim'
import { countFoldedWords, foldText } from '../../src/domain/passage-print'
import { type Range, splitSentences } from './sentences'

/** One rule over one article. It passes when `failures` is empty; warnings are only shown. */
export type Outcome = { rule: string; article: string; failures: string[]; warnings: string[] }

/** The first 16 hexadecimal digits of the SHA-256 of the folded passage. */
export function printOf(passage: string): string {
  return sha256(foldText(passage)).slice(0, 16)
}

/** Is this file the very text that was coded? */
export function checkText(article: RawArticle, bytes: Buffer): Outcome {
  const failures: string[] = []
  const digest = createHash('sha256').update(bytes).digest('hex')
  if (digest !== article.sha256) failures.push(`sha256 is ${digest}, the record has ${article.sha256}`)
  const { length } = bytes.toString('utf8')
  if (length !== article.length) failures.push(`length is ${length}, the record has ${article.length}`)
  return { rule: 'text', article: article.id, failures, warnings: [] }
}

/** The rules that hold records against the text of their article. */
export function checkArticle(raw: RawCollection, article: RawArticle, text: string): Outcome[] {
  return [
    checkPassages(raw, article, text),
    checkQuotes(raw, article, text),
    checkPrinted(raw, article, text),
    checkSentences(raw, article, text),
  ]
}

function checkPassages(raw: RawCollection, article: RawArticle, text: string): Outcome {
  const failures: string[] = []
  for (const { id, passage } of claimsOf(raw, article)) {
    const found = text.slice(passage.start, passage.end)
    const words = countFoldedWords(foldText(found))
    if (printOf(found) !== passage.print)
      failures.push(`${id}: print is ${printOf(found)}, not ${passage.print}`)
    if (words !== passage.words) failures.push(`${id}: passage has ${words} words, not ${passage.words}`)
    if (found !== found.trim()) failures.push(`${id}: passage begins or ends with space`)
  }
  return { rule: 'passages', article: article.id, failures, warnings: [] }
}

function checkQuotes(raw: RawCollection, article: RawArticle, text: string): Outcome {
  const failures = claimsOf(raw, article).flatMap(({ id, quote, passage }) =>
    quote === undefined || text.slice(passage.start, passage.end).includes(quote)
      ? []
      : [`${id}: quote "${quote}" is not in its passage to the letter`],
  )
  return { rule: 'quotes', article: article.id, failures, warnings: [] }
}

function checkPrinted(raw: RawCollection, article: RawArticle, text: string): Outcome {
  const outcome: Outcome = { rule: 'printed', article: article.id, failures: [], warnings: [] }
  const folded = foldText(text)
  const check = (where: string, printed: string, among: string) => {
    if (among.includes(printed)) return
    if (text.includes(printed)) outcome.warnings.push(`${where}: "${printed}" stands outside its range`)
    else if (folded.includes(foldText(printed)))
      outcome.warnings.push(`${where}: "${printed}" is spelt otherwise`)
    else outcome.failures.push(`${where}: "${printed}" is not in the article`)
  }
  // Hedges and names may stand in the attribution, outside the passage.
  for (const claim of claimsOf(raw, article))
    for (const { field, printed } of printedIn(claim))
      if (field !== 'quote') check(`${claim.id} ${field}`, printed, text)
  for (const note of raw.notes)
    if (note.article === article.id)
      check(`${note.id} printed`, note.printed, text.slice(note.start, note.end))
  return outcome
}

function checkSentences(raw: RawCollection, article: RawArticle, text: string): Outcome {
  const covered: Range[] = [
    ...claimsOf(raw, article).map((claim) => claim.passage),
    ...article.boilerplate,
    ...article.connective,
  ]
  const failures = splitSentences(text).flatMap(({ start, end }) =>
    covered.some((range) => range.start < end && range.end > start)
      ? []
      : [
          `${start}-${end} is in no passage, boilerplate or connective: "${text.slice(start, end).slice(0, 40)}…"`,
        ],
  )
  return { rule: 'sentences', article: article.id, failures, warnings: [] }
}

function claimsOf(raw: RawCollection, article: RawArticle): RawCollection['claims'] {
  return raw.claims.filter((claim) => claim.article === article.id)
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
