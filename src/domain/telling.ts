import { claimantOf } from './attribution'
import { type ClaimIndex, type Ordinal, sideOf } from './claim-index'
import type { Claim, Day, Extent, Id, Reading } from './collection'

// What a teller says of who holds a place, on a day: derived from `holds`, never from the outcome.

/** `side.x` or `actor.y`, as in the link. */
export type Lens = string

/** One teller's word on one place. */
export type Telling = { claim: Claim; place: Id; holder: Id; extent: Extent; reading: Reading }

/** Is the claim told by the lens: is its first speaker that actor, or of that group of voices? */
export function isToldBy(index: ClaimIndex, claim: Claim, lens: Lens): boolean {
  const at = lens.indexOf('.')
  const id = lens.slice(at + 1)
  return lens.slice(0, at) === 'side' ? sideOf(index, claim).id === id : claimantOf(claim) === id
}

/** Every statement of the teller on who holds what, in the order of the articles. */
export function tellings(index: ClaimIndex, lens: Lens): Telling[] {
  return index.collection.claims
    .filter((claim) => (claim.holds?.length ?? 0) > 0 && isToldBy(index, claim, lens))
    .flatMap((claim) =>
      (claim.holds ?? []).map(({ place, holder, extent, reading }) => ({
        claim,
        place,
        holder,
        extent,
        reading: reading ?? ('both' as const),
      })),
    )
}

/**
 * By place, what the teller had last said at the end of the day `cursor`: of the statements that may have been
 * made by then (`said.first` at or before it) the latest by `said.last`, then by passage order. A statement on a
 * part of a place never stands for the whole, so parts are places of their own. Undated statements are left out.
 */
export function toldAt(index: ClaimIndex, lens: Lens, cursor: Day): ReadonlyMap<Id, Telling> {
  const told = new Map<Id, Telling>()
  for (const telling of tellings(index, lens)) {
    const { span } = telling.claim.said
    if (!span || span.first > cursor) continue
    const known = told.get(telling.place)
    if (!known || !isBefore(index, telling.claim, known.claim)) told.set(telling.place, telling)
  }
  return told
}

/** Whatever else the teller had said of the place by then, the latest first. */
export function othersBy(index: ClaimIndex, lens: Lens, place: Id, cursor: Day, but: Telling): Telling[] {
  return tellings(index, lens)
    .filter((telling) => telling.place === place && (telling.claim.said.span?.first ?? Infinity) <= cursor)
    .filter(
      ({ claim, holder, extent }) => claim !== but.claim || holder !== but.holder || extent !== but.extent,
    )
    .sort((a, b) => (isBefore(index, a.claim, b.claim) ? 1 : -1))
}

function isBefore(index: ClaimIndex, a: Claim, b: Claim): boolean {
  const last = (claim: Claim) => claim.said.span?.last ?? Number.NEGATIVE_INFINITY
  return last(a) !== last(b) ? last(a) < last(b) : ordinalOf(index, a) < ordinalOf(index, b)
}

export type Difference = {
  place: Id
  /** null: not quoted on this place by then. */
  tellings: [Telling | null, Telling | null]
}

export type Compared = {
  /** Both are quoted and holder or extent differ, or only one is quoted. */
  differences: Difference[]
  /** Both are quoted and say the same. */
  alike: Difference[]
}

/** Two tellers place by place, in the collection's order of places. */
export function compareTellings(index: ClaimIndex, lenses: readonly [Lens, Lens], cursor: Day): Compared {
  const [first, second] = [toldAt(index, lenses[0], cursor), toldAt(index, lenses[1], cursor)]
  const compared: Compared = { differences: [], alike: [] }
  for (const { id } of index.collection.places) {
    const a = first.get(id) ?? null
    const b = second.get(id) ?? null
    if (!a && !b) continue
    const isAlike = a !== null && b !== null && a.holder === b.holder && a.extent === b.extent
    compared[isAlike ? 'alike' : 'differences'].push({ place: id, tellings: [a, b] })
  }
  return compared
}

/** Who can be chosen: groups of voices and speakers with a dated statement on who holds what. */
export function tellers(index: ClaimIndex): { sides: Id[]; actors: Id[] } {
  const claims = index.collection.claims.filter(({ said, holds }) => said.span && holds?.length)
  const sides = new Set(claims.map((claim) => sideOf(index, claim).id))
  const actors = new Set(claims.map(claimantOf))
  const among = (found: ReadonlySet<Id>, all: readonly { id: Id }[]) =>
    all.map(({ id }) => id).filter((id) => found.has(id))
  return { sides: among(sides, index.collection.sides), actors: among(actors, index.collection.actors) }
}

/** Days on which something is first told by one of the lenses, in order: where the picture may change. */
export function daysOfTelling(index: ClaimIndex, lenses: readonly Lens[]): Day[] {
  const days = lenses.flatMap((lens) =>
    tellings(index, lens).flatMap(({ claim }) => claim.said.span?.first ?? []),
  )
  return [...new Set(days)].sort((a, b) => a - b)
}

/** Ids of all claims of the tellers, on whatever subject. */
export function claimsOfTellers(index: ClaimIndex, lenses: readonly Lens[]): Id[] {
  return index.collection.claims
    .filter((claim) => lenses.some((lens) => isToldBy(index, claim, lens)))
    .map(({ id }) => id)
}

function ordinalOf(index: ClaimIndex, claim: Claim): Ordinal {
  return index.ordinal.get(claim.id) ?? -1
}
