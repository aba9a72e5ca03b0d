import type { Actor, Article, Claim, Collection, Dating, Id, Place, Side, Topic } from './collection'

// One column a fact, one row a claim (its ordinal is the position in `collection.claims`): the same
// shape at 170 claims and at a million, where a worker builds the columns and hands them over.

export type Ordinal = number

export type Columns = {
  /** NaN where the claim is undated on that clock. */
  saidFirst: Float64Array
  saidLast: Float64Array
  aboutFirst: Float64Array
  aboutLast: Float64Array
  /** Position of the first speaker's side in `collection.sides`. */
  side: Uint8Array
  article: Uint16Array
  hedged: Uint8Array
  garbled: Uint8Array
  disputed: Uint8Array
  /** 1 where a `subject` place has a point. */
  placed: Uint8Array
}

export type ClaimIndex = {
  collection: Collection
  columns: Columns
  ordinal: ReadonlyMap<Id, Ordinal>
  sides: ReadonlyMap<Id, Side>
  actors: ReadonlyMap<Id, Actor>
  places: ReadonlyMap<Id, Place>
  articles: ReadonlyMap<Id, Article>
  topics: ReadonlyMap<Id, Topic>
  /** Topics in which a claim stands, in the collection's order. */
  topicsOf: ReadonlyMap<Id, readonly Topic[]>
}

/** Builds the columns and look-ups of a checked collection. O(claims + relations). */
export function indexCollection(collection: Collection): ClaimIndex {
  const { claims } = collection
  const byId = <T extends { id: Id }>(records: T[]) => new Map(records.map((r) => [r.id, r]))
  const actors = byId(collection.actors)
  const places = byId(collection.places)
  const ordinal = new Map(claims.map((claim, i) => [claim.id, i]))
  const sideAt = new Map(collection.sides.map((side, i) => [side.id, i]))
  const articleAt = new Map(collection.articles.map((article, i) => [article.id, i]))
  const n = claims.length
  const columns: Columns = {
    saidFirst: new Float64Array(n),
    saidLast: new Float64Array(n),
    aboutFirst: new Float64Array(n),
    aboutLast: new Float64Array(n),
    side: new Uint8Array(n),
    article: new Uint16Array(n),
    hedged: new Uint8Array(n),
    garbled: new Uint8Array(n),
    disputed: new Uint8Array(n),
    placed: new Uint8Array(n),
  }
  claims.forEach((claim, i) => {
    setSpan(columns.saidFirst, columns.saidLast, i, claim.said)
    setSpan(columns.aboutFirst, columns.aboutLast, i, claim.about)
    columns.side[i] = sideAt.get(actors.get(claimantOf(claim))?.side ?? '') ?? 0
    columns.article[i] = articleAt.get(claim.article) ?? 0
    columns.hedged[i] = isHedged(claim) ? 1 : 0
    columns.garbled[i] = claim.garbled ? 1 : 0
    columns.placed[i] = claim.places.some((p) => p.role === 'subject' && places.get(p.place)?.point) ? 1 : 0
  })
  for (const { type, reading, from, to } of collection.relations) {
    if ((type !== 'contradicts' && type !== 'denies') || reading === 'printed') continue
    for (const id of [from, to]) {
      const i = ordinal.get(id)
      if (i !== undefined) columns.disputed[i] = 1
    }
  }
  const topicsOf = new Map<Id, Topic[]>()
  for (const topic of collection.topics)
    for (const id of topic.claims) {
      const known = topicsOf.get(id)
      if (known) known.push(topic)
      else topicsOf.set(id, [topic])
    }
  return {
    collection,
    columns,
    ordinal,
    sides: byId(collection.sides),
    actors,
    places,
    articles: byId(collection.articles),
    topics: byId(collection.topics),
    topicsOf,
  }
}

/** The first speaker: whoever the claim is traced back to. */
export function claimantOf(claim: Claim): Id {
  return claim.attribution[0]?.actor ?? ''
}

/** A weakening hedge at any hop of the chain. */
export function isHedged(claim: Claim): boolean {
  return claim.attribution.some((hop) => hop.hedges.some((hedge) => hedge.effect === 'weakens'))
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

function setSpan(first: Float64Array, last: Float64Array, i: number, dating: Dating): void {
  first[i] = dating.span?.first ?? Number.NaN
  last[i] = dating.span?.last ?? Number.NaN
}
