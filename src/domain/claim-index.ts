import { claimantOf } from './attribution'
import { type Columns, fillColumns, type IndexArrays, isSameList } from './claim-columns'
import type { Actor, Article, Claim, Collection, Id, Place, Side, Topic } from './collection'

export type Ordinal = number

export type ClaimIndex = {
  collection: Collection
  columns: Columns
  relationEnds: IndexArrays['relationEnds']
  ordinal: ReadonlyMap<Id, Ordinal>
  sides: ReadonlyMap<Id, Side>
  actors: ReadonlyMap<Id, Actor>
  places: ReadonlyMap<Id, Place>
  articles: ReadonlyMap<Id, Article>
  topics: ReadonlyMap<Id, Topic>
  /** Topics in which a claim stands, in the collection's order. */
  topicsOf: ReadonlyMap<Id, readonly Topic[]>
}

export type IndexMeans = {
  /** Of this very collection, where a worker has built them. */
  arrays?: IndexArrays
  /** That of the collection before it was edited: what is as it was is not made anew. */
  before?: ClaimIndex | null
}

/** Builds the columns and look-ups of a checked collection. O(claims + relations), after an edit O(what is other). */
export function indexCollection(collection: Collection, { arrays, before }: IndexMeans = {}): ClaimIndex {
  const { claims } = collection
  const byId = <T extends { id: Id }>(records: T[]) => new Map(records.map((r) => [r.id, r]))
  const actors = byId(collection.actors)
  const places = byId(collection.places)
  const ordinal =
    before && hasSameIds(before.collection.claims, claims)
      ? before.ordinal
      : new Map(claims.map((claim, i) => [claim.id, i]))
  const isComparable =
    before &&
    isSameList(before.collection.sides, collection.sides) &&
    isSameList(before.collection.actors, collection.actors) &&
    isSameList(before.collection.places, collection.places) &&
    isSameList(before.collection.articles, collection.articles)
  const { sides, articles } = collection
  const columns =
    arrays?.columns ??
    fillColumns(claims, { sides, actors, places, articles }, isComparable ? before : undefined)
  const relationEnds = arrays?.relationEnds ?? endsOf(collection, ordinal)
  if (!arrays) fillDisputed(columns.disputed, collection, relationEnds)
  return {
    collection,
    columns,
    relationEnds,
    ordinal,
    sides: byId(sides),
    actors,
    places,
    articles: byId(articles),
    topics: byId(collection.topics),
    topicsOf: topicsOf(collection),
  }
}

function hasSameIds(old: readonly Claim[], now: readonly Claim[]): boolean {
  return old.length === now.length && old.every((claim, i) => claim === now[i] || claim.id === now[i]?.id)
}

function endsOf({ relations }: Collection, ordinal: ReadonlyMap<Id, Ordinal>): Int32Array<ArrayBuffer> {
  const ends = new Int32Array(2 * relations.length)
  relations.forEach(({ from, to }, i) => {
    ends[2 * i] = ordinal.get(from) ?? -1
    ends[2 * i + 1] = ordinal.get(to) ?? -1
  })
  return ends
}

function fillDisputed(disputed: Uint8Array, { relations }: Collection, ends: Int32Array): void {
  disputed.fill(0)
  relations.forEach(({ type, reading }, i) => {
    if ((type !== 'contradicts' && type !== 'denies') || reading === 'printed') return
    for (const end of [ends[2 * i] ?? -1, ends[2 * i + 1] ?? -1]) if (end >= 0) disputed[end] = 1
  })
}

function topicsOf({ topics }: Collection): ReadonlyMap<Id, readonly Topic[]> {
  const found = new Map<Id, Topic[]>()
  for (const topic of topics)
    for (const id of topic.claims) {
      const known = found.get(id)
      if (known) known.push(topic)
      else found.set(id, [topic])
    }
  return found
}

/** The claim with this id, or undefined. */
export function claimOf(index: ClaimIndex, id: Id | null): Claim | undefined {
  const i = id === null ? undefined : index.ordinal.get(id)
  return i === undefined ? undefined : index.collection.claims[i]
}

/** The group of voices of the claim's first speaker. */
export function sideOf(index: ClaimIndex, claim: Claim): Side {
  const actor = index.actors.get(claimantOf(claim))
  const side = index.sides.get(actor?.side ?? '') ?? index.collection.sides[0]
  if (!side) throw new Error('A collection has at least one side')
  return side
}
