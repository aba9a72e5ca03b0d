import type { ReactNode } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import { claimOf } from '@/domain/claim-index'
import type { Claim, RelationType } from '@/domain/collection'
import { type LadderRow, type LadderRung, railSpan } from '@/domain/ladder'
import type { Reading } from '@/domain/reading'
import { t } from '@/i18n/text'
import { RungBar, rungWords } from '@/ui/rung-bar'
import { relationWords, shortName } from '@/ui/voice-words'
import type { OptionExtras } from './claim-option'
import { OptionGroup } from './option-group'
import './ladder.css'

/** On the rail stands only what cannot be true beside the root, or limits it; who agrees stands on its rung. */
const ON_RAIL: readonly RelationType[] = ['denies', 'contradicts', 'qualifies']

export type DrawOption = (claim: Claim, extras: OptionExtras) => ReactNode

type LadderProps = {
  index: ClaimIndex
  reading: Reading
  isFolded: (claim: Claim) => boolean
  /** Without the hands a claim came through, where room is short. */
  brief: boolean
  option: DrawOption
}

/** The answers to an ordinal question, rung by rung, with the rail of what cannot be true together. */
export function Ladder({ index, reading, isFolded, brief, option }: LadderProps) {
  const rungs = reading.ladder?.rungs ?? []
  const root = claimOf(index, reading.ladder?.root ?? null)
  const rows = rungs.flatMap((rung) => rung.rows)
  const rootAt = rows.findIndex((row) => row.isRoot)
  const visible = rows.filter((row) => !isFolded(row.claim))
  const spans = railSpan(visible.map(({ isRoot, related }) => ({ isRoot, related: onRail(related) })))
  const spanOf = (row: LadderRow) => spans[visible.indexOf(row)] ?? { above: false, below: false }

  const draw = (row: LadderRow) => {
    const { above, below } = spanOf(row)
    const sign = row.isRoot ? 'root' : onRail(row.related)?.relation.type
    const words = row.related && root ? relationWords(index, row.related, root) : ''
    const place = words === '' ? {} : rows.indexOf(row) > rootAt ? { before: words } : { after: words }
    return option(row.claim, {
      layout: 'ladder',
      brief,
      railAbove: above,
      railBelow: below,
      ...place,
      ...(sign && visible.length > 1 ? { sign } : {}),
    })
  }

  return (
    <div className="ladder" role="presentation">
      {rungs.map((rung) => (
        <OptionGroup key={rung.rung.label} label={rungWords(rung.rung)} className="ladder-rung">
          <div className="ladder-scale" aria-hidden="true">
            <RungBar rung={rung.rung} />
            <span className="ladder-label">{rung.rung.label}</span>
          </div>
          <div className="ladder-voices" role="presentation">
            {rung.rows.map(draw)}
            {rung.rows.length === 0 && (
              <span className="ladder-empty" aria-hidden="true">
                {t('claims.no-voice')}
              </span>
            )}
            <More
              index={index}
              rung={rung}
              isFolded={isFolded}
              below={spanOf(rung.rows[0] as LadderRow).below}
            />
          </div>
        </OptionGroup>
      ))}
    </div>
  )
}

type MoreProps = { index: ClaimIndex; rung: LadderRung; isFolded: (claim: Claim) => boolean; below: boolean }

/** "and 3 more: …": a picture of the folded rows, which assistive technology has as they are. */
function More({ index, rung, isFolded, below }: MoreProps) {
  const folded = rung.rows.filter((row) => isFolded(row.claim))
  const head = rung.rows[0]
  if (folded.length === 0 || !head) return null
  const names = folded.map((row) => shortName(index, row.claim)).join(', ')
  return (
    <div className="ladder-more" data-unfold={head.claim.id} aria-hidden="true">
      <span>{t('claims.and-more', { n: folded.length, names })}</span>
      <span className="ladder-more-rail" data-below={below || undefined} />
    </div>
  )
}

function onRail(related: LadderRow['related']): LadderRow['related'] {
  return related && ON_RAIL.includes(related.relation.type) ? related : null
}
