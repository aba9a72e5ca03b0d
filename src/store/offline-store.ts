import { createStore } from 'zustand/vanilla'

type Offline = {
  /** Does this browser keep all files, so that the page opens without a network? "none": nobody keeps them. */
  files: 'none' | 'fetching' | 'kept' | 'lacking'
  /** When the files were last looked at, one by one; milliseconds since 1970. */
  checkedAt: number | null
  /**
   * What the reader should hear of it: a newer version waits; it was asked for, but a lesson is on in some window; all
   * that was kept has been forgotten, as asked; or could not be.
   */
  news: 'none' | 'update' | 'held' | 'reset' | 'not-reset'
}

/** What is kept for use without a network. */
export const offlineStore = createStore<Offline>()(() => ({ files: 'none', checkedAt: null, news: 'none' }))
