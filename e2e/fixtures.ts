import { test as base, expect } from '@playwright/test'
import { watch } from './guard'
import { takeWebGlAway } from './no-webgl'

export { expect }

type Options = {
  /**
   * Complaints that this test provokes on purpose: `test.use({ provoked: /404/ })`. One pattern, not a list:
   * Playwright takes a list of two for a value with its options, and drops the second.
   */
  provoked: RegExp | null
  /**
   * False: the browser has no WebGL, so no map, but in tests with the tag "@map". For promises that are not the
   * map's: a processor draws it here, and that takes longer than all else.
   */
  hasMap: boolean
  /** Has the reader asked the browser to save data? Then nothing is fetched ahead. As a rule, where there is no map. */
  savesData: boolean | null
}

/** React reports the caught error of the map on the console. */
const NO_MAP = /webgl|error boundary|failed to initialize/i

/** Each test fails on any request to another origin, CSP report, uncaught error or console.error. */
export const test = base.extend<Options & { guard: undefined }>({
  provoked: [null, { option: true }],
  hasMap: [true, { option: true }],
  savesData: [null, { option: true }],
  guard: [
    async ({ context, baseURL, provoked, hasMap: hasMapHere, savesData }, use, { tags }) => {
      const hasMap = hasMapHere || tags.includes('@map')
      const complaints = await watch(context, new URL(baseURL ?? '').origin)
      if (!hasMap) await context.addInitScript(takeWebGlAway)
      if (savesData ?? !hasMap) await context.addInitScript(saveData)
      await use(undefined)
      const expected = [provoked, hasMap ? null : NO_MAP]
      expect(complaints.filter((text) => !expected.some((pattern) => pattern?.test(text)))).toEqual([])
    },
    { auto: true },
  ],
})

/** Runs in the page. */
function saveData(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
}
