import { useDeferredValue, useState } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Tab } from './phone-dock'

/** Of so many claims the list is drawn first, and the other two views after it. */
const LIST_FIRST_FROM = 5000

/** A phone shows one pane at a time; what was opened stays drawn. `way`: how the claims are read, in their pane. */
export function useTabs(compact: boolean, way: string, { collection }: ClaimIndex) {
  // With a first value React renders twice, even where that is the same.
  const drawsAll = useDeferredValue(true, collection.claims.length < LIST_FIRST_FROM ? undefined : false)
  const [tab, setTab] = useState<Tab>('claims')
  const [opened, setOpened] = useState<ReadonlySet<Tab>>(new Set(['claims']))
  const [shownWay, setShownWay] = useState(way)
  // Who chooses the table wants to see it, from whichever pane.
  if (way !== shownWay) {
    setShownWay(way)
    setTab('claims')
  }
  const openTab = (next: Tab) => {
    setTab(next)
    setOpened((before) => new Set([...before, next]))
  }
  return { tab, openTab, shows: (pane: Tab) => drawsAll && (!compact || opened.has(pane)) }
}
