import { type ClaimIndex, claimOf } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { opponents } from '@/domain/relation-graph'
import { focusClaimRow } from '@/modes/explore/claim-listbox'
import { keepMark, viewStore } from '@/store/view-store'
import {
  chooseClaim,
  choosePlace,
  chooseTellers,
  closeClaim,
  closePair,
  markClaim,
  showView,
} from './actions'
import type { Sheet } from './explorer-sheets'
import { clearFilters } from './filter-actions'

/** Something a person can do with a key. The sheet of keys is this list. */
export type Command = {
  id:
    | 'search'
    | 'keys'
    | 'next'
    | 'previous'
    | 'opposed'
    | 'mark'
    | 'clear'
    | 'list'
    | 'table'
    | 'sources'
    | 'present'
    | 'add-scene'
    | 'own'
    | 'leave'
  key: string
  run: (context: CommandContext) => void
}

export type CommandContext = {
  index: ClaimIndex
  /** Ids of the listed claims in the order of the list on screen. */
  sequence: () => Id[]
  openSheet: (sheet: Sheet) => void
  addScene: () => void
}

export const COMMANDS: readonly Command[] = [
  { id: 'search', key: '/', run: () => focusSearch() },
  { id: 'next', key: 'j', run: (context) => step(context, 1) },
  { id: 'previous', key: 'k', run: (context) => step(context, -1) },
  { id: 'opposed', key: 'c', run: ({ index }) => goToOpponent(index) },
  { id: 'mark', key: 'm', run: ({ index }) => markOpen(index) },
  { id: 'clear', key: 'x', run: () => clearFilters() },
  { id: 'list', key: 'l', run: () => showView('list') },
  { id: 'table', key: 't', run: () => showView('table') },
  { id: 'sources', key: 's', run: () => showView('sources') },
  { id: 'present', key: 'p', run: ({ openSheet }) => openSheet('present') },
  { id: 'add-scene', key: 'P', run: ({ addScene }) => addScene() },
  { id: 'own', key: 'o', run: ({ openSheet }) => openSheet('own') },
  { id: 'keys', key: '?', run: ({ openSheet }) => openSheet('keys') },
  { id: 'leave', key: 'Escape', run: () => leave() },
]

/** Escape leaves, innermost first: the open claim, the pair, the mark, the chosen place, another view. */
function leave(): void {
  const { view, marked } = viewStore.getState()
  if (view.claim) {
    const { claim } = view
    closeClaim()
    // The panel gives the focus back, unless it had not arrived yet.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusClaimRow(claim)
    })
  } else if (view.pair) closePair()
  else if (marked) keepMark(null)
  else if (view.place) choosePlace(null)
  else if (view.lens.length > 0) chooseTellers([])
  else if (view.view !== 'list') showView('list')
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('[data-search]')?.select()
}

/** The next claim of the list, from the open one; without one, from the row that has the focus. */
function step({ sequence }: CommandContext, by: 1 | -1): void {
  const ids = sequence()
  const { claim } = viewStore.getState().view
  const at = ids.indexOf(claim ?? focusedClaim() ?? '')
  const next = at < 0 ? ids[by > 0 ? 0 : ids.length - 1] : ids[at + by]
  if (next === undefined) return
  if (claim) chooseClaim(next)
  else focusClaimRow(next)
}

/** Where a walk along the opponents of one claim stands. */
let walk: { root: Id; at: number } | null = null

/** To the first claim that contradicts or denies the open one; pressed again, to the next one of the same. */
function goToOpponent(index: ClaimIndex): void {
  const open = viewStore.getState().view.claim ?? focusedClaim()
  if (!open) return
  const walked = walk && opponents(index, walk.root)
  const goesOn = walk && walked?.[walk.at]?.other === open
  const root = goesOn && walk ? walk.root : open
  const all = opponents(index, root)
  const at = goesOn && walk ? (walk.at + 1) % all.length : 0
  const next = all[at]
  if (!next || !claimOf(index, next.other)) return
  walk = { root, at }
  chooseClaim(next.other)
}

/** The open claim, or that of the row that has the focus. */
function markOpen(index: ClaimIndex): void {
  const claim = claimOf(index, viewStore.getState().view.claim ?? focusedClaim())
  if (claim) markClaim(claim.id)
}

function focusedClaim(): Id | null {
  return document.activeElement?.closest<HTMLElement>('[data-claim-id]')?.dataset.claimId ?? null
}
