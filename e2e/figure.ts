import { test } from '@playwright/test'
import { FIGURE } from '../scripts/figures.mjs'

/**
 * What this test has measured or counted, for docs/quality.md: `npm run quality` adds up what tests say of the same
 * thing (scripts/figures.mjs knows how) and writes all else as it is said.
 */
export function sayFigure(of: string, figure: string | Record<string, number>): void {
  test.info().annotations.push({ type: FIGURE + of, description: JSON.stringify(figure) })
}
