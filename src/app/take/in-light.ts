import { changeTheme } from '@/app/actions'
import { viewStore } from '@/store/view-store'

/** Runs with the light theme, for paper: dark panels would be printed as ink. Gives the reader's theme back. */
export async function inLight<T>(run: () => Promise<T>): Promise<T> {
  const { theme } = viewStore.getState().view
  const isLight =
    theme === 'light' || (theme === 'system' && !matchMedia('(prefers-color-scheme: dark)').matches)
  if (isLight) return run()
  changeTheme('light')
  try {
    // The widgets take the new colours over in the frame after the next.
    await frame()
    await frame()
    return await run()
  } finally {
    changeTheme(theme)
  }
}

function frame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
}
