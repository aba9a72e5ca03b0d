import type MiniSearch from 'minisearch'
import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import type { ClaimKind, Id } from '@/domain/collection'
import { foldWord } from '@/domain/fold-word'
import { documentsOf, type KindName, kindWords } from './claim-documents'
import { spellingsOf } from './name-spellings'
import { type Asked, ask, CLAIM_FIELDS, engineOf, type MetClaims, wordsOf } from './search-engine'

export type Found = {
  claims: ReadonlySet<Ordinal>
  /** The folded words of the collection that the query met: what to mark. */
  words: ReadonlySet<string>
  /** Names whose other spellings were searched for too. */
  also: string[]
  /** Kinds of claim that a word of the query names: rows do not show them, so nothing there is marked. */
  kinds: ClaimKind[]
  /** Topics whose title or question has every word of the query. */
  topics: ReadonlySet<Id>
}

/** Of more claims the search is to be prepared first: made at once it would hold the page up. */
export const AT_ONCE = 2000
/** Milliseconds of work between two moments in which the page may answer. */
export const PART_MS = 12

const ENGINES = new WeakMap<ClaimIndex, MiniSearch>()
const READERS = new WeakMap<ClaimIndex, QueryReader>()

/**
 * Finds claims by our wording, quoted words, hedges, every spelling and script of the names of who speaks and
 * of places, kinds, and source notes. Every word of the query must be met: as it is, by its beginning, or with
 * a slip or two. The index is built once a collection, on the first call unless it was prepared. `kindName` gives a
 * kind in words.
 */
export function searchClaims(index: ClaimIndex, query: string, kindName: KindName): Found {
  let claims = ENGINES.get(index)
  if (!claims) {
    claims = engineOf(CLAIM_FIELDS)
    claims.addAll([...documentsOf(index, kindName)])
    ENGINES.set(index, claims)
  }
  const { asked, found } = readQuery(index, query, kindName)
  return found(ask<Ordinal>(claims, asked))
}

/** Builds the index on the page a part at a time, between which it answers. Rejects when the signal is given. */
export async function prepareSearch(
  index: ClaimIndex,
  kindName: KindName,
  signal: AbortSignal,
): Promise<void> {
  if (ENGINES.has(index)) return
  const claims = engineOf(CLAIM_FIELDS)
  let begun = performance.now()
  for (const document of documentsOf(index, kindName)) {
    claims.add(document)
    if (performance.now() - begun < PART_MS) continue
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
    begun = performance.now()
  }
  ENGINES.set(index, claims)
}

type QueryReader = (query: string) => {
  asked: Asked
  found: (met: MetClaims) => Found
}

/** What to ask an engine of the claims for, wherever that works, and what its answer says. */
export function readQuery(index: ClaimIndex, query: string, kindName: KindName): ReturnType<QueryReader> {
  let read = READERS.get(index)
  if (!read) {
    read = queryReader(index, kindName)
    READERS.set(index, read)
  }
  return read(query)
}

function queryReader(index: ClaimIndex, kindName: KindName): QueryReader {
  const topics = engineOf(['title', 'question'])
  topics.addAll(index.collection.topics)
  const spellings = spellingsOf(index)
  const kinds = new Set(index.collection.claims.flatMap((claim) => claim.kinds))
  return (query) => {
    const words = wordsOf(query)
    const asked = words.map((word) => [...(spellings.get(word)?.all ?? [word])])
    const found = ({ ids, terms, kindTerms }: MetClaims): Found => {
      const isNamed = (kind: ClaimKind) =>
        kindWords(kind, kindName)
          .map(foldWord)
          .some((word) => kindTerms.has(word))
      return {
        claims: new Set(ids),
        words: terms,
        also: words.flatMap((word) => spellings.get(word)?.other(word) ?? []),
        kinds: [...kinds].filter(isNamed),
        topics: new Set(ask<Id>(topics, asked).ids),
      }
    }
    return { asked, found }
  }
}
