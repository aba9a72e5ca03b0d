import { useState } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Id } from '@/domain/collection'
import { type ComparedRow, compareClaims } from '@/domain/compare-claims'
import { t } from '@/i18n/text'
import { focusClaimRow } from '@/modes/explore/claim-listbox'
import { VoiceMarkOf } from '@/ui/voice-line'
import { shortName } from '@/ui/voice-words'
import { PairCell } from './pair-cell'
import { focusPair, type PairEnd, PairHead } from './pair-head'
import { PairRelation } from './pair-relation'
import '@/i18n/words/claim'
import '@/i18n/words/compare'
import './pair-panel.css'
import './pair-table.css'

export type PairPanelProps = {
  index: ClaimIndex
  first: PairEnd
  second: PairEnd
  onChooseClaim: (id: Id) => void
  onSwap: () => void
  /** Lets go of one; the other waits for another claim. */
  onKeep: (kept: Id) => void
  onClose: () => void
  /** Lists both, whatever the dates and filters leave out. */
  onBringIn: () => void
  onLight: (ids: readonly Id[]) => void
}

/** Two claims in two columns, with what differs marked. Nothing is weighed, and no figure is reckoned with. */
export function PairPanel(props: PairPanelProps) {
  const { index, first, second, onKeep } = props
  const [a, b] = [first.claim, second.claim]
  const [isOnly, setOnly] = useState(false)
  const { rows, relation, topics } = compareClaims(index, a, b)
  const differing = rows.filter((row) => !row.same)
  const common = { index, onChooseClaim: props.onChooseClaim, onLight: props.onLight }
  return (
    <div className="pair-panel" data-second={b.id}>
      <p className="pair-bar">
        <button type="button" className="button pair-back" onClick={props.onClose}>
          <svg width="7" height="12" viewBox="0 0 7 12" aria-hidden="true">
            <path d="M6 1L1 6L6 11" />
          </svg>
          {t('claim.back')}
        </button>
        <button type="button" className="button" onClick={props.onSwap}>
          {t('compare.swap')}
        </button>
      </p>
      <h2 tabIndex={-1} ref={takeFocus}>
        {t('compare.title')}
      </h2>
      <PairRelation related={relation} topics={topics} />
      <p className="pair-tools">
        <span>{t('compare.count', { n: differing.length, total: rows.length })}</span>
        <button type="button" className="button" aria-pressed={isOnly} onClick={() => setOnly(!isOnly)}>
          {t('compare.only')}
        </button>
        {[first, second].some(({ absent }) => absent === 'outside' || absent === 'filtered') && (
          <button type="button" className="button" onClick={props.onBringIn}>
            {t('compare.bring-in')}
          </button>
        )}
      </p>
      <table className="pair-table">
        <caption className="visually-hidden">{t('compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="pair-corner">
              <span className="visually-hidden">{t('compare.field')}</span>
            </th>
            <PairHead {...common} end={first} place="first" onLetGo={() => onKeep(b.id)} />
            <PairHead {...common} end={second} place="second" onLetGo={() => onKeep(a.id)} />
          </tr>
        </thead>
        <tbody>
          {(isOnly ? differing : rows).map((row) => (
            <tr key={row.field} data-field={row.field} data-differs={!row.same || undefined}>
              <th scope="row">
                <span>{t(`compare.field-${row.field}`)}</span>{' '}
                {!row.same && <span className="pair-differs">{t('compare.differs')}</span>}
              </th>
              <Value index={index} claim={a} row={row} end="a" />
              <Value index={index} claim={b} row={row} end="b" />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pair-reason">{t('compare.note')}</p>
    </div>
  )
}

type ValueProps = { index: ClaimIndex; claim: Claim; row: ComparedRow; end: 'a' | 'b' }

/** Where the columns are stacked, the name stands with each value; a screen reader has it from the head. */
function Value({ index, claim, row, end }: ValueProps) {
  return (
    <td>
      <span className="pair-of" aria-hidden="true">
        <VoiceMarkOf index={index} claim={claim} />
        {shortName(index, claim)}
      </span>
      <div>
        <PairCell index={index} claim={claim} row={row} end={end} />
      </div>
    </td>
  )
}

/** The pair takes the focus when it opens; when it goes with the focus in it, a row of the list gets it. */
function takeFocus(heading: HTMLElement | null): (() => void) | undefined {
  if (!heading) return
  const panel = heading.closest<HTMLElement>('.pair-panel')
  focusPair(heading)
  return () => {
    const hadFocus = panel?.contains(document.activeElement) ?? false
    const second = panel?.dataset.second ?? ''
    // After the commit the list is in sight again.
    queueMicrotask(() => {
      if (hadFocus && document.activeElement === document.body) focusClaimRow(second)
    })
  }
}
