import { type ClaimIndex, type Ordinal, sideOf } from './claim-index'
import type { Id, LonLat, Place, PlaceRole, Side, Topic } from './collection'
import type { Counted } from './listed'
import { mapParent } from './place-tree'

// What the map has to say of each place, before any picture: which place is the focus, a mark, a dot of
// other days, lettered beside its town, named but not placed, or in the dock.

export type Tally = {
  /** In passage order, each once. */
  claims: Ordinal[]
  contested: number
  /** Groups of voices, the commonest first. */
  sides: { side: Side; count: number }[]
}
export type Tallied = { place: Place; tally: Tally }
export type Ground = Tallied & { point: LonLat }
/** A part of a town that the text does not place: lettered along, inside or beside the town's circle. */
export type Lettered = Tallied & { town: Place }

export type MapPlaces = {
  /** The town that most of the question (else of the window) is about; `tally` counts its parts too. */
  focus: Ground | null
  /** Other places with claims of the window, most claims first. */
  marks: Ground[]
  /** Places that only other days' claims are about. */
  dots: Ground[]
  lettered: Lettered[]
  /** Parts of towns that only other days' claims are about. */
  letteredElsewhere: Lettered[]
  /** Somewhere beyond the frame, in a direction (`lettering: off-*`). */
  beyond: Tallied[]
  notPlaced: Tallied[]
  /** Regions and countries: too much ground for a mark. */
  dock: Tallied[]
  /** Listed claims without a place: about none, or about none that has a point. */
  noPlace: Tally
  /** Listed claims that compare with or mention a place in passing. */
  mentioned: Ground[]
}

/** Sorts the places of the listed claims, and of those of other days, by how the map can show them. */
export function mapPlaces(index: ClaimIndex, counted: Counted, topic: Topic | null): MapPlaces {
  const listed = claimsByPlace(index, counted.listed, ['subject'])
  const outside = claimsByPlace(index, counted.outside, ['subject'])
  const places: MapPlaces = {
    focus: null,
    marks: [],
    dots: [],
    lettered: [],
    letteredElsewhere: [],
    beyond: [],
    notPlaced: [],
    dock: [],
    noPlace: tallyOf(
      index,
      counted.listed.filter((i) => index.columns.placed[i] === 0),
    ),
    mentioned: [],
  }
  const focus = focusOf(index, listed, topic)
  for (const [place, claims] of byCount(listed)) {
    const tally = tallyOf(index, claims)
    const shape = shapeOf(index, place)
    if (shape === 'dock') places.dock.push({ place, tally })
    else if (shape === 'beyond') places.beyond.push({ place, tally })
    else if (shape === 'lettered') places.lettered.push({ place, tally, town: mapParent(index, place) })
    else if (shape === 'not-placed') places.notPlaced.push({ place, tally })
    else if (place.point && place.id !== focus?.id) places.marks.push({ place, tally, point: place.point })
  }
  if (focus?.point) {
    const claims = counted.listed.filter((i) => isWithinTown(index, i, focus))
    places.focus = { place: focus, point: focus.point, tally: tallyOf(index, claims) }
  }
  for (const [place, claims] of byCount(outside)) {
    if (listed.has(place) || place === focus) continue
    const tally = tallyOf(index, claims)
    const shape = shapeOf(index, place)
    if (shape === 'lettered') places.letteredElsewhere.push({ place, tally, town: mapParent(index, place) })
    else if (shape === 'ground' && place.point) places.dots.push({ place, tally, point: place.point })
  }
  for (const [place, claims] of byCount(claimsByPlace(index, counted.listed, ['comparison', 'background'])))
    if (shapeOf(index, place) === 'ground' && place.point)
      places.mentioned.push({ place, tally: tallyOf(index, claims), point: place.point })
  return places
}

/** Is one of the claim's subjects the town or what is part of it? */
export function isWithinTown(index: ClaimIndex, i: Ordinal, town: Place): boolean {
  return subjectsOf(index, i).some((place) => mapParent(index, place) === town)
}

/** The places that the claim is about. */
export function subjectsOf(index: ClaimIndex, i: Ordinal): Place[] {
  const places = index.collection.claims[i]?.places ?? []
  return places.flatMap(({ place, role }) => {
    const found = role === 'subject' ? index.places.get(place) : undefined
    return found ? [found] : []
  })
}

export function tallyOf(index: ClaimIndex, claims: Ordinal[]): Tally {
  const bySide = new Map<Side, number>()
  let contested = 0
  for (const i of claims) {
    const claim = index.collection.claims[i]
    if (!claim) continue
    const side = sideOf(index, claim)
    bySide.set(side, (bySide.get(side) ?? 0) + 1)
    contested += index.columns.disputed[i] ?? 0
  }
  const sides = [...bySide].map(([side, count]) => ({ side, count }))
  return { claims, contested, sides: sides.sort((a, b) => b.count - a.count) }
}

/** How the map can show a place, whatever is said of it. */
export function shapeOf(
  index: ClaimIndex,
  place: Place,
): 'dock' | 'beyond' | 'lettered' | 'not-placed' | 'ground' {
  if (place.kind === 'region' || place.kind === 'country') return 'dock'
  if (place.lettering?.startsWith('off-')) return 'beyond'
  if (place.lettering === 'corner') return 'not-placed'
  const town = mapParent(index, place)
  if (place.lettering && town !== place && town.point) return 'lettered'
  return place.point ? 'ground' : 'not-placed'
}

function claimsByPlace(
  index: ClaimIndex,
  ordinals: readonly Ordinal[],
  roles: readonly PlaceRole[],
): Map<Place, Ordinal[]> {
  const found = new Map<Place, Ordinal[]>()
  for (const i of ordinals) {
    const ids = new Set<Id>()
    for (const { place, role } of index.collection.claims[i]?.places ?? [])
      if (roles.includes(role)) ids.add(place)
    for (const id of ids) {
      const place = index.places.get(id)
      if (!place) continue
      const claims = found.get(place)
      if (claims) claims.push(i)
      else found.set(place, [i])
    }
  }
  return found
}

function focusOf(index: ClaimIndex, listed: Map<Place, Ordinal[]>, topic: Topic | null): Place | null {
  const asked = new Set(topic?.claims)
  const scores = new Map<Place, { topic: Set<Ordinal>; all: Set<Ordinal> }>()
  for (const [place, claims] of listed) {
    const town = mapParent(index, place)
    if (shapeOf(index, town) !== 'ground') continue
    const score = scores.get(town) ?? { topic: new Set(), all: new Set() }
    scores.set(town, score)
    for (const i of claims) {
      score.all.add(i)
      if (asked.has(index.collection.claims[i]?.id ?? '')) score.topic.add(i)
    }
  }
  const ranked = [...scores].sort(([, a], [, b]) => b.topic.size - a.topic.size || b.all.size - a.all.size)
  return ranked[0]?.[0] ?? null
}

function byCount(claims: Map<Place, Ordinal[]>): [Place, Ordinal[]][] {
  return [...claims].sort(([, a], [, b]) => b.length - a.length)
}
