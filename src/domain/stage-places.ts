import { claimantOf } from './attribution'
import { type ClaimIndex, claimOf } from './claim-index'
import type { Id, Place } from './collection'
import { statedKm } from './map-callouts'
import { shapeOf, subjectsOf } from './map-places'
import { mapParent } from './place-tree'
import type { StageState } from './stage'
import { stageName } from './stage-name'

/** What a voice called the place. */
export type PlaceWords = {
  /** null: nobody is named. */
  name: string | null
  /** As printed, a few words; null where the text has no words for it. */
  printed: string | null
}

export type StagePlace = { place: Place; words: PlaceWords[] }

/** What the map of the stage may show, by how it can show it. */
export type StagePlaces = {
  /** The town of the scene, named from its opening on. */
  town: Place | null
  /** Places with ground of their own; the towns of lettered parts among them. */
  ground: StagePlace[]
  /** Parts that the text does not place: lettered along, in or beside the town's circle. */
  lettered: (StagePlace & { town: Place })[]
  /** Somewhere beyond the frame, in a direction. */
  beyond: StagePlace[]
  notPlaced: StagePlace[]
  /** Regions and countries. */
  wide: StagePlace[]
  /** A length of which a voice of this step speaks, in kilometres. */
  km: number | null
}

const MOST_WORDS = 9

/** The places of the voices that have been told, and of nobody else. */
export function stagePlaces(index: ClaimIndex, stage: StageState): StagePlaces {
  const found: StagePlaces = {
    town: townOf(index, stage),
    ground: [],
    lettered: [],
    beyond: [],
    notPlaced: [],
    wide: [],
    km: kmOf(index, stage),
  }
  const ground = new Map<Place, StagePlace>()
  for (const told of toldPlaces(index, stage.heard)) {
    const shape = shapeOf(index, told.place)
    const town = mapParent(index, told.place)
    if (shape === 'ground') ground.set(told.place, told)
    else if (shape === 'lettered') {
      found.lettered.push({ ...told, town })
      if (!ground.has(town)) ground.set(town, { place: town, words: [] })
    } else if (shape === 'beyond') found.beyond.push(told)
    else if (shape === 'dock') found.wide.push(told)
    else found.notPlaced.push(told)
  }
  found.ground = [...ground.values()]
  return found
}

function toldPlaces(index: ClaimIndex, heard: readonly Id[]): StagePlace[] {
  const places = new Map<Place, StagePlace>()
  for (const id of heard) {
    const claim = claimOf(index, id)
    if (!claim) continue
    for (const place of new Set(subjectsOf(index, index.ordinal.get(id) ?? -1))) {
      const printed = claim.places.find((each) => each.place === place.id)?.printed ?? null
      const actor = index.actors.get(claimantOf(claim))
      const name = actor && actor.kind !== 'unnamed' ? stageName(actor) : null
      const told = places.get(place) ?? { place, words: [] }
      places.set(place, told)
      const words = { name, printed: isShort(printed) ? printed : null }
      if (!told.words.some((each) => each.name === words.name && each.printed === words.printed))
        told.words.push(words)
    }
  }
  return [...places.values()]
}

function isShort(printed: string | null): boolean {
  return printed !== null && printed.split(/\s+/).length <= MOST_WORDS
}

/** The town that most of the scene is about; claims that the scene conceals have no say before they are told. */
function townOf(index: ClaimIndex, { scene, heard }: StageState): Place | null {
  const open = scene.steps.flatMap(({ kind, claims, conceal }) =>
    kind === 'voices' && !conceal ? claims : [],
  )
  const counts = new Map<Place, number>()
  for (const id of new Set([...open, ...heard]))
    for (const place of new Set(
      subjectsOf(index, index.ordinal.get(id) ?? -1).map((each) => mapParent(index, each)),
    ))
      if (shapeOf(index, place) === 'ground') counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

function kmOf(index: ClaimIndex, { focus, heard }: StageState): number | null {
  if (focus.kind === 'opening') return null
  for (const id of focus.claims) {
    const km = heard.includes(id) ? statedKm(index, index.ordinal.get(id) ?? -1) : 0
    if (km > 0) return km
  }
  return null
}
