import { createStore } from 'zustand/vanilla'

/** Has all come that a lesson needs, so that the network may go? */
export const aheadStore = createStore<{ hasAll: 'yes' | 'fetching' | 'no' }>()(() => ({ hasAll: 'fetching' }))
