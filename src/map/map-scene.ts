import type { Id, Place } from '@/domain/collection'
import { createPlacer } from '@/domain/map-labels'
import { subjectsOf } from '@/domain/map-places'
import { placesOfClaim } from '@/domain/map-related'
import { layCallouts, layLengths } from './scene-callouts'
import type { SceneContext, SceneInput } from './scene-context'
import { layBeyond, layOffFrame } from './scene-edges'
import { layDiscs, layElsewhere, layMarkLabels } from './scene-marks'
import { layCrimea, layNames } from './scene-names'
import { laySeats } from './scene-seats'
import { laySigns } from './scene-signs'
import { isTownScale, layTown, letterParts, letterRest } from './scene-town'
import type { Emphasis, Scene } from './scene-types'

/**
 * Decides every box drawn over the canvas, the most important first: what is laid later gives way. Pure but
 * for the words and the measure of the fonts; a millisecond or two, so that it runs on each frame of a move.
 */
export function layScene(input: SceneInput): Scene {
  const { viewport, places } = input
  const scene: Scene = {
    circles: [],
    arcs: [],
    focus: null,
    marks: [],
    elsewhere: [],
    letterings: [],
    callouts: [],
    signs: [],
    lines: [],
    texts: [],
    lengths: [],
    seats: [],
    isCircleNamed: false,
    beyondButtons: [],
  }
  if (viewport.width < 40 || viewport.height < 40) return scene
  const placer = createPlacer(viewport.width, viewport.height)
  for (const box of input.obstacles) placer.block(box)
  const ctx: SceneContext = { ...input, placer, emphasisOf: emphasis(input), anchors: new Map() }

  if (places.focus && isTownScale(ctx, places.focus)) scene.focus = layTown(ctx, scene, places.focus)
  const town = scene.focus ? places.focus : null
  const off = layDiscs(ctx, scene, town)
  layCrimea(ctx, scene)
  if (town && scene.focus) letterParts(ctx, scene, town, scene.focus.card)
  layMarkLabels(ctx, scene)
  laySeats(ctx, scene)
  if (scene.focus) layLengths(ctx, scene, scene.focus)
  layCallouts(ctx, scene, scene.focus)
  if (scene.focus) layBeyond(ctx, scene)
  layOffFrame(ctx, scene, off)
  if (town && scene.focus) letterRest(ctx, scene, town, scene.focus.card)
  layElsewhere(ctx, scene)
  // Last of what is chosen from: a sign attaches to a name that stands.
  laySigns(ctx, scene)
  layNames(ctx, scene, namesShown(scene))
  return scene
}

/** chosen: the chosen place, or a place of the chosen claim; lit: a place of a claim pointed at elsewhere. */
function emphasis({ index, selected, place, lit }: SceneInput): (of: Place) => Emphasis {
  const chosen = new Set<Id>(placesOfClaim(index, selected).map(({ id }) => id))
  if (place !== null) chosen.add(place)
  const litPlaces = new Set<Id>(
    lit.flatMap((id) => subjectsOf(index, index.ordinal.get(id) ?? -1).map((subject) => subject.id)),
  )
  return ({ id }) => (chosen.has(id) ? 'chosen' : litPlaces.has(id) ? 'lit' : 'none')
}

function namesShown(scene: Scene): Set<string> {
  const shown = [
    scene.focus?.place,
    ...scene.marks.map(({ place }) => place),
    ...scene.seats.map(({ place }) => place),
  ]
  return new Set(
    [...shown, ...scene.elsewhere.map(({ place }) => place)].flatMap((place) => place?.names.en ?? []),
  )
}
