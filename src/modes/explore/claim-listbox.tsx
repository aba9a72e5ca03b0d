import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import type { Claim, Id } from '@/domain/collection'
import type { Reading } from '@/domain/reading'
import { t } from '@/i18n/text'
import type { OptionExtras } from './claim-option'

const PAGE = 10

type Row = OptionExtras & { active: boolean; folded: boolean }

type ClaimListboxProps = {
  reading: Reading
  selected: Id | null
  onChooseClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
  /** Draws the groups; `state` tells of each row whether it is the tab stop (`active`) and whether it is folded. */
  children: (
    state: (claim: Claim) => Pick<Row, 'active' | 'folded'>,
    active: Id | null | undefined,
  ) => ReactNode
}

/**
 * The one listbox of the page: ladder, thread and list are its groups. One tab stop; arrows, Home, End and the
 * Page keys move, Enter or Space opens. Its box is not drawn (`display: contents`), so that the topics, which
 * are no options, can stand between its groups.
 */
export function ClaimListbox({ reading, selected, onChooseClaim, onLight, children }: ClaimListboxProps) {
  const [focused, setFocused] = useState<Id | null>(null)
  const [unfolded, setUnfolded] = useState<ReadonlySet<Id>>(new Set())
  const { sequence, foldedUnder } = reading
  const stands = (id: Id | null) => id !== null && sequence.includes(id)
  const active = stands(focused) ? focused : stands(selected) ? selected : sequence[0]

  const unfold = (head: Id) => setUnfolded((before) => new Set([...before, head]))
  const isFolded = (id: Id) => {
    const head = foldedUnder.get(id)
    return head !== undefined && !unfolded.has(head) && id !== selected
  }
  const focus = (event: FocusEvent) => {
    const id = claimAt(event.target)
    if (id === null) return
    setFocused(id)
    const head = foldedUnder.get(id)
    if (head !== undefined) unfold(head)
    onLight([id])
  }
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onLight([])
  }
  const point = (event: PointerEvent) => {
    const id = claimAt(event.target)
    onLight(id === null ? [] : [id])
  }
  const click = (event: MouseEvent) => {
    const head = (event.target as Element).closest<HTMLElement>('[data-unfold]')?.dataset.unfold
    const id = claimAt(event.target)
    if (head !== undefined && !unfolded.has(head)) unfold(head)
    else if (id !== null) onChooseClaim(id)
  }
  const press = (event: KeyboardEvent) => {
    const at = claimAt(event.target)
    if (at === null || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') onChooseClaim(at)
    else {
      const next = sequence[targetOf(event.key, sequence.indexOf(at), sequence.length)]
      if (next === undefined) return
      // Drawn first: a long list leaves out rows that are far off.
      flushSync(() => setFocused(next))
      optionIn(event.currentTarget, next)?.focus()
    }
    event.preventDefault()
  }

  return (
    <div
      role="listbox"
      aria-label={t('claims.listbox')}
      className="claim-listbox"
      onClick={click}
      onKeyDown={press}
      onFocus={focus}
      onBlur={leave}
      onPointerOver={point}
      onPointerLeave={() => onLight([])}
    >
      {children((claim) => ({ active: claim.id === active, folded: isFolded(claim.id) }), active)}
    </div>
  )
}

/** Puts the focus on a claim's row, as on leaving its detail; on the list's tab stop where it has none. */
export function focusClaimRow(id: Id): void {
  const row =
    optionIn(document.body, id) ?? document.querySelector<HTMLElement>('[role="option"][tabindex="0"]')
  row?.focus()
}

function optionIn(within: Element, id: Id): HTMLElement | null {
  return within.querySelector(`[role="option"][data-claim-id="${CSS.escape(id)}"]`)
}

function claimAt(target: EventTarget): Id | null {
  return (target as Element).closest<HTMLElement>('[role="option"]')?.dataset.claimId ?? null
}

/** The row a key leads to, or -1 for other keys. */
function targetOf(key: string, at: number, count: number): number {
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  }[key]
  return to === undefined ? -1 : Math.max(0, Math.min(count - 1, to))
}
