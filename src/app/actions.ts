import type { ClaimIndex } from '@/domain/claim-index'
import type { Camera, Day, Id } from '@/domain/collection'
import type { CoverageColumns, CoverageRows } from '@/domain/coverage'
import type { Language } from '@/domain/languages'
import { overlaps } from '@/domain/span'
import { type Lens, tellers } from '@/domain/telling'
import { windowOfTopic } from '@/domain/topic-summary'
import { HOME, type Theme, type View } from '@/domain/view'
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
  changeView('view', { view, claim: null, pair: null, lens: [], cursor: null })
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

export function changeSetting(
  action: string,
  patch: Partial<Pick<View, 'clock' | 'scale' | 'lanes' | 'sort' | 'layer'>>,
): void {
  changeView(action, patch)
}

export function changeTheme(theme: Theme): void {
  changeView('theme', { theme }, 'replace')
}

export function changeLanguage(lang: Language): void {
  changeView('language', { lang }, 'replace')
}
