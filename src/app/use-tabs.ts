import { useState } from 'react'
import type { Tab } from './phone-dock'

/**
 * A phone shows one pane at a time; what was opened stays drawn. `way`: how the claims are read, in their pane.
 * `drawsAll`: are the other two drawn at all yet?
 */
export function useTabs(compact: boolean, way: string, drawsAll: boolean) {
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
