import type { Place } from '@/domain/collection'
import { type Box, nearestOn } from '@/domain/map-labels'
import type { Pixel } from '@/domain/map-projection'
import { hasGround, placesOfClaim, relatedPlaces } from '@/domain/map-related'
import { mapParent } from '@/domain/place-tree'
import { nameOf, type SceneContext } from './scene-context'
import { directionTo, edgeSpots } from './scene-edges'
import { isInFrame, pointOf } from './scene-marks'
import type { Scene, Signs } from './scene-types'

const SIGN = 18

/** Where the claims stand that bear on the chosen one: signs with numbers, and lines to other places. */
export function laySigns(ctx: SceneContext, scene: Scene): void {
  const own = placesOfClaim(ctx.index, ctx.selected).filter((place) => hasGround(ctx.index, place))
  for (const place of own) if (!isShown(ctx, place)) pointOut(ctx, scene, place, [])
  const root = own[0]
  const attached = new Set<Box>()
  for (const { place, signs } of relatedPlaces(ctx.index, ctx.selected)) {
    if (!hasGround(ctx.index, place)) continue
    if (!isShown(ctx, place)) {
      pointOut(ctx, scene, place, signs)
      continue
    }
    const anchor = anchorOf(ctx, scene, place)
    const type = signs[0]?.type
    // A second sign beside the same name would stand off it, with nothing to attach to.
    if (!anchor || !type || attached.has(anchor)) continue
    attached.add(anchor)
    const w = signs.reduce((sum, { count }) => sum + SIGN + ctx.measure.width(String(count), 'note') + 4, 0)
    // Where no row of them fits, two rows; for the town in focus its card will do.
    const half = Math.ceil(signs.length / 2) * (SIGN + ctx.measure.width('0', 'note') + 4) + 4
    const box = ctx.placer.place(
      [anchor, ...(scene.focus?.place === place ? [scene.focus.card] : [])].flatMap((beside) => [
        ...nextTo(beside, w, SIGN),
        ...nextTo(beside, half, 2 * SIGN),
      ]),
    )
    if (box) scene.signs.push({ place, box, signs, arrow: null, name: nameOf(place, ctx.language) })
    // One town and its parts are no two places: a line between them would draw a distance nobody states.
    if (!root || own.some((mine) => mapParent(ctx.index, mine) === mapParent(ctx.index, place))) continue
    const from = anchorOf(ctx, scene, root)
    if (from && isShown(ctx, root)) {
      // From edge to edge, so that the line runs through neither name.
      const start = nearestOn(from, middle(anchor))
      scene.lines.push({ from: start, to: nearestOn(anchor, start), type })
    }
  }
}

function isShown(ctx: SceneContext, place: Place): boolean {
  const at = pointOf(ctx, mapParent(ctx.index, place))
  return at !== null && isInFrame(ctx, at, 0)
}

/** The name of the place, or its disc where the name has no room; a part far off is counted with its town. */
function anchorOf(ctx: SceneContext, scene: Scene, place: Place): Box | undefined {
  const town = mapParent(ctx.index, place)
  const isPartHere = town === place || scene.focus?.place === town
  for (const drawn of isPartHere ? [place] : [place, town]) {
    const name = ctx.anchors.get(drawn.id)
    if (name) return name
    const disc = scene.marks.find((mark) => mark.place === drawn)
    if (disc) return { x: disc.at.x - disc.r, y: disc.at.y - disc.r, w: disc.r * 2, h: disc.r * 2 }
  }
  return undefined
}

/** An arrow at the edge of the frame, towards a place outside it. */
function pointOut(ctx: SceneContext, scene: Scene, place: Place, signs: Signs): void {
  const at = pointOf(ctx, mapParent(ctx.index, place))
  if (!at || scene.signs.some((sign) => sign.place === place)) return
  const arrow = directionTo(ctx.viewport, at)
  const name = nameOf(place, ctx.language)
  const numbers = signs.reduce(
    (sum, { count }) => sum + SIGN + ctx.measure.width(String(count), 'note') + 4,
    0,
  )
  const w = ctx.measure.width(name, 'strong') + 28 + numbers
  const box = ctx.placer.place(edgeSpots(ctx, arrow, at, w, 24))
  if (box) scene.signs.push({ place, box, signs, arrow, name })
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
