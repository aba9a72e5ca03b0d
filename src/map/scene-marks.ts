import type { Place } from '@/domain/collection'
import { type Box, beside, touch } from '@/domain/map-labels'
import { mergeNear, type Standing } from '@/domain/map-merge'
import { type Ground, type Tally, tallyOf } from '@/domain/map-places'
import { project } from '@/domain/map-projection'
import { t } from '@/i18n/text'
import { elsewhereText, type SceneContext } from './scene-context'
import { radiusPx } from './scene-town'
import type { Scene, SceneMark } from './scene-types'

export const SHAPE_BOX = 14
const CIRCLE_PX = 16
/** Places of one kind that stand as buttons; those beyond are dots in the canvas. */
export const MOST_BUTTONS = 60

/**
 * The marks of the window: discs first, so that no label is ever written over one. Gives back those that
 * this frame does not show.
 */
export function layDiscs(ctx: SceneContext, scene: Scene, town: Ground | null): Standing[] {
  const { focus, marks, lettered, mentioned } = ctx.places
  // Away from its own scale the focus is a mark like the others, and the first.
  const window = focus && !town ? [focus, ...marks] : marks
  const standing = mergeNear(ctx.index, window, ctx.viewport)
  const isSeen = ({ at }: Standing) =>
    isInFrame(ctx, at, 0) && !ctx.obstacles.some((box) => touch(box, { ...at, w: 0, h: 0 }, 6))
  const shown = standing.filter(isSeen)
  const off = standing.filter((mark) => !isSeen(mark))
  for (const mark of shown.slice(0, MOST_BUTTONS))
    addDisc(ctx, scene, mark, 'window', partsOf(mark, lettered, town))
  scene.beyondButtons.push(...shown.slice(MOST_BUTTONS).map(({ place }) => place))
  if (!ctx.alsoMentioned) return off
  const known = new Set([focus?.place, ...marks.map(({ place }) => place)])
  const others = mentioned.filter(({ place }) => !known.has(place))
  const ofWindow = [...scene.marks]
  let n = 0
  for (const mark of mergeNear(ctx.index, others, ctx.viewport)) {
    if (!isInFrame(ctx, mark.at, 0)) continue
    if (!ofWindow.every(({ at }) => Math.hypot(at.x - mark.at.x, at.y - mark.at.y) > 28)) continue
    if (n++ < MOST_BUTTONS) addDisc(ctx, scene, mark, 'mentioned', [])
    else scene.beyondButtons.push(mark.place)
  }
  return off
}

/** Their names, with the groups of voices and counts below. */
export function layMarkLabels(ctx: SceneContext, scene: Scene): void {
  const { measure, placer } = ctx
  for (const mark of scene.marks) {
    const width = Math.max(
      measure.width(mark.place.name, 'strong'),
      mark.kind === 'window' ? shapesWidth(ctx, mark) : 0,
    )
    const height = measure.height.strong + (mark.kind === 'window' ? measure.height.note : 0)
    mark.label = placer.place(beside(mark.at, mark.r, width, height))
    if (!mark.label) continue
    // A leader ends on the name and does not run through the counts below it.
    const name = { ...mark.label, h: measure.height.strong }
    ctx.anchors.set(mark.place.id, name)
    placer.block({ ...name, y: name.y + name.h + 1, h: mark.label.h - name.h - 1 })
  }
}

/** Places of other days: a small dot, the date before the name. */
export function layElsewhere(ctx: SceneContext, scene: Scene): void {
  const { measure, placer } = ctx
  for (const { place, tally, at } of mergeNear(ctx.index, ctx.places.dots, ctx.viewport)) {
    if (!isInFrame(ctx, at, 0)) continue
    if (scene.marks.length + scene.elsewhere.length >= MOST_BUTTONS) {
      scene.beyondButtons.push(place)
      continue
    }
    const dot: Box = { x: at.x - 6, y: at.y - 6, w: 12, h: 12 }
    if (placer.place([dot]) === null) continue
    const { text, window } = elsewhereText(ctx, tally.claims)
    const name = place.name
    const width = Math.max(measure.width(text, 'note'), measure.width(name, 'row'))
    const label = placer.place(beside(at, 5, width, measure.height.note + measure.height.row))
    // A finger cannot ask a dot for its name: the list of places has it.
    if (!label && ctx.compact) continue
    const emphasis = ctx.emphasisOf(place)
    scene.elsewhere.push({ place, at, label, lines: [text, name], window, emphasis })
    if (label) ctx.anchors.set(place.id, label)
    if (label) addCircle(ctx, scene, place, at, true)
  }
}

function shapesWidth(ctx: SceneContext, { tally, merged }: SceneMark): number {
  const and = separateMerged(merged)
  const more = and > 0 ? ctx.measure.width(t('map.and-places', { n: and }), 'note') + 6 : 0
  return tally.sides
    .slice(0, 3)
    .reduce((sum, { count }) => sum + SHAPE_BOX + ctx.measure.width(String(count), 'note') + 6, more)
}

/** How many places of their own merged into a mark, parts of the town apart. */
export function separateMerged(merged: SceneMark['merged']): number {
  return merged.filter(({ place }) => place.partOf === undefined).length
}

function addDisc(
  ctx: SceneContext,
  scene: Scene,
  { place, tally, at, merged }: Standing,
  kind: SceneMark['kind'],
  parts: { place: Place; tally: Tally }[],
): void {
  const all = [...merged, ...parts]
  const claims = [...new Set([tally, ...all.map((part) => part.tally)].flatMap((one) => one.claims))]
  const sum =
    all.length > 0
      ? tallyOf(
          ctx.index,
          claims.sort((a, b) => a - b),
        )
      : tally
  const r = kind === 'mentioned' ? 9 : sum.claims.length > 99 ? 16 : 13
  const states = [place, ...all.map((part) => part.place)].map(ctx.emphasisOf)
  const emphasis = states.includes('chosen') ? 'chosen' : states.includes('lit') ? 'lit' : 'none'
  scene.marks.push({ place, at, r, tally: sum, merged: all, label: null, emphasis, kind })
  ctx.placer.block({ x: at.x - r, y: at.y - r, w: r * 2, h: r * 2 })
  ctx.anchors.set(place.id, { x: at.x - r, y: at.y - r, w: r * 2, h: r * 2 })
  addCircle(ctx, scene, place, at, kind === 'mentioned')
}

function addCircle(ctx: SceneContext, scene: Scene, place: Place, at: SceneMark['at'], faint: boolean): void {
  const r = radiusPx(place, place.point?.[1] ?? 0, ctx.viewport.zoom)
  if (r < CIRCLE_PX || r > ctx.viewport.width) return
  scene.circles.push({ id: place.id, at, r, emphasis: ctx.emphasisOf(place), faint })
}

/** Lettered parts have no place of their own at this scale: they are counted with their town. */
function partsOf(mark: Standing, lettered: SceneContext['places']['lettered'], town: Ground | null) {
  return lettered.filter((part) => part.town === mark.place && part.town !== town?.place)
}

export function isInFrame(ctx: SceneContext, at: { x: number; y: number }, margin: number): boolean {
  const { width, height } = ctx.viewport
  return at.x >= margin && at.y >= margin && at.x <= width - margin && at.y <= height - margin
}

export function pointOf(ctx: SceneContext, place: Place) {
  return place.point ? project(ctx.viewport, place.point) : null
}
