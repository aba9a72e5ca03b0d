import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import type { Camera, Day, Id } from '@/domain/collection'
import type { CoverageColumns, CoverageRows } from '@/domain/coverage'
import type { Facet } from '@/domain/filter-values'
import { windowOfClaims } from '@/domain/go-there'
import { overlaps } from '@/domain/span'
import { type Lens, tellers } from '@/domain/telling'
import { windowOfTopic } from '@/domain/topic-summary'
import { type Filters, HOME, NO_FILTERS, type Theme, type View } from '@/domain/view'
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

/** Another way to read the claims; the open claim is left, as it would cover the new page on a phone. */
export function showView(view: View['view']): void {
  changeView('view', { view, claim: null, lens: [], cursor: null })
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
    topic: id,
    filters: { ...viewStore.getState().view.filters, q: '' },
    from: isHome ? null : window.from,
    to: isHome ? null : window.to,
  })
}

/** Who tells, one or two; none: everybody again. The list is where the tellers' table stands. */
export function chooseTellers(lens: readonly Lens[]): void {
  changeView('lens', { lens: [...lens], ...(lens.length > 0 ? { view: 'list' } : { cursor: null }) })
}

/** The two groups of voices that stand first in the collection and are quoted on who holds what. */
export function compareFirstTellers(index: ClaimIndex): void {
  chooseTellers(
    tellers(index)
      .sides.slice(0, 2)
      .map((id) => `side.${id}`),
  )
}

export function chooseCursor(cursor: Day): void {
  changeView('cursor', { cursor })
}

/** Two claims beside each other. */
export function choosePair(a: Id, b: Id): void {
  changeView('pair', { pair: [a, b], claim: null })
}

/** The claims of one cell of the coverage as a list; of a question's row, under that question. One step back undoes all. */
export function openCell(
  rowFacet: CoverageRows,
  row: string,
  columnFacet: CoverageColumns,
  column: Id,
): void {
  const { filters } = viewStore.getState().view
  changeView('coverage.open', {
    view: 'list',
    claim: null,
    topic: rowFacet === 'topics' ? row : null,
    filters: { ...filters, [rowFacet]: [row], [columnFacet]: [column] },
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
