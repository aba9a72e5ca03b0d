import type { RawCollection } from '@/collection/schema'
import type { RawArticle, RawClaim } from '@/collection/schema-claim'
import { countFoldedWords, foldText } from '@/domain/passage-print'
import { NEW_WORDS, type NewWords, newClaim } from './new-records'

type Range = { start: number; end: number }

/** What a claim of an article may quote of it, in words. */
export const QUOTED_WORDS = 9

/**
 * The passage between two places of a text, as claims keep it; white space at its ends left out. Null where there
 * is no word between them.
 */
export async function passageOf(
  text: string,
  start: number,
  end: number,
): Promise<RawClaim['passage'] | null> {
  const from = Math.max(0, Math.min(start, end))
  const selected = text.slice(from, Math.max(start, end))
  const words = selected.trim()
  const folded = foldText(words)
  if (!/[\p{L}\p{N}]/u.test(folded)) return null
  const first = from + selected.length - selected.trimStart().length
  return {
    start: first,
    end: first + words.length,
    words: countFoldedWords(folded),
    print: await printOf(folded),
  }
}

/** A claim of what is selected in an article's text; null where that holds no word. Few words stand in it as printed. */
export async function claimOfPassage(
  raw: RawCollection,
  article: RawArticle,
  text: string,
  { start, end }: Range,
  ours: { text: string; short: string },
  words: NewWords = NEW_WORDS,
): Promise<RawClaim | null> {
  const passage = await passageOf(text, start, end)
  if (!passage) return null
  const printed = text.slice(passage.start, passage.end).replace(/\s+/g, ' ')
  const quote = passage.words <= QUOTED_WORDS ? { quote: printed } : {}
  return newClaim(raw, { article: article.id, claimant: article.outlet, passage, ...ours, ...quote }, words)
}

/** Where in a text a field has the place `at`: fields hold a line's end as one unit, whatever the text has there. */
export function placeInText(text: string, at: number): number {
  let place = 0
  for (let seen = 0; seen < at && place < text.length; seen++) place += text.startsWith('\r\n', place) ? 2 : 1
  return place
}

/** The other way round. */
export function placeInField(text: string, at: number): number {
  return text.slice(0, at).replaceAll('\r\n', '\n').length
}

/** What an article says of its text: which it is and how long. */
export async function textOf(text: string): Promise<Pick<RawArticle, 'sha256' | 'length'>> {
  return { sha256: await sha256(text), length: text.length }
}

/** First 16 hexadecimal digits of the SHA-256 of a folded text. */
export async function printOf(folded: string): Promise<string> {
  return (await sha256(folded)).slice(0, 16)
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
