import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import type { Camera, Day, Id } from '@/domain/collection'
import type { Facet } from '@/domain/filter-values'
import { windowOfClaims } from '@/domain/go-there'
import { overlaps } from '@/domain/span'
import { windowOfTopic } from '@/domain/topic-summary'
import { type Filters, HOME, NO_FILTERS, type Theme, type View } from '@/domain/view'
import { changeView, keepMark, viewStore } from '@/store/view-store'

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

/** As `chooseClaim`; while another claim is marked, this one is set beside it. */
export function pickClaim(id: Id): void {
  const { marked } = viewStore.getState()
  if (marked === null || marked === id) chooseClaim(id)
  else markClaim(id)
}

/** The first claim waits for a second; the second opens both beside each other; the same again lets go. */
export function markClaim(id: Id): void {
  const { marked } = viewStore.getState()
  keepMark(marked === null ? id : null)
  if (marked !== null && marked !== id) openPair(marked, id)
}

/** From the open claim: where it is the first, the list comes forward for the choice of the second. */
export function markOpenClaim(id: Id): void {
  const { marked } = viewStore.getState()
  markClaim(id)
  if (marked === null) changeView('claim.mark', { claim: null, pair: null })
}

/** Two claims beside each other, in the place of the open one. */
export function openPair(first: Id, second: Id): void {
  changeView('pair.open', { pair: [first, second], claim: null })
}

export function swapPair([first, second]: readonly [Id, Id]): void {
  changeView('pair.swap', { pair: [second, first] })
}

export function closePair(): void {
  changeView('pair.close', { pair: null })
}

/** Closes the pair; the claim that is kept waits for another one. */
export function keepOfPair(kept: Id): void {
  closePair()
  keepMark(kept)
}

export function choosePlace(id: Id | null): void {
  changeView('place.choose', { place: id })
}

/** Another way to read the claims; what is open is left, as it would cover the new page on a phone. */
export function showView(view: View['view']): void {
  changeView('view', { view, claim: null, pair: null })
}

export function chooseTopic(id: Id | null): void {
  changeView('topic.choose', { topic: id })
}

/**
 * A question as ladder or thread, on the days in which most of it was said, without the words it was found by.
 * One step back undoes all.
 */
export function openTopic(index: ClaimIndex, id: Id): void {
  const topic = index.topics.get(id)
  const window = topic && windowOfTopic(index, topic)
  const home = index.collection.homeWindow
  const isHome = !window || (window.from === home.from && window.to === home.to)
  changeView('topic.open', {
    view: 'list',
    claim: null,
    pair: null,
    topic: id,
    filters: { ...viewStore.getState().view.filters, q: '' },
    from: isHome ? null : window.from,
    to: isHome ? null : window.to,
  })
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

/** One value of one filter, on or off. */
export function toggleFilter(facet: Facet, value: string): void {
  const chosen: readonly string[] = viewStore.getState().view.filters[facet]
  changeFilters({
    [facet]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
  })
}

/** Only the search stays on. */
export function clearOtherFilters(): void {
  const { q } = viewStore.getState().view.filters
  changeView('filter.clear-others', { filters: { ...NO_FILTERS, q }, known: null })
}

/** Lists these claims with what is shown: wider dates, and no filters where those leave one of them out. */
export function bringIn(index: ClaimIndex, ids: readonly Id[], filteredOut: readonly Ordinal[]): void {
  const { clock, filters, known, from, to } = viewStore.getState().view
  const ordinals = ids.flatMap((id) => index.ordinal.get(id) ?? [])
  const isFiltered = ordinals.some((i) => filteredOut.includes(i))
  const shown = { from: from ?? index.collection.homeWindow.from, to: to ?? index.collection.homeWindow.to }
  const wanted = windowOfClaims(index, ordinals, clock) ?? shown
  changeView('bring-in', {
    from: Math.min(shown.from, wanted.from),
    to: Math.max(shown.to, wanted.to),
    filters: isFiltered ? NO_FILTERS : filters,
    known: isFiltered ? null : known,
  })
}

/** All filters off, and all articles told. */
export function clearFilters(): void {
  changeView('filter.clear', { filters: NO_FILTERS, known: null })
}

/** Only what the first `known` articles had told; null: all of them. */
export function changeKnown(known: number | null): void {
  changeView('known', { known })
}

/** The first letter of a search makes an entry, the next ones replace it. */
export function typeSearch(q: string): void {
  const { filters } = viewStore.getState().view
  const isNew = filters.q === '' || q === ''
  changeView('search', { filters: { ...filters, q } }, isNew ? 'push' : 'replace')
}

export function changeSetting(
  action: string,
  patch: Partial<Pick<View, 'clock' | 'scale' | 'lanes' | 'sort' | 'layer'>>,
): void {
  changeView(action, patch)
}

export function changeTheme(theme: Theme): void {
  changeView('theme', { theme }, 'replace')
}
