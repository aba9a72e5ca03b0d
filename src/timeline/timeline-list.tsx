import '@/i18n/words/timeline-more'
import { claimantOf } from '@/domain/attribution'
import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import type { Claim, Id } from '@/domain/collection'
import { circle, markPath, unnamedDash } from '@/domain/mark-shape'
import type { LaneList } from '@/domain/timeline-list'
import type { Clock } from '@/domain/view'
import { voiceMark } from '@/domain/voices'
import { formatDating, formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { useMore } from '@/widget/use-more'
import { laneName } from './lane-words'
import './timeline-list.css'

type TimelineListProps = {
  index: ClaimIndex
  list: LaneList
  clock: Clock
  selected: Id | null
  onChooseClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
  onClose: () => void
}

/** The claims of a cell or lane as rows to read and choose from, over the lanes. */
export function TimelineList(props: TimelineListProps) {
  const { index, list, clock, selected, onChooseClaim, onLight, onClose } = props
  const { shown, more } = useMore(list.claims.length, (left) => t('rows.more', left))
  const heading = t('timeline.list-heading', {
    lane: laneName(index, list),
    claims: t('count.claims', { n: list.claims.length }),
    days: formatDays(list.window.from, list.window.to),
  })
  return (
    <section
      className="timeline-list"
      aria-label={heading}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <header className="timeline-list-head">
        <h3>{heading}</h3>
        <button type="button" ref={focusOnce} onClick={onClose}>
          {t('timeline.list-close')}
        </button>
      </header>
      {list.claims.length === 0 && <p>{t('timeline.list-empty')}</p>}
      <ul>
        {list.claims.slice(0, shown).map((ordinal) => {
          const claim = index.collection.claims[ordinal]
          if (!claim) return null
          const actor = index.actors.get(claimantOf(claim))
          return (
            <li key={claim.id}>
              <button
                type="button"
                className="timeline-row"
                data-claim-id={claim.id}
                aria-current={claim.id === selected || undefined}
                onClick={() => onChooseClaim(claim.id)}
                onPointerEnter={() => onLight([claim.id])}
                onPointerLeave={() => onLight([])}
                onFocus={() => onLight([claim.id])}
                onBlur={() => onLight([])}
              >
                <RowMark index={index} ordinal={ordinal} />
                <span>
                  <b>{actor?.name ?? t('voice.unnamed')}</b> <small>{dateWords(claim, clock)}</small>
                  <br />
                  {claim.short}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {more}
    </section>
  )
}

function dateWords({ said, about }: Claim, clock: Clock): string {
  if (clock === 'both')
    return t('timeline.row-both', { said: formatDating(said), about: formatDating(about) })
  return formatDating(clock === 'about' ? about : said)
}

function RowMark({ index, ordinal }: { index: ClaimIndex; ordinal: Ordinal }) {
  const claim = index.collection.claims[ordinal]
  if (!claim) return null
  const { slot, dashed } = voiceMark(index, claimantOf(claim))
  const hollow = index.columns.hedged[ordinal] === 1
  const r = index.columns.disputed[ordinal] === 1 ? 6 : 4
  return (
    <svg
      className="timeline-key"
      data-slot={slot ?? undefined}
      data-hollow={hollow || undefined}
      data-dashed={dashed || undefined}
      width="14"
      height="14"
      viewBox="-7 -7 14 14"
      aria-hidden="true"
    >
      <path
        d={slot === null ? circle(r) : markPath(slot, r)}
        strokeDasharray={dashed ? unnamedDash(r) : undefined}
      />
    </svg>
  )
}

/** A list that opens takes the focus; the same function each time, so that it does so once. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus()
}
