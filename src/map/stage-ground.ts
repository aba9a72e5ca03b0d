import type { Place } from '@/domain/collection'
import { anywhere, type Box, beside } from '@/domain/map-labels'
import { type Pixel, project } from '@/domain/map-projection'
import {
  DOT_PX,
  isTownScale,
  linesOf,
  placeClear,
  radiusOf,
  type StageContext,
  wordsFor,
} from './stage-context'

// What has ground of its own, and what lies beyond the frame.

const TURN = { e: 0, s: 90, w: 180, n: 270 } as const
type Side = keyof typeof TURN

/** Dotted circles, as far off as each place may be. */
export function layCircles(ctx: StageContext): void {
  for (const { place } of ctx.places.ground) {
    const r = radiusOf(ctx, place)
    if (place.point && r >= DOT_PX)
      ctx.scene.circles.push({ id: place.id, at: project(ctx.viewport, place.point), r })
  }
}

/** The names of the told voices' places. */
export function layGround(ctx: StageContext): void {
  const { places, viewport, scene } = ctx
  for (const { place } of [...places.ground, ...places.wide]) {
    if (place === places.town || !place.point) continue
    const at = project(viewport, place.point)
    const isWide = places.wide.some((each) => each.place === place)
    if (at.x < 0 || at.y < 0 || at.x > viewport.width || at.y > viewport.height) {
      if (!isWide) layAtEdge(ctx, place, [place.name], sideOf(ctx, at))
      continue
    }
    const r = isWide ? 0 : radiusOf(ctx, place)
    if (r < DOT_PX && !isWide) scene.dots.push({ id: place.id, at })
    layName(ctx, place, at, r)
  }
}

function layName(ctx: StageContext, place: Place, at: Pixel, r: number): void {
  const { viewport, placer, scene } = ctx
  const id = place.id
  const tries = [0.4, 0.25].flatMap((share) => {
    const laid = linesOf(ctx, [place.name], 'row', Math.max(110, viewport.width * share))
    const { w, h } = laid
    const middle = [0, -0.7, 0.7, -1.4, 1.4].map((dy) => ({
      x: at.x - w / 2,
      y: at.y - h / 2 + dy * h,
      w,
      h,
    }))
    const near = beside(at, Math.max(r, 6), w, h)
    return (r * 2 > w * 0.8 || r === 0 ? [...middle, ...near] : near).map((box) => ({ box, laid }))
  })
  const found = placeClear(
    ctx,
    tries.map(({ box }) => box),
  )
  const lines = tries.find(({ box }) => box === found)?.laid.lines
  if (found && lines) {
    // Its lines begin or end at the circle.
    const off = found.x + found.w / 2 - at.x
    const align = Math.abs(off) < found.w / 4 ? 'center' : off < 0 ? 'right' : 'left'
    scene.texts.push({ id, box: found, lines, font: 'row', align, isBase: false })
    return
  }
  const { lines: last, w, h } = linesOf(ctx, [place.name], 'row', 110)
  const target: Box = { x: at.x - 3, y: at.y - 3, w: 6, h: 6 }
  const led = placer.placeWithLeader(anywhere(viewport.width, viewport.height, w, h, target), target)
  if (!led) return
  scene.leaders.push({ id, from: led.from, to: led.to })
  scene.texts.push({ id, box: led.box, lines: last, font: 'row', align: 'center', isBase: false })
}

/** What lies somewhere beyond, in a direction: at that edge, with an arrow. */
export function layEdges(ctx: StageContext): void {
  if (!isTownScale(ctx)) return
  for (const { place, words } of ctx.places.beyond) {
    const side = place.lettering?.replace('off-', '') as Side
    if (side in TURN) layAtEdge(ctx, place, wordsFor(place, words), side)
  }
}

function layAtEdge(ctx: StageContext, place: Place, texts: readonly string[], side: Side): void {
  const { viewport, scene } = ctx
  const { width, height } = viewport
  const { lines, w, h } = linesOf(ctx, texts, 'row', Math.max(110, width * 0.3))
  const arrow = 22
  const isSideways = side === 'e' || side === 'w'
  const room = isSideways ? { w: w + arrow, h } : { w, h: h + arrow }
  const along = isSideways ? height : width
  const steps = Array.from({ length: Math.ceil(along / 12) }, (_, i) => Math.ceil(i / 2) * (i % 2 ? -12 : 12))
  const boxes = steps.map((step) => ({
    ...room,
    x: side === 'w' ? 8 : side === 'e' ? width - 8 - room.w : (width - room.w) / 2 + step,
    y: side === 'n' ? 8 : side === 's' ? height - 8 - room.h : (height - room.h) / 2 + step,
  }))
  const box = placeClear(ctx, boxes)
  if (!box) return
  const at = {
    x: side === 'w' ? box.x + 9 : side === 'e' ? box.x + box.w - 9 : box.x + box.w / 2,
    y: side === 'n' ? box.y + 9 : side === 's' ? box.y + box.h - 9 : box.y + box.h / 2,
  }
  scene.arrows.push({ id: place.id, at, turn: TURN[side] })
  scene.texts.push({
    id: place.id,
    box: { x: side === 'w' ? box.x + arrow : box.x, y: side === 'n' ? box.y + arrow : box.y, w, h },
    lines,
    font: 'row',
    align: side === 'w' ? 'left' : side === 'e' ? 'right' : 'center',
    isBase: false,
  })
}

function sideOf({ viewport }: StageContext, { x, y }: Pixel): Side {
  const dx = x - viewport.width / 2
  const dy = y - viewport.height / 2
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? 'e' : 'w'
  return dy > 0 ? 's' : 'n'
}
