import { overlaps } from '@/domain/span'
import { WIDE_LANE } from '@/domain/timeline-cells'
import { laneKeyOf, REST_LANE } from '@/domain/timeline-lanes'
import { t } from '@/i18n/text'
import { COMPACT_LABEL, type Picture, type Shown } from './compose-picture'
import type { Words } from './draw-backdrop'
import { widthOf } from './panel-letters'

/** How much smaller a note is set than a title. */
const NOTE = 0.85

/** The words that stand in the picture where no marks do. */
export function wordsOf(shown: Shown, picture: Picture | null): Words {
  const words = {
    top: shown.compact ? COMPACT_LABEL : 0,
    empty: [] as { lane: number; stretch: number; text: string }[],
    gaps: new Map<number, string>(),
  }
  if (!picture?.elastic) return words
  const { scale, cells, lanes } = picture
  scale.stretches.forEach((stretch, i) => {
    const [start, end] = [stretch.columns[0]?.first ?? 0, stretch.columns.at(-1)?.last ?? 0]
    const here = cells.filter((cell) => cell.stretch === i)
    if (stretch.kind === 'gap') {
      const n = here.reduce((sum, cell) => sum + cell.claims.length, 0)
      words.gaps.set(i, t('timeline.gap', { days: end - start + 1, n }))
    }
    if (stretch.kind !== 'panel') return
    lanes.forEach((lane, at) => {
      if (lane.key === WIDE_LANE || lane.key === REST_LANE) return
      if (here.some((cell) => cell.lane === lane.key)) return
      const text = emptyText(shown, lane.key, start, end)
      if (text && widthOf(text) * NOTE <= stretch.width) words.empty.push({ lane: at, stretch: i, text })
    })
  })
  return words
}

/** A group of voices is "not quoted" only where the whole collection has nothing of it; a filter is no silence. */
function emptyText({ index, clock, lanes }: Shown, key: string, first: number, last: number): string | null {
  if (lanes !== 'sides' || clock !== 'said') return null
  const speaks = index.collection.claims.some(
    ({ said }, i) => said.span && overlaps(said.span, first, last) && laneKeyOf(index, 'sides', i) === key,
  )
  return speaks ? t('timeline.filtered-out') : t('timeline.not-quoted')
}
