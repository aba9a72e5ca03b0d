import type { KeyboardEvent } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Id } from '@/domain/collection'
import { whatOthersSay } from '@/domain/what-others-say'
import { t } from '@/i18n/text'
import { ClaimArticle } from './claim-article'
import { ClaimDates } from './claim-dates'
import { ClaimFigures } from './claim-figures'
import { focusClaimRow } from './claim-listbox'
import { ClaimOpposed, ClaimOthers } from './claim-others'
import { ClaimPlaces } from './claim-places'
import { ClaimShare } from './claim-share'
import { ClaimSource } from './claim-source'
import { ClaimGarbled, ClaimStatement } from './claim-statement'
import '@/i18n/words/claim'
import './claim-panel.css'

export type ClaimPanelProps = {
  index: ClaimIndex
  claim: Claim
  /** Why the list does not hold it; null where it does. */
  absent: 'outside' | 'filtered' | 'undated' | null
  compact: boolean
  /** Two claims stand beneath, to which closing leads back. */
  overPair: boolean
  /** The claim that waits for a second one. */
  marked: Id | null
  onMark: (id: Id) => void
  /** Sets another claim beside this one. */
  onBeside: (other: Id) => void
  onChooseClaim: (id: Id) => void
  onChoosePlace: (id: Id) => void
  onClose: () => void
  onLight: (ids: readonly Id[]) => void
  onGoThere: (id: Id) => void
}

/** One claim: who says it and how it came here, then what is claimed, when, where, and what others say. */
export function ClaimPanel(props: ClaimPanelProps) {
  const { index, claim, onChooseClaim, onLight } = props
  const others = whatOthersSay(index, claim.id)
  const flat = [...others.groups, ...others.asPrinted].flatMap((group) => group.related)

  // Only while the focus is in the panel, so that a digit typed elsewhere opens nothing.
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const wanted = /^[1-9]$/.test(event.key) ? flat[Number(event.key) - 1] : undefined
    if (wanted) onChooseClaim(wanted.other)
    else if (!moveAmongOthers(event)) return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits and arrows are shortcuts to the buttons within
    <div className="claim-panel" data-claim-id={claim.id} onKeyDown={press}>
      <p className="claim-panel-bar">
        <button type="button" className="button claim-panel-back" onClick={props.onClose}>
          <svg width="7" height="12" viewBox="0 0 7 12" aria-hidden="true">
            <path d="M6 1L1 6L6 11" />
          </svg>
          {t(props.overPair ? 'claim.back-pair' : 'claim.back')}
        </button>
        <button type="button" className="button" onClick={() => props.onMark(claim.id)}>
          {t(
            props.marked === null
              ? 'claim.mark'
              : props.marked === claim.id
                ? 'claim.unmark'
                : 'claim.mark-second',
          )}
        </button>
      </p>
      {props.absent && (
        <p className="claim-panel-outside">
          {t(`claim.absent-${props.absent}`)}
          {props.absent === 'outside' && (
            <button
              type="button"
              className="button"
              onClick={(event) => {
                // The line goes with the step: the claim keeps the focus.
                headingIn(event.currentTarget)?.focus()
                props.onGoThere(claim.id)
              }}
            >
              {t('claim.go-there')}
            </button>
          )}
        </p>
      )}
      <ClaimSource key={claim.id} index={index} claim={claim} headingRef={takeFocus} />
      <ClaimStatement index={index} claim={claim} />
      <ClaimOpposed index={index} claim={claim} />
      <ClaimDates index={index} claim={claim} />
      <ClaimPlaces index={index} claim={claim} onChoosePlace={props.onChoosePlace} />
      <ClaimFigures index={index} claim={claim} />
      <ClaimGarbled index={index} claim={claim} />
      <ClaimOthers
        index={index}
        claim={claim}
        others={others}
        onChooseClaim={onChooseClaim}
        onBeside={props.onBeside}
        onLight={onLight}
      />
      <ClaimArticle index={index} claim={claim} />
      <ClaimShare key={`share-${claim.id}`} index={index} claim={claim} />
    </div>
  )
}

/** The heading takes the focus when a claim opens; when it goes with the focus in it, the claim's row gets it. */
function takeFocus(heading: HTMLElement | null): (() => void) | undefined {
  if (!heading) return
  const panel = heading.closest<HTMLElement>('.claim-panel')
  const id = panel?.dataset.claimId ?? ''
  panel?.parentElement?.scrollTo(0, 0)
  heading.focus({ preventScroll: true })
  return () => {
    const hadFocus = panel?.contains(document.activeElement) ?? false
    // After the commit the list is in sight again.
    queueMicrotask(() => {
      if (hadFocus && document.activeElement === document.body) focusClaimRow(id)
    })
  }
}

function headingIn(part: Element): HTMLElement | null | undefined {
  return part.closest('.claim-panel')?.querySelector<HTMLElement>('h2')
}

function moveAmongOthers(event: KeyboardEvent): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return false
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-other]')]
  const at = buttons.indexOf(event.target as HTMLElement)
  if (at < 0) return false
  buttons[at + step]?.focus()
  return true
}
