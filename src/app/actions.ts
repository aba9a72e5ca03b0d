import type { ClaimIndex } from '@/domain/claim-index'
import type { Camera, Day, Id } from '@/domain/collection'
import { overlaps } from '@/domain/span'
import { type Filters, HOME, type Theme, type View } from '@/domain/view'
import { changeView, viewStore } from '@/store/view-store'

// What a person can do to the view, by name. Each is one commit; see the link's table for what makes a new
// entry in the history.

/** The opening view; appearance and language stay. */
export function startOver(): void {
  const { set, theme, lang, embed } = viewStore.getState().view
  changeView('start-over', { ...HOME, set, theme, lang, embed })
}

export function chooseClaim(id: Id): void {
  changeView('claim.choose', { claim: id })
}

export function closeClaim(): void {
  changeView('claim.close', { claim: null })
}

export function choosePlace(id: Id | null): void {
  changeView('place.choose', { place: id })
}

export function chooseTopic(id: Id | null): void {
  changeView('topic.choose', { topic: id })
}

export function moveCamera(camera: Camera, action = 'map.move'): void {
  changeView(action, { at: camera }, 'replace')
}

/** Moves the dates. A chosen question with no claim said in them is let go, or the left would ask about other days. */
export function moveWindow(
  index: ClaimIndex,
  { from, to }: { from: Day; to: Day },
  gesture: 'step' | 'drag',
  action: string,
): void {
  const home = index.collection.homeWindow
  const isHome = from === home.from && to === home.to
  const chosen = index.topics.get(viewStore.getState().view.topic ?? '')
  const stays = chosen?.claims.some((id) => {
    const span = index.collection.claims[index.ordinal.get(id) ?? -1]?.said.span
    return span && overlaps(span, from, to)
  })
  changeView(
    action,
    { from: isHome ? null : from, to: isHome ? null : to, ...(chosen && !stays && { topic: null }) },
    gesture === 'step' ? 'push' : 'replace',
  )
}

export function changeFilters(patch: Partial<Filters>): void {
  changeView('filter', { filters: { ...viewStore.getState().view.filters, ...patch } })
}

export function toggleSide(id: Id): void {
  const { sides } = viewStore.getState().view.filters
  changeFilters({ sides: sides.includes(id) ? sides.filter((side) => side !== id) : [...sides, id] })
}

export function changeSetting(
  action: string,
  patch: Partial<Pick<View, 'clock' | 'scale' | 'lanes' | 'sort'>>,
): void {
  changeView(action, patch)
}

export function changeTheme(theme: Theme): void {
  changeView('theme', { theme }, 'replace')
}
