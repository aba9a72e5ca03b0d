import type { Article, Claim } from './collection'

// A collection of somebody's own may say what an article claims and leave open where in it, or have no text of it
// at all. The format has no null there: these stand for it.

/** Of a claim whose passage nobody has marked. */
export const NOT_CODED: Claim['passage'] = { start: 0, end: 0, words: 0, print: '0'.repeat(16) }

/** Of an article of which no text has been attached. */
export const NO_TEXT: Pick<Article, 'sha256' | 'length'> = { sha256: '0'.repeat(64), length: 0 }

/** Is it known where in its article the claim stands? */
export function isCoded({ start, end, words }: Claim['passage']): boolean {
  return start !== 0 || end !== 0 || words !== 0
}

/** Is it known which text the article is? */
export function hasText({ length }: Pick<Article, 'length'>): boolean {
  return length > 0
}
