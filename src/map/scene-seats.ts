import { beside, touch } from '@/domain/map-labels'
import { project } from '@/domain/map-projection'
import { t } from '@/i18n/text'
import type { SceneContext } from './scene-context'
import { layOffFrameSeats } from './scene-edges'
import { isInFrame, MOST_BUTTONS } from './scene-marks'
import type { Scene } from './scene-types'

/** Below this zoom whole countries are in sight and the homes of the voices are drawn. */
export const SEATS_BELOW = 6.5

/** Who speaks from where: unfilled marks, apart from all ground. */
export function laySeats(ctx: SceneContext, scene: Scene): void {
  if (!ctx.fromWhere && ctx.viewport.zoom >= SEATS_BELOW) return
  const { measure, placer } = ctx
  const off: Parameters<typeof layOffFrameSeats>[2][number][] = []
  for (const seat of ctx.homes.seats) {
    const { place, voices, claims } = seat
    if (!place.point) continue
    const at = project(ctx.viewport, place.point)
    const isCovered = ctx.obstacles.some((box) => touch(box, { x: at.x - 11, y: at.y - 11, w: 22, h: 22 }))
    if (isCovered) continue
    // The fullest come first; the list of places has them all.
    if (scene.seats.length + off.length === MOST_BUTTONS) break
    if (!isInFrame(ctx, at, 0)) {
      off.push({ ...seat, at })
      continue
    }
    const lines: [string, string] = [place.name, t('map.voices', { n: voices.length })]
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
  layOffFrameSeats(ctx, scene, off)
}
