import { createStore } from 'zustand/vanilla'
import type { Id } from '@/domain/collection'
import { HOME, type View } from '@/domain/view'
import { type Notice, printLink } from '@/domain/view-link'

/** How a change of the view enters the browser's history; "none": it came from there. */
export type Entry = 'push' | 'replace' | 'none'

type ViewState = {
  view: View
  entry: Entry
  /** Passing, never in the link: the claims under the pointer or the focus. */
  lit: readonly Id[]
  /** Passing, never in the link: the claim that waits for a second one to be set beside it. */
  marked: Id | null
  /** What a link brought that could not be taken over. */
  notices: readonly Notice[]
}

export const viewStore = createStore<ViewState>()(() => ({
  view: HOME,
  entry: 'none',
  lit: [],
  marked: null,
  notices: [],
}))

/**
 * Commits one change of the view. A change that prints the same link is no change. Each commit leaves a
 * performance mark, so that a test can count what one gesture does.
 */
export function changeView(action: string, patch: Partial<View>, entry: Entry = 'push'): void {
  const { view } = viewStore.getState()
  const next = { ...view, ...patch }
  if (printLink(next) === printLink(view)) return
  viewStore.setState({ view: next, entry })
  performance.mark('view', { detail: { action } })
}

/** Takes over a view that came from the address bar or the history. */
export function adoptView(action: string, view: View, notices: readonly Notice[]): void {
  viewStore.setState({ notices })
  changeView(action, view, 'none')
}

export function lightClaims(ids: readonly Id[]): void {
  const { lit } = viewStore.getState()
  if (lit.length === ids.length && lit.every((id, i) => id === ids[i])) return
  viewStore.setState({ lit: ids })
}

export function keepMark(id: Id | null): void {
  viewStore.setState({ marked: id })
}
