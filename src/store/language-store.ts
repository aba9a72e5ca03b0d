import { createStore } from 'zustand/vanilla'
import type { Language } from '@/domain/languages'

type LanguageState = {
  /** The language on screen: the view's as soon as its words have come. null: the first is on its way. */
  shown: Language | null
  /** One that was asked for and could not be fetched. */
  failed: Language | null
}

export const languageStore = createStore<LanguageState>()(() => ({ shown: null, failed: null }))
