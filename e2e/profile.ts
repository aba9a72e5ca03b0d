import type { Browser, BrowserContext, Page } from '@playwright/test'

// A browser profile of its own costs as much as a short test: a process, which compiles the page anew. So test follows
// test in one, emptied of what was kept, each in windows of its own. In `npm run soak` each has its own profile.

export type Profile = { context: BrowserContext; complaints: string[] }
type Prepare = (context: BrowserContext) => Promise<string[]>

/** What emptying does not take back: nothing for a test that others follow. */
const LASTING = [
  'addInitScript',
  'exposeBinding',
  'exposeFunction',
  'route',
  'setExtraHTTPHeaders',
  'setGeolocation',
  'setOffline',
] as const
const LASTING_CLOCK = ['install', 'setFixedTime', 'setSystemTime'] as const

type Kept = Profile & { key: string; keeper: Page }

/** Tests with a map and tests without come by turns; what else a test sets is rare. */
const MOST_KEPT = 3

/** Of this worker, the last used at the end. */
const kept: Kept[] = []

export async function freshProfile(browser: Browser, prepare: Prepare): Promise<Profile> {
  const context = await browser.newContext()
  return { context, complaints: await prepare(context) }
}

/** The kept profile that was made for the same `key`, else a new one. No complaint is in its list. */
export async function takeProfile(browser: Browser, key: string, prepare: Prepare): Promise<Profile> {
  const at = kept.findIndex((profile) => profile.key === key)
  const [profile = await makeKept(browser, key, prepare)] = at < 0 ? [] : kept.splice(at, 1)
  kept.push(profile)
  profile.complaints.length = 0
  if (kept.length > MOST_KEPT) await kept.shift()?.context.close()
  return profile
}

async function makeKept(browser: Browser, key: string, prepare: Prepare): Promise<Kept> {
  const profile = await freshProfile(browser, prepare)
  // While a window of the site is open, the next is drawn by the same process, which has compiled the page already.
  const keeper = await profile.context.newPage()
  await keeper.goto('/robots.txt')
  for (const name of LASTING) forbid(profile.context, name)
  for (const name of LASTING_CLOCK) forbid(profile.context.clock, name)
  return { ...profile, key, keeper }
}

/**
 * A window for the test. Opened by the keeper, the process is there already: a window that the driver makes begins with
 * one of its own, to be thrown away at the first page.
 */
export async function openWindow({ context }: Profile): Promise<Page> {
  const keeper = keeperOf(context)
  if (!keeper) return context.newPage()
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    keeper.evaluate(() => {
      const opened = window.open('about:blank')
      // As if the reader had opened it.
      if (opened) opened.opener = null
    }),
  ])
  return page
}

/** Closes the windows of a test, and forgets what the site kept. */
export async function emptyProfile({ context }: Profile): Promise<void> {
  const keeper = keeperOf(context)
  if (!keeper) return
  await context.clearPermissions()
  await Promise.all(context.pages().map((page) => page !== keeper && page.close()))
  const session = await context.newCDPSession(keeper)
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(keeper.url()).origin,
    storageTypes: 'all',
  })
  await session.detach()
}

/** Nobody knows what a test leaves that failed. */
export async function dropProfile({ context }: Profile): Promise<void> {
  const at = kept.findIndex((profile) => profile.context === context)
  if (at >= 0) kept.splice(at, 1)
  await context.close()
}

function keeperOf(context: BrowserContext): Page | undefined {
  return kept.find((profile) => profile.context === context)?.keeper
}

function forbid<Name extends string>(target: Record<Name, unknown>, name: Name): void {
  target[name] = () => {
    throw new Error(`${name} outlasts the test: it needs the tag “@fresh”`)
  }
}
