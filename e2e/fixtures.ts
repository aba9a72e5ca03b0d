import { test as base, expect } from '@playwright/test'
import { watch } from './guard'

export { expect }

type Options = {
  /**
   * Complaints that this test provokes on purpose: `test.use({ provoked: /404/ })`. One pattern, not a list:
   * Playwright takes a list of two for a value with its options, and drops the second.
   */
  provoked: RegExp | null
}

/** Each test fails on any request to another origin, CSP report, uncaught error or console.error. */
export const test = base.extend<Options & { guard: undefined }>({
  provoked: [null, { option: true }],
  guard: [
    async ({ context, baseURL, provoked }, use) => {
      const complaints = await watch(context, new URL(baseURL ?? '').origin)
      await use(undefined)
      expect(complaints.filter((text) => !provoked?.test(text))).toEqual([])
    },
    { auto: true },
  ],
})
