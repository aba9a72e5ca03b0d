import MiniSearch, { type Query, type SearchOptions } from 'minisearch'
import { claimantOf } from '@/domain/attribution'
import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import type { Actor, ClaimKind, Id, Place } from '@/domain/collection'
import { foldWord } from '@/domain/fold-word'
import { type Spellings, spellingsOf } from './name-spellings'

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

const FIELDS = ['wording', 'quoted', 'who', 'where', 'noted', 'kind'] as const
type Fields = Record<(typeof FIELDS)[number], string>
type Search = (query: string) => Found
type KindName = (kind: ClaimKind) => string

/** Of more claims the search is to be prepared first: made at once it would hold the page up. */
export const AT_ONCE = 2000
/** Words whose folded form is kept while an index is built. */
const MOST_FOLDED = 50_000
/** Milliseconds of work between two moments in which the page may answer. */
const PART_MS = 12

const SEARCHES = new WeakMap<ClaimIndex, Search>()

/**
 * Finds claims by our wording, quoted words, hedges, every spelling and script of the names of who speaks and
 * of places, kinds, and source notes. Every word of the query must be met: as it is, by its beginning, or with
 * a slip or two. The index is built once a collection, on the first call unless it was prepared. `kindName` gives a
 * kind in words.
 */
export function searchClaims(index: ClaimIndex, query: string, kindName: KindName): Found {
  let search = SEARCHES.get(index)
  if (!search) {
    const claims = engineOf(FIELDS)
    claims.addAll([...documentsOf(index, kindName)])
    search = searchWith(claims, index, kindName)
    SEARCHES.set(index, search)
  }
  return search(query)
}

/** Builds the index a part at a time, between which the page answers. Rejects when the signal is given. */
export async function prepareSearch(
  index: ClaimIndex,
  kindName: KindName,
  signal: AbortSignal,
): Promise<void> {
  if (SEARCHES.has(index)) return
  const claims = engineOf(FIELDS)
  let begun = performance.now()
  for (const document of documentsOf(index, kindName)) {
    claims.add(document)
    if (performance.now() - begun < PART_MS) continue
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
    begun = performance.now()
  }
  SEARCHES.set(index, searchWith(claims, index, kindName))
}

function searchWith(claims: MiniSearch, index: ClaimIndex, kindName: KindName): Search {
  const topics = engineOf(['title', 'question'])
  topics.addAll(index.collection.topics)
  const spellings = spellingsOf(index)
  const kinds = new Set(index.collection.claims.flatMap((claim) => claim.kinds))
  return (query) => {
    const words = tokenize(query).map(foldWord).filter(Boolean)
    const results = searchIn(claims, words, spellings)
    const met = new Set(
      results
        .flatMap(({ match }) => Object.entries(match))
        .filter(isKind)
        .map(([term]) => term),
    )
    const named = (kind: ClaimKind) =>
      kindWords(kind, kindName)
        .map(foldWord)
        .some((word) => met.has(word))
    return {
      claims: new Set(results.map(({ id }) => id as Ordinal)),
      words: new Set(results.flatMap(({ terms }) => terms)),
      also: words.flatMap((word) => spellings.get(word)?.other(word) ?? []),
      kinds: [...kinds].filter(named),
      topics: new Set(searchIn(topics, words, spellings).map(({ id }) => id as Id)),
    }
  }
}

function searchIn(engine: MiniSearch, words: readonly string[], spellings: Spellings) {
  const queries = words.map(
    (word): Query => ({ combineWith: 'OR', queries: [...(spellings.get(word)?.all ?? [word])] }),
  )
  if (queries.length === 0) return []
  const ask = (prefixFrom: number) => engine.search({ combineWith: 'AND', queries }, options(prefixFrom))
  // "UK" is a word, not the beginning of Ukraine; but who has typed two letters of a name sees it come.
  const whole = ask(3)
  return whole.length > 0 ? whole : ask(2)
}

function options(prefixFrom: number): SearchOptions {
  return {
    prefix: (term) => term.length >= prefixFrom,
    // A slip in a short word makes it another word.
    fuzzy: (term) => (term.length < 5 || /\d/.test(term) ? false : term.length < 8 ? 1 : 2),
  }
}

function engineOf(fields: readonly string[]): MiniSearch {
  return new MiniSearch({ fields: [...fields], tokenize, processTerm: foldedOnce() })
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

function isKind([, fields]: [string, string[]]): boolean {
  return fields.includes('kind')
}

/** A kind's name where it is one word: "What it is worth" would be met by half of all queries. */
function kindWords(kind: ClaimKind, kindName: KindName): string[] {
  const name = kindName(kind)
  return /\s/.test(name) ? [kind] : [kind, name]
}

function* documentsOf(index: ClaimIndex, kindName: KindName): Generator<Fields & { id: Ordinal }> {
  const notes = new Map<Id, string[]>()
  for (const { claims, printed, likely, why } of index.collection.notes)
    for (const id of claims) notes.set(id, [...(notes.get(id) ?? []), printed, likely, why])
  for (const [id, claim] of index.collection.claims.entries())
    yield {
      id,
      wording: join([claim.text, claim.short]),
      quoted: join([
        claim.quote,
        claim.garbled?.printed,
        claim.garbled?.likely,
        ...claim.attribution.flatMap((hop) => hop.hedges.map((hedge) => hedge.printed)),
        ...(claim.quantities ?? []).map((quantity) => quantity.printed),
      ]),
      // The role of the claimant alone: what an outlet is would meet every claim that came through it.
      who: join([
        ...claim.attribution.flatMap((hop) => namesOf(index.actors.get(hop.actor))),
        index.actors.get(claimantOf(claim))?.role,
      ]),
      where: join(
        claim.places.flatMap((part) => [part.printed, ...placeNames(index.places.get(part.place))]),
      ),
      noted: join(notes.get(claim.id) ?? []),
      kind: join(claim.kinds.flatMap((kind) => kindWords(kind, kindName))),
    }
}

function namesOf(actor: Actor | undefined): string[] {
  return actor ? [actor.name, ...actor.aliases] : []
}

function placeNames(place: Place | undefined): (string | undefined)[] {
  return place ? [...Object.values(place.names), ...place.aliases] : []
}

function join(texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join(' · ')
}
