import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import type { Facet } from '@/domain/filter-values'
import { windowOfClaims } from '@/domain/go-there'
import { type Filters, NO_FILTERS } from '@/domain/view'
import { changeView, viewStore } from '@/store/view-store'

// What a person can do to the filters, by name; see actions.ts.

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
  // What is open would lie over what is found.
  const open = q === '' ? {} : { claim: null, pair: null }
  changeView('search', { filters: { ...filters, q }, ...open }, isNew ? 'push' : 'replace')
}
