import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import type { Day, Id, Place, Topic } from '@/domain/collection'
import type { Counted } from '@/domain/listed'
import type { CalloutWish } from '@/domain/map-callouts'
import type { Stretch } from '@/domain/map-elsewhere'
import { mainStretch } from '@/domain/map-elsewhere'
import type { Box, Placer } from '@/domain/map-labels'
import type { MapPlaces } from '@/domain/map-places'
import type { Viewport } from '@/domain/map-projection'
import type { Homes } from '@/domain/map-voices'
import type { Clock } from '@/domain/view'
import { formatDating, formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import type { Measure } from './map-measure'
import type { BasemapLabel } from './map-names'
import type { Emphasis } from './scene-types'

export type SceneInput = {
  index: ClaimIndex
  counted: Counted
  from: Day
  to: Day
  clock: Clock
  topic: Topic | null
  places: MapPlaces
  stretches: readonly Stretch[]
  homes: Homes
  /** Claims that say where, the first to be written out first. */
  wishes: readonly CalloutWish[]
  viewport: Viewport
  /** Boxes of the controls, lists and the inset that lie over the map. */
  obstacles: readonly Box[]
  measure: Measure
  labels: readonly BasemapLabel[]
  compact: boolean
  selected: Id | null
  place: Id | null
  lit: readonly Id[]
  fromWhere: boolean
  alsoMentioned: boolean
}

/** What the parts of the scene share while it is laid out, from the most to the least important. */
export type SceneContext = SceneInput & {
  placer: Placer
  emphasisOf: (place: Place) => Emphasis
  /** Where a place's name or lettering stands: leaders and signs go there. */
  anchors: Map<Id, Box>
}

/** From this radius of a town's circle on, its parts are lettered round it and its card is shown. */
export const TOWN_PX = 60

/** "12 May · 2 claims" of other days, or the date of the chosen claim if it is one of them, with the window they belong to. */
export function elsewhereText(
  ctx: SceneInput,
  claims: readonly Ordinal[],
): { text: string; window: { from: Day; to: Day } | null } {
  const chosen = claims.find((i) => i === ctx.index.ordinal.get(ctx.selected ?? ''))
  const main = mainStretch(ctx.index, ctx.stretches, chosen === undefined ? claims : [chosen], ctx.clock)
  const window = main && { from: main.stretch.from, to: main.stretch.to }
  const claim = ctx.index.collection.claims[chosen ?? -1]
  if (claim) {
    const dating = (ctx.clock === 'about' ? claim.about : null) ?? claim.said
    return { text: t('map.dated-chosen', { date: formatDating(dating) }), window }
  }
  if (!main) return { text: t('map.other-days', { n: claims.length }), window: null }
  const text = t('map.dated-claims', { date: formatDays(main.from, main.to), n: main.claims.length })
  return { text, window }
}
