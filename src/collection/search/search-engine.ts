import MiniSearch, { type Query, type SearchOptions } from 'minisearch'
import type { Ordinal } from '@/domain/claim-index'
import { foldWord } from '@/domain/fold-word'

// The engine alone, of what can be sent in a message: it works in a worker and on the page.

export const CLAIM_FIELDS = ['wording', 'quoted', 'who', 'where', 'noted', 'kind'] as const
export type Document<I, F extends string> = Record<F, string> & { id: I }

/** Words asked for, folded, each with every spelling that counts as the same. All must be met, in one of theirs. */
export type Asked = readonly (readonly string[])[]

export type Met<I> = {
  ids: I[]
  /** The words of the documents that were met. */
  terms: Set<string>
  /** Those of them that were met in a field named `kind`. */
  kindTerms: Set<string>
}

/** Claims that were met, by ordinal, as they travel from a worker. */
export type MetClaims = Omit<Met<Ordinal>, 'ids'> & { ids: Iterable<Ordinal> }

/** Words whose folded form is kept while an index is built. */
const MOST_FOLDED = 50_000

export function engineOf(fields: readonly string[]): MiniSearch {
  return new MiniSearch({ fields: [...fields], tokenize, processTerm: foldedOnce() })
}

/** The documents in which each word is met: as it is, by its beginning, or with a slip or two. */
export function ask<I>(engine: MiniSearch, asked: Asked): Met<I> {
  const queries = asked.map((spellings): Query => ({ combineWith: 'OR', queries: [...spellings] }))
  const search = (prefixFrom: number) =>
    queries.length === 0 ? [] : engine.search({ combineWith: 'AND', queries }, options(prefixFrom))
  // "UK" is a word, not the beginning of Ukraine; but who has typed two letters of a name sees it come.
  const whole = search(3)
  const results = whole.length > 0 ? whole : search(2)
  const terms = new Set<string>()
  const kindTerms = new Set<string>()
  for (const result of results) {
    for (const term of result.terms) terms.add(term)
    for (const [term, fields] of Object.entries(result.match))
      if (fields.includes('kind')) kindTerms.add(term)
  }
  return { ids: results.map(({ id }) => id as I), terms, kindTerms }
}

export function wordsOf(text: string): string[] {
  return tokenize(text).map(foldWord).filter(Boolean)
}

function options(prefixFrom: number): SearchOptions {
  return {
    prefix: (term) => term.length >= prefixFrom,
    // A slip in a short word makes it another word.
    fuzzy: (term) => (term.length < 5 || /\d/.test(term) ? false : term.length < 8 ? 1 : 2),
  }
}

/** As `foldWord`, null for "". Texts say the same words again and again, and to fold one takes longer than to add it. */
function foldedOnce(): (word: string) => string | null {
  const known = new Map<string, string | null>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const folded = foldWord(word) || null
    if (known.size < MOST_FOLDED) known.set(word, folded)
    return folded
  }
}

function tokenize(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}'’%]+/u)
}
