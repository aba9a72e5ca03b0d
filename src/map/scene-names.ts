import { type Box, beside, wrap } from '@/domain/map-labels'
import { project } from '@/domain/map-projection'
import { t } from '@/i18n/text'
import { labelName } from './map-names'
import type { SceneContext } from './scene-context'
import { isInFrame } from './scene-marks'
import type { Scene } from './scene-types'

const CRIMEA = 'crimea'
/** From this zoom on, further away than its name, as Ukraine is seen whole from there. */
const CRIMEA_FROM = 3.4

/** Names of the basemap, last and only where nothing else stands; never twice the same place. */
export function layNames(ctx: SceneContext, scene: Scene, shown: ReadonlySet<string>): void {
  const { measure, placer, viewport } = ctx
  for (const label of ctx.labels) {
    if (label.id === CRIMEA || viewport.zoom < label.from || viewport.zoom >= label.to || shown.has(label.en))
      continue
    const at = project(viewport, label.point)
    if (!isInFrame(ctx, at, 4)) continue
    const text = labelName(label)
    const w = measure.width(text, 'row')
    const h = measure.height.row
    if (label.tone === 'town') {
      const dot = { x: at.x - 3, y: at.y - 3, w: 6, h: 6 }
      if (!placer.isFree(dot)) continue
      const box = placer.place(beside(at, 3, w, h).slice(0, 4))
      if (!box) continue
      placer.block(dot)
      scene.texts.push({ id: label.id, box, lines: [text], tone: 'town', dot: at })
    } else {
      const wide = label.tone === 'country' ? w * 1.25 : w
      const box = placer.place(near(at.x - wide / 2, at.y - h / 2, wide, h))
      if (box) scene.texts.push({ id: label.id, box, lines: [text], tone: label.tone, dot: null })
    }
  }
}

/** Ukraine by law, and a dated note on who occupies it: the basemap says the first, the words the second. */
export function layCrimea(ctx: SceneContext, scene: Scene): void {
  const { measure, viewport } = ctx
  const label = ctx.labels.find(({ id }) => id === CRIMEA)
  if (!label || viewport.zoom < CRIMEA_FROM) return
  const at = project(viewport, label.point)
  if (!isInFrame(ctx, at, 4)) return
  const lines = wrap(t('map.crimea'), 130, (text) => measure.width(text, 'note'))
  const w = Math.max(...lines.map((line) => measure.width(line, 'note')))
  const h = lines.length * measure.height.note
  const box = ctx.placer.place([...near(at.x - w / 2, at.y - h / 2, w, h), ...beside(at, 36, w, h)])
  if (box) scene.texts.push({ id: CRIMEA, box, lines, tone: 'note', dot: null })
}

function near(x: number, y: number, w: number, h: number): Box[] {
  return [0, -16, 16, -32, 32].flatMap((dy) => [0, -40, 40].map((dx) => ({ x: x + dx, y: y + dy, w, h })))
}
