import MiniSearch from 'minisearch'
import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import type { Actor, Id, Place } from '@/domain/collection'
import { foldWord } from '@/domain/fold-word'

export type Found = {
  claims: ReadonlySet<Ordinal>
  /** The folded words of the collection that the query met: what to mark. */
  words: ReadonlySet<string>
}

type Fields = Record<'wording' | 'quoted' | 'who' | 'where' | 'noted', string>
type Document = Fields & { id: Ordinal }

const FIELDS: (keyof Fields)[] = ['wording', 'quoted', 'who', 'where', 'noted']

const SEARCHES = new WeakMap<ClaimIndex, (query: string) => Found>()

/**
 * Finds claims by our wording, quoted words, hedges, every spelling and script of the names of who speaks and
 * of places, and source notes. Every word of the query must be met, by its beginning or with a slip or two.
 * The index is built once a collection, on the first call.
 */
export function searchClaims(index: ClaimIndex, query: string): Found {
  let search = SEARCHES.get(index)
  if (!search) {
    search = buildSearch(index)
    SEARCHES.set(index, search)
  }
  return search(query)
}

function buildSearch(index: ClaimIndex): (query: string) => Found {
  const engine = new MiniSearch<Document>({
    fields: FIELDS,
    tokenize: (text) => text.split(/[^\p{L}\p{M}\p{N}'’%]+/u),
    processTerm: (term) => foldWord(term) || null,
  })
  engine.addAll(documentsOf(index))
  return (query) => {
    const results = engine.search(query, {
      combineWith: 'AND',
      prefix: (term) => term.length > 1,
      // A slip in a short word makes it another word.
      fuzzy: (term) => (term.length < 5 || /\d/.test(term) ? false : term.length < 8 ? 1 : 2),
    })
    return {
      claims: new Set(results.map(({ id }) => id as Ordinal)),
      words: new Set(results.flatMap(({ terms }) => terms)),
    }
  }
}

function documentsOf(index: ClaimIndex): Document[] {
  const notes = new Map<Id, string[]>()
  for (const { claims, printed, likely, why } of index.collection.notes)
    for (const id of claims) notes.set(id, [...(notes.get(id) ?? []), printed, likely, why])
  return index.collection.claims.map((claim, id) => ({
    id,
    wording: join([claim.text, claim.short]),
    quoted: join([
      claim.quote,
      claim.garbled?.printed,
      claim.garbled?.likely,
      ...claim.attribution.flatMap((hop) => hop.hedges.map((hedge) => hedge.printed)),
      ...(claim.quantities ?? []).map((quantity) => quantity.printed),
    ]),
    who: join(claim.attribution.flatMap((hop) => namesOf(index.actors.get(hop.actor)))),
    where: join(claim.places.flatMap((part) => [part.printed, ...spellingsOf(index.places.get(part.place))])),
    noted: join(notes.get(claim.id) ?? []),
  }))
}

function namesOf(actor: Actor | undefined): (string | undefined)[] {
  return actor ? [actor.name, ...actor.aliases, actor.role, actor.roleNote] : []
}

function spellingsOf(place: Place | undefined): (string | undefined)[] {
  return place ? [...Object.values(place.names), ...place.aliases] : []
}

function join(texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join(' · ')
}
