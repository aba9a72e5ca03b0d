import { replaceEqualDeep } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { type ClaimIndex, claimOf, type Ordinal } from '@/domain/claim-index'
import type { Topic } from '@/domain/collection'
import { absenceOf, countClaims } from '@/domain/listed'
import { claimsAt } from '@/domain/place-tree'
import { resolveView, windowOf } from '@/domain/resolve-view'
import { claimsOfTellers } from '@/domain/telling'
import { topicOfWindow } from '@/domain/topic-of-window'
import { HOME } from '@/domain/view'
import { viewStore } from '@/store/view-store'
import { useTheme } from './theme'
import { useSearch } from './use-search'

const NOTHING_MARKED: ReadonlySet<string> = new Set()

/** All that the page shows, derived from content and view. */
export function useExplorerModel(index: ClaimIndex) {
  const link = useStore(viewStore, (state) => state.view)
  const linkNotices = useStore(viewStore, (state) => state.notices)
  const lit = useStore(viewStore, (state) => state.lit)
  const marked = useStore(viewStore, (state) => state.marked)
  const { view, notices } = useKept(useMemo(() => resolveView(link, index), [link, index]))
  const theme = useTheme(view.theme)
  const { from, to } = windowOf(index, view)
  const { known, clock } = view
  const { q, ...withoutWords } = view.filters
  const filters = useKept(withoutWords)
  const search = useSearch(index, q)
  const found = search?.claims
  const question = useMemo(
    () => ({ filters, known, clock, from, to, found }),
    [filters, known, clock, from, to, found],
  )
  const counted = useMemo(() => countClaims(index, question), [index, question])
  const topic = useMemo(() => {
    const found = topicOfWindow(index, from, to, view.topic)
    // A question that nobody asked for and that the filters leave without an answer only stands in the way.
    return view.topic === null && found && !isListed(index, counted.listed, found) ? null : found
  }, [index, from, to, view.topic, counted])
  const placed = useMemo(() => claimsAt(index, counted.listed, view.place), [index, counted, view.place])
  const told = useMemo(() => claimsOfTellers(index, view.lens), [index, view.lens])
  const claim = claimOf(index, view.claim)
  // An open claim covers the pair, which is there again when it closes.
  const pair = claim ? null : view.pair
  const pointed = lit.length > 0 ? lit : (pair ?? lit)
  return {
    view,
    notices: [...linkNotices, ...notices],
    theme,
    from,
    to,
    question,
    search,
    words: search?.words ?? NOTHING_MARKED,
    counted,
    topic,
    claim,
    absent: claim ? absenceOf(counted, index.ordinal.get(claim.id) ?? -1) : null,
    /** The forms stand in the place of list and claim. */
    isEditing: view.mode === 'edit' && index.collection.id !== HOME.set,
    place: index.places.get(view.place ?? '') ?? null,
    placed,
    /** Up to which day tellers are compared: a day of the link, else the last one shown. */
    cursor: view.cursor ?? to,
    pair,
    marked: claimOf(index, marked) ?? null,
    // The pair is lit while nothing else is pointed at.
    pointed,
    // A chosen place, or tellers, keep their claims lit in the other two views while nothing is pointed at.
    litElsewhere: pointed.length > 0 ? pointed : placed.length > 0 ? placed : told,
  }
}

/** What of it is as before is the same object: of what follows from that nothing is made anew. */
function useKept<T>(value: T): T {
  const kept = useRef(value)
  kept.current = replaceEqualDeep(kept.current, value)
  return kept.current
}

/** Stands a listed claim on the topic's ladder or in its thread? */
function isListed(index: ClaimIndex, listed: readonly Ordinal[], { rungs, thread }: Topic): boolean {
  const shown = new Set(listed)
  const told = [...(rungs ?? []).flatMap((rung) => rung.claims), ...(thread ?? []).map((row) => row.claim)]
  return told.some((id) => shown.has(index.ordinal.get(id) ?? -1))
}

export type ExplorerModel = ReturnType<typeof useExplorerModel>
