import { claimantOf } from '@/domain/attribution'
import { type Box, wrap } from '@/domain/map-labels'
import type { Standing } from '@/domain/map-merge'
import { type Tallied, tallyOf } from '@/domain/map-places'
import type { Pixel, Viewport } from '@/domain/map-projection'
import type { Homes } from '@/domain/map-voices'
import { t } from '@/i18n/text'
import type { SceneContext } from './scene-context'
import type { Scene } from './scene-types'

type OffFrameSeat = Homes['seats'][number] & { at: Pixel }

type Edge = 'n' | 'e' | 's' | 'w'

const MOST_ARROWS = 4

/** What lies beyond the frame in a direction that a text names: an arrow with words at that edge. */
export function layBeyond(ctx: SceneContext, scene: Scene): void {
  const { width, height } = ctx.viewport
  const middle = { x: width / 2, y: height / 2 }
  for (const { place, tally } of ctx.places.beyond) {
    const first = ctx.index.collection.claims[tally.claims[0] ?? -1]
    const name = place.name
    const speaker = first ? (ctx.index.actors.get(claimantOf(first))?.name ?? '') : ''
    const text = first ? t('map.beyond-says', { place: name, short: first.short, name: speaker }) : name
    pointAt(ctx, scene, { place, tally }, place.lettering?.slice(4) as Edge, middle, text)
  }
}

/** Places of the window outside the frame, or under a control: an arrow with the name and the count. */
export function layOffFrame(ctx: SceneContext, scene: Scene, off: readonly Standing[]): void {
  for (const { place, tally, at } of off.slice(0, MOST_ARROWS)) {
    const text = t('map.beyond-place', { place: place.name, n: tally.claims.length })
    pointAt(ctx, scene, { place, tally }, directionTo(ctx.viewport, at), at, text)
  }
}

/** Homes of voices outside the frame: as homes, not as ground, so "voices" and not "claims". */
export function layOffFrameSeats(ctx: SceneContext, scene: Scene, off: readonly OffFrameSeat[]): void {
  for (const { place, voices, claims, at } of off) {
    const text = t('map.beyond-seat', {
      place: place.name,
      voices: t('map.voices', { n: voices.length }),
    })
    pointAt(ctx, scene, { place, tally: tallyOf(ctx.index, claims) }, directionTo(ctx.viewport, at), at, text)
  }
}

/** The edge that a point outside the frame lies beyond; of a point inside, the nearest. */
export function directionTo({ width, height }: Viewport, at: Pixel): Edge {
  const beyond: [Edge, number][] = [
    ['w', -at.x],
    ['e', at.x - width],
    ['n', -at.y],
    ['s', at.y - height],
  ]
  return beyond.reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

/** Boxes of w x h along an edge, the nearest to `wish` first; below or above what stands in the corners too. */
export function edgeSpots(
  { viewport, obstacles }: SceneContext,
  edge: Edge,
  wish: Pixel,
  w: number,
  h: number,
): Box[] {
  const { width, height } = viewport
  const slide = (size: number, at: number, length: number) =>
    Array.from({ length: 40 }, (_, i) => {
      const shift = (i % 2 ? 1 : -1) * Math.ceil(i / 2) * 16
      const wished = Math.max(0, Math.min(size, at))
      return Math.max(8, Math.min(size - length - 8, wished - length / 2 + shift))
    })
  if (edge === 'w' || edge === 'e')
    return slide(height, wish.y, h).map((y) => ({ x: edge === 'w' ? 8 : width - w - 8, y, w, h }))
  const inward = obstacles
    .map((box) => (edge === 'n' ? box.y + box.h + 6 : box.y - h - 6))
    .filter((y) => (edge === 'n' ? y < height / 3 : y > height / 2))
  return [edge === 'n' ? 8 : height - h - 8, ...inward].flatMap((y) =>
    slide(width, wish.x, w).map((x) => ({ x, y, w, h })),
  )
}

function pointAt(
  ctx: SceneContext,
  scene: Scene,
  { place, tally }: Tallied,
  arrow: Edge,
  wish: Pixel,
  text: string,
): void {
  const { measure } = ctx
  const lines = wrap(text, ctx.compact ? 130 : 176, (part) => measure.width(part, 'row'))
  const w = Math.max(...lines.map((line) => measure.width(line, 'row'))) + 26
  const h = Math.max(24, lines.length * measure.height.row)
  const box = ctx.placer.place(edgeSpots(ctx, arrow, wish, w, h))
  if (!box) return
  const emphasis = ctx.emphasisOf(place)
  const align = arrow === 'e' ? 'right' : 'left'
  scene.letterings.push({ place, tally, box, lines, align, arrow, emphasis, window: null })
  ctx.anchors.set(place.id, box)
}
