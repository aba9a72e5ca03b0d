import { type BrowserContext, test as base, expect } from '@playwright/test'
import { watch } from './guard'
import { takeWebGlAway } from './no-webgl'
import {
  dropProfile,
  emptyProfile,
  freshProfile as makeProfile,
  openWindow,
  type Profile,
  takeProfile,
} from './profile'

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
  /**
   * Do tests need a browser profile that nobody had before, as what they do lasts as long as that (profile.ts)? As a
   * rule only those with the tag "@fresh".
   */
  freshProfile: boolean
}

/** React reports the caught error of the map on the console. */
const NO_MAP = /webgl|error boundary|failed to initialize/i

/** Each test fails on any request to another origin, CSP report, uncaught error or console.error. */
export const test = base.extend<Options & { profile: Profile; guard: undefined }>({
  provoked: [null, { option: true }],
  hasMap: [true, { option: true }],
  savesData: [null, { option: true }],
  freshProfile: [Boolean(process.env.SOAK), { option: true }],
  profile: async (
    {
      browser,
      baseURL,
      freshProfile,
      hasMap: hasMapHere,
      savesData,
      viewport,
      colorScheme,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      timezoneId,
      contextOptions,
      serviceWorkers,
    },
    use,
    info,
  ) => {
    // All that our tests set of a profile: with the same, the kept one will do.
    const settings = {
      viewport,
      colorScheme,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      timezoneId,
      contextOptions,
      serviceWorkers,
    }
    const hasMap = hasMapHere || info.tags.includes('@map')
    const isSaving = savesData ?? !hasMap
    const prepare = async (context: BrowserContext) => {
      const complaints = await watch(context, new URL(baseURL ?? '').origin)
      if (!hasMap) await context.addInitScript(takeWebGlAway)
      if (isSaving) await context.addInitScript(saveData)
      return complaints
    }
    if (freshProfile || info.tags.includes('@fresh')) {
      const profile = await makeProfile(browser, prepare)
      await use(profile)
      await profile.context.close()
      return
    }
    const profile = await takeProfile(browser, JSON.stringify([baseURL, hasMap, isSaving, settings]), prepare)
    await use(profile)
    if (info.status === info.expectedStatus) await emptyProfile(profile)
    else await dropProfile(profile)
  },
  context: ({ profile }, use) => use(profile.context),
  page: async ({ profile }, use) => use(await openWindow(profile)),
  guard: [
    async ({ profile, provoked, hasMap }, use, { tags }) => {
      await use(undefined)
      const expected = [provoked, hasMap || tags.includes('@map') ? null : NO_MAP]
      expect(profile.complaints.filter((text) => !expected.some((pattern) => pattern?.test(text)))).toEqual(
        [],
      )
    },
    { auto: true },
  ],
})

/** Runs in the page. */
function saveData(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true })
}
