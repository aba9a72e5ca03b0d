// What is the same promise over many sizes, themes and screens: `npm run soak -- grids` tries each, `npm test` one of
// each kind, so that it stays short enough to be run before every commit.

/** Is the whole to be tried? */
export const isWhole = Boolean(process.env.SOAK)

/** The details of a test that only the long run tries, but for those that are `tried` on every run. */
export function soakBut(tried: boolean): { tag: '@soak' } | Record<string, never> {
  return tried ? {} : { tag: '@soak' }
}

/** The themes to look at a screen in: the long run takes both, a run of every day one of them by turns. */
export function themesByTurns(): () => readonly ('light' | 'dark')[] {
  let turn = 0
  return () => (isWhole ? ['light', 'dark'] : [turn++ % 2 === 0 ? 'light' : 'dark'])
}
