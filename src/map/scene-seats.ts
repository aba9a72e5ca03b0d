import { beside, touch } from '@/domain/map-labels'
import { project } from '@/domain/map-projection'
import { t } from '@/i18n/text'
import { nameOf, type SceneContext } from './scene-context'
import { isInFrame } from './scene-marks'
import type { Scene } from './scene-types'

/** Below this zoom whole countries are in sight and the homes of the voices are drawn. */
export const SEATS_BELOW = 6.5

/** Who speaks from where: unfilled marks, apart from all ground. */
export function laySeats(ctx: SceneContext, scene: Scene): void {
  if (!ctx.fromWhere && ctx.viewport.zoom >= SEATS_BELOW) return
  const { measure, placer } = ctx
  for (const { place, voices, claims } of ctx.homes.seats) {
    if (!place.point) continue
    const at = project(ctx.viewport, place.point)
    const isCovered = ctx.obstacles.some((box) => touch(box, { x: at.x - 11, y: at.y - 11, w: 22, h: 22 }))
    if (isCovered || !isInFrame(ctx, at, 0)) continue
    const lines: [string, string] = [nameOf(place, ctx.language), t('map.voices', { n: voices.length })]
    const width = Math.max(...lines.map((line) => measure.width(line, 'row')))
    placer.block({ x: at.x - 11, y: at.y - 11, w: 22, h: 22 })
    const label = placer.place(beside(at, 10, width, measure.height.row * 2))
    scene.seats.push({
      place,
      at,
      label,
      lines,
      voices: voices.length,
      claims,
      emphasis: ctx.emphasisOf(place),
    })
  }
}
