import { claimantOf } from '@/domain/attribution'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { statedKm } from '@/domain/map-callouts'
import { anywhere, type Box, wrap } from '@/domain/map-labels'
import { pxPerKm } from '@/domain/map-projection'
import { isOwnVoice, passedOnBy } from '@/domain/voices'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import type { SceneContext } from './scene-context'
import type { Scene, SceneFocus, SceneLength } from './scene-types'

const WIDTH = 236
const PAD = 8
const MARK = 22

/** "Kyiv, via The Hill, 21–22 May": who says it, by whom we know, when. */
export function whoSays(index: ClaimIndex, claim: Claim): string {
  const name = index.actors.get(claimantOf(claim))?.name ?? ''
  // Unbroken, so that no line ends between a day and its month.
  const said = formatDating(claim.said).replaceAll(' ', '\u00a0')
  if (isOwnVoice(index, claim)) return t('map.said-by', { name, date: said })
  const via = passedOnBy(index, claim).at(-1)
  return via
    ? t('map.said-via', { name, outlet: via.name, date: said })
    : t('map.said-by', { name, date: said })
}

/** Claims that say where, each with a leader that ends on the lettering of its place or on its length. */
export function layCallouts(ctx: SceneContext, scene: Scene, focus: SceneFocus | null): void {
  const { index, measure, placer, viewport } = ctx
  const town = ctx.places.focus?.place ?? null
  for (const { claim, place } of ctx.wishes) {
    const length = scene.lengths.find((drawn) => drawn.claim === claim)
    const target = length ? barOf(length) : ctx.anchors.get(place.id)
    // A length is shown, and spoken of, where the town stands at its own scale.
    if (place === town && !focus) continue
    // Below the town's scale a part has no lettering of its own to point at.
    if (!target || (!focus && place.point && place.lettering)) continue
    const inner = Math.min(WIDTH, viewport.width - 48) - PAD * 2 - MARK
    const head = wrap(whoSays(index, claim), inner, (text) => measure.width(text, 'strong'))
    const body = wrap(claim.short, inner, (text) => measure.width(text, 'row'))
    const name = index.actors.get(claimantOf(claim))?.name ?? ''
    // Where the whole finds no room, who says it still points at the place.
    for (const text of [
      { head, body },
      { head: [name], body: [] },
    ]) {
      const w = Math.max(
        ...text.head.map((line) => measure.width(line, 'strong')),
        ...text.body.map((line) => measure.width(line, 'row')),
      )
      const h = (text.head.length + text.body.length) * measure.height.row + PAD * 2 - 2
      const boxes = anywhere(viewport.width, viewport.height, w + PAD * 2 + MARK, h, target)
      const placed = placer.placeWithLeader(outside(boxes, scene, focus), target)
      if (!placed) continue
      const lit = ctx.lit.includes(claim.id)
      const emphasis = claim.id === ctx.selected ? 'chosen' : lit ? 'lit' : 'none'
      scene.callouts.push({ claim, ...text, ...placed, emphasis })
      break
    }
  }
}

/** A length that a claim of the window states, drawn to scale under the town's card: 2 km is this long. */
export function layLengths(ctx: SceneContext, scene: Scene, focus: SceneFocus): void {
  const { index, measure, placer } = ctx
  const unit = pxPerKm(ctx.viewport.zoom, focus.place.point?.[1] ?? 0)
  for (const i of ctx.places.focus?.tally.claims ?? []) {
    const claim = index.collection.claims[i]
    const km = statedKm(index, i)
    if (!claim || !km || scene.lengths.some((length) => length.px === km * unit)) continue
    const px = km * unit
    if (px < 24 || px > ctx.viewport.width * 0.4) continue
    const lines = [
      t('map.length', { n: km }),
      ...wrap(t('map.length-note'), 190, (text) => measure.width(text, 'note')),
    ]
    const w = Math.max(px, ...lines.map((line) => measure.width(line, 'note')))
    const h = lines.length * measure.height.note + 16
    const { card } = focus
    const box = placer.place([
      { x: focus.at.x - w / 2, y: card.y + card.h + 8, w, h },
      { x: focus.at.x - w / 2, y: focus.name.y - h - 8, w, h },
      { x: card.x - w - 16, y: card.y, w, h },
      { x: card.x + card.w + 16, y: card.y, w, h },
    ])
    if (box) scene.lengths.push({ claim, box, px, lines })
  }
}

/** The drawn bar: the leader ends on it and not on the words around it. */
function barOf({ box, px }: SceneLength): Box {
  return { x: box.x + box.w / 2 - px / 2, y: box.y + 17, w: px, h: 10 }
}

/** Within the town's circle a callout would seem to stand on ground there. */
function outside(boxes: Box[], scene: Scene, focus: SceneFocus | null): Box[] {
  const circle = focus && scene.circles.find(({ id }) => id === focus.place.id)
  if (!circle) return boxes
  const isOutside = ({ x, y, w, h }: Box) =>
    [x, x + w].every((px) =>
      [y, y + h].every((py) => Math.hypot(px - circle.at.x, py - circle.at.y) > circle.r),
    )
  return boxes.filter(isOutside)
}
