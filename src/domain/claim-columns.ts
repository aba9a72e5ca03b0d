import { claimantOf, isHedged } from './attribution'
import type { Actor, Article, Claim, Collection, Dating, Id, Place, Side } from './collection'

// One column a fact, one row a claim (its ordinal is the position in `collection.claims`): the same shape at 170 claims
// and at a hundred thousand. A worker builds the columns of a file that is opened, and hands them over.

export type Columns = {
  /** NaN where the claim is undated on that clock. */
  saidFirst: Float64Array<ArrayBuffer>
  saidLast: Float64Array<ArrayBuffer>
  aboutFirst: Float64Array<ArrayBuffer>
  aboutLast: Float64Array<ArrayBuffer>
  /** Position of the first speaker's side in `collection.sides`. */
  side: Uint16Array<ArrayBuffer>
  article: Uint16Array<ArrayBuffer>
  hedged: Uint8Array<ArrayBuffer>
  garbled: Uint8Array<ArrayBuffer>
  disputed: Uint8Array<ArrayBuffer>
  /** 1 where a `subject` place has a point. */
  placed: Uint8Array<ArrayBuffer>
}

/** All of an index that is arrays: what a worker builds and hands over. */
export type IndexArrays = {
  columns: Columns
  /** Two a relation, in the collection's order: the ordinals of `from` and `to`. */
  relationEnds: Int32Array<ArrayBuffer>
}

/** What a row is read from beside its claim. */
type Records = {
  sides: readonly Side[]
  actors: ReadonlyMap<Id, Actor>
  places: ReadonlyMap<Id, Place>
  articles: readonly Article[]
}

type Before = { collection: Collection; columns: Columns }

/** The columns but `disputed`, which is that of the relations. Rows of claims that are as before are copied. */
export function fillColumns(claims: readonly Claim[], records: Records, before?: Before): Columns {
  const columns = emptyColumns(claims.length)
  const known = before ? sharedEnds(before.collection.claims, claims) : { start: 0, end: 0 }
  if (before) copyEnds(before.columns, columns, known)
  const sideAt = new Map(records.sides.map((side, i) => [side.id, i]))
  const articleAt = new Map(records.articles.map((article, i) => [article.id, i]))
  for (let i = known.start; i < claims.length - known.end; i++) {
    const claim = claims[i] as Claim
    setSpan(columns.saidFirst, columns.saidLast, i, claim.said)
    setSpan(columns.aboutFirst, columns.aboutLast, i, claim.about)
    columns.side[i] = sideAt.get(records.actors.get(claimantOf(claim))?.side ?? '') ?? 0
    columns.article[i] = articleAt.get(claim.article) ?? 0
    columns.hedged[i] = isHedged(claim) ? 1 : 0
    columns.garbled[i] = claim.garbled ? 1 : 0
    columns.placed[i] = claim.places.some(
      ({ place, role }) => role === 'subject' && records.places.get(place)?.point,
    )
      ? 1
      : 0
  }
  return columns
}

/** Are both lists the same records in the same order? */
export function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((record, i) => record === b[i]))
}

/** How many claims both lists begin and end with. */
function sharedEnds(old: readonly Claim[], now: readonly Claim[]): { start: number; end: number } {
  const most = Math.min(old.length, now.length)
  let start = 0
  while (start < most && old[start] === now[start]) start++
  let end = 0
  while (end < most - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++
  return { start, end }
}

function copyEnds(from: Columns, to: Columns, { start, end }: { start: number; end: number }): void {
  for (const name of Object.keys(to) as (keyof Columns)[]) {
    const [old, now] = [from[name], to[name]]
    now.set(old.subarray(0, start))
    now.set(old.subarray(old.length - end), now.length - end)
  }
}

function emptyColumns(n: number): Columns {
  return {
    saidFirst: new Float64Array(n),
    saidLast: new Float64Array(n),
    aboutFirst: new Float64Array(n),
    aboutLast: new Float64Array(n),
    side: new Uint16Array(n),
    article: new Uint16Array(n),
    hedged: new Uint8Array(n),
    garbled: new Uint8Array(n),
    disputed: new Uint8Array(n),
    placed: new Uint8Array(n),
  }
}

function setSpan(first: Float64Array, last: Float64Array, i: number, dating: Dating): void {
  first[i] = dating.span?.first ?? Number.NaN
  last[i] = dating.span?.last ?? Number.NaN
}
