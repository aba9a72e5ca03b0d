import { type Box, beside } from '@/domain/map-labels'
import { project } from '@/domain/map-projection'
import { t } from '@/i18n/text'
import { labelName } from './map-names'
import { linesOf, ringOf, type StageContext } from './stage-context'

const CRIMEA = 'crimea'
/** From this zoom on Ukraine is large enough for the note. */
const CRIMEA_FROM = 3

/** Names of the basemap, last and only where nothing else stands; never twice the same place. */
export function layBaseNames(ctx: StageContext): void {
  const { labels, places, placer, viewport, scene } = ctx
  // No name of the ground is written across a circle.
  for (const box of scene.circles.flatMap(ringOf)) placer.block(box)
  const shown = new Set([...places.ground, ...places.wide].map(({ place }) => place.names.en))
  if (places.town) shown.add(places.town.names.en)
  for (const label of labels) {
    const { id, en, point, from, to, tone } = label
    const at = project(viewport, point)
    const isNote = id === CRIMEA
    if (viewport.zoom < (isNote ? CRIMEA_FROM : from) || viewport.zoom >= to || shown.has(en)) continue
    if (at.x < 0 || at.y < 0 || at.x > viewport.width || at.y > viewport.height) continue
    const name = isNote ? t('map.crimea') : labelName(label)
    const { lines, w, h } = linesOf(ctx, [name], 'note', isNote ? 150 : viewport.width)
    const text = { id: `base-${id}`, lines, font: 'note' as const, align: 'center' as const, isBase: true }
    if (tone === 'town') {
      const dot = { x: at.x - 3, y: at.y - 3, w: 6, h: 6 }
      const box = placer.isFree(dot) ? placer.place(beside(at, 3, w, h).slice(0, 4)) : null
      if (!box) continue
      placer.block(dot)
      scene.dots.push({ id: text.id, at })
      scene.texts.push({ ...text, box })
    } else {
      const box = placer.place([...near(at.x - w / 2, at.y - h / 2, w, h), ...beside(at, 36, w, h)])
      if (box) scene.texts.push({ ...text, box })
    }
  }
}

function near(x: number, y: number, w: number, h: number): Box[] {
  return [0, -16, 16, -32, 32].flatMap((dy) => [0, -40, 40].map((dx) => ({ x: x + dx, y: y + dy, w, h })))
}
