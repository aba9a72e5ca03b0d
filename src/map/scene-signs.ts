import type { Id, Place } from '@/domain/collection'
import { type Box, nearestOn } from '@/domain/map-labels'
import type { Pixel } from '@/domain/map-projection'
import { hasGround, mergedSigns, placesOfClaim, relatedPlaces } from '@/domain/map-related'
import { mapParent } from '@/domain/place-tree'
import type { SceneContext } from './scene-context'
import { directionTo, edgeSpots } from './scene-edges'
import { isInFrame, pointOf } from './scene-marks'
import type { Scene, Signs } from './scene-types'

const SIGN = 18

/** Where the claims stand that bear on the chosen one: signs with numbers, and lines to other places. */
export function laySigns(ctx: SceneContext, scene: Scene): void {
  const own = placesOfClaim(ctx.index, ctx.selected).filter((place) => hasGround(ctx.index, place))
  for (const place of own) if (!isShown(ctx, place)) pointOut(ctx, scene, place, [])
  const root = own[0]
  const attached = new Map<Id, { anchor: Box; place: Place; signs: Signs[] }>()
  for (const { place, signs } of relatedPlaces(ctx.index, ctx.selected)) {
    if (!hasGround(ctx.index, place)) continue
    if (!isShown(ctx, place)) {
      pointOut(ctx, scene, place, signs)
      continue
    }
    // A part that has no lettering of its own here is counted with its town.
    const at = anchorOf(ctx, scene, place)
    const here = at && attached.get(at.place.id)
    if (here) here.signs.push(signs)
    else if (at) attached.set(at.place.id, { ...at, signs: [signs] })
  }
  for (const found of attached.values()) {
    const { anchor, place } = found
    const signs = mergedSigns(found.signs)
    const type = signs[0]?.type
    if (!type) continue
    const w = widthOf(ctx, signs)
    // Where no row of them fits, two rows; for the town in focus its card will do.
    const half = Math.ceil(signs.length / 2) * (SIGN + ctx.measure.width('0', 'note') + 4) + 4
    const box = ctx.placer.place(
      [anchor, ...(scene.focus?.place === place ? [scene.focus.card] : [])].flatMap((beside) => [
        ...nextTo(beside, w, SIGN),
        ...nextTo(beside, half, 2 * SIGN),
      ]),
    )
    if (box) scene.signs.push({ place, box, signs, arrow: null, name: place.name })
    // One town and its parts are no two places: a line between them would draw a distance nobody states.
    if (!root || own.some((mine) => mapParent(ctx.index, mine) === mapParent(ctx.index, place))) continue
    const from = anchorOf(ctx, scene, root)
    if (from && isShown(ctx, root)) {
      // From edge to edge, so that the line runs through neither name.
      const start = nearestOn(from.anchor, middle(anchor))
      scene.lines.push({ from: start, to: nearestOn(anchor, start), type })
    }
  }
}

function isShown(ctx: SceneContext, place: Place): boolean {
  const at = pointOf(ctx, mapParent(ctx.index, place))
  return at !== null && isInFrame(ctx, at, 0)
}

/** The name of the place, or its disc where the name has no room; of a part without either, that of its town. */
function anchorOf(ctx: SceneContext, scene: Scene, wanted: Place): { anchor: Box; place: Place } | undefined {
  for (const place of new Set([wanted, mapParent(ctx.index, wanted)])) {
    const name = ctx.anchors.get(place.id)
    if (name) return { anchor: name, place }
    const disc = scene.marks.find((mark) => mark.place === place)
    if (disc)
      return { anchor: { x: disc.at.x - disc.r, y: disc.at.y - disc.r, w: disc.r * 2, h: disc.r * 2 }, place }
  }
  return undefined
}

/** An arrow at the edge of the frame, towards a place outside it. */
function pointOut(ctx: SceneContext, scene: Scene, place: Place, signs: Signs): void {
  const at = pointOf(ctx, mapParent(ctx.index, place))
  if (!at || scene.signs.some((sign) => sign.place === place)) return
  const arrow = directionTo(ctx.viewport, at)
  const name = place.name
  const numbers = widthOf(ctx, signs)
  const w = ctx.measure.width(name, 'strong') + 28 + numbers
  const box = ctx.placer.place(edgeSpots(ctx, arrow, at, w, 24))
  if (box) scene.signs.push({ place, box, signs, arrow, name })
}

function widthOf(ctx: SceneContext, signs: Signs): number {
  return signs.reduce(
    (sum, { claims }) => sum + SIGN + ctx.measure.width(String(claims.length), 'note') + 4,
    0,
  )
}

function nextTo({ x, y, w, h }: Box, width: number, height: number): Box[] {
  const corners = [
    { x: x + w + 4, y: y + h / 2 - height / 2 },
    { x: x - width - 4, y: y + h / 2 - height / 2 },
    { x: x + w / 2 - width / 2, y: y + h + 2 },
    { x: x + w / 2 - width / 2, y: y - height - 2 },
  ]
  return corners.map((corner) => ({ ...corner, w: width, h: height }))
}

function middle({ x, y, w, h }: Box): Pixel {
  return { x: x + w / 2, y: y + h / 2 }
}
