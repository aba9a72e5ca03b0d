import { burstOfWindow, burstsOf } from '@/domain/bursts'
import type { Ordinal } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { overlaps } from '@/domain/span'
import { countIn } from '@/domain/timeline-entries'
import type { Window } from '@/domain/timeline-window'
import { topicOfWindow } from '@/domain/topic-of-window'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import type { Picture, Shown } from './compose-picture'

export type DescribedBurst = {
  window: Window
  /** null: no question fits these days. */
  title: string | null
  days: string
  claims: number
  disputed: number
  chosen: boolean
  /** Everything above in one sentence. */
  name: string
}

/** The claims whose marks stand in the panel of the burst: what spans several panels stands in none. Null without the panel. */
function drawnIn({ cells, scale }: Picture, burst: number): Ordinal[] | null {
  const at = scale.stretches.findIndex((stretch) => stretch.burst === burst)
  return at < 0 ? null : cells.filter(({ stretch }) => stretch === at).flatMap(({ claims }) => claims)
}

/** The bursts with their questions and counts; the chosen question stands over the burst of the window. */
export function describeBursts(
  { index, ordinals, window, clock }: Shown,
  topic: Id | null,
  picture: Picture | null,
): DescribedBurst[] {
  const bursts = burstsOf(index)
  const { from, to } = window
  const near = burstOfWindow(bursts, from, to)
  return bursts.map(({ first, last }, i) => {
    const chosen = i === near && overlaps({ first, last }, from, to)
    // What was said in these days is listed when they are chosen, though some of it stands in a gap.
    const drawn = picture?.elastic && clock !== 'said' ? drawnIn(picture, i) : null
    const { claims, disputed } = drawn
      ? { claims: drawn.length, disputed: drawn.filter((one) => index.columns.disputed[one] === 1).length }
      : countIn(index, ordinals, clock, { first, last })
    const title = topicOfWindow(index, first, last, chosen ? topic : null)?.title ?? null
    const values = {
      days: formatDays(first, last, 'year'),
      claims: t('count.claims', { n: claims }),
      n: disputed,
    }
    const burst =
      title === null ? t('timeline.burst-undated-title', values) : t('timeline.burst', { title, ...values })
    return {
      window: { from: first, to: last },
      title,
      days: formatDays(first, last),
      claims,
      disputed,
      chosen,
      name: chosen ? t('timeline.burst-chosen', { burst }) : burst,
    }
  })
}
