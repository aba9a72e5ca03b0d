import { useSyncExternalStore } from 'react'
import type { Theme } from '@/domain/view'
import { viewStore } from '@/store/view-store'

const dark = matchMedia('(prefers-color-scheme: dark)')
/** As in the style sheets: too narrow, or too low, for three panes. */
const small = matchMedia('(max-width: 859px), (max-height: 519px)')

/** Keeps the document's theme, which the colour tokens follow, the view's. Runs before React renders a change. */
export function startThemeSync(): void {
  const apply = (theme: Theme) => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }
  apply(viewStore.getState().view.theme)
  viewStore.subscribe(({ view }, before) => {
    if (view.theme !== before.view.theme) apply(view.theme)
  })
}

/** The theme that holds now, "system" resolved. */
export function useTheme(theme: Theme): 'light' | 'dark' {
  const isDark = useMedia(dark)
  return theme === 'system' ? (isDark ? 'dark' : 'light') : theme
}

/** One pane at a time, with tabs? */
export function useCompact(): boolean {
  return useMedia(small)
}

function useMedia(query: MediaQueryList): boolean {
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => query.matches,
  )
}
