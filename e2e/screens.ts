import type { Locator } from '@playwright/test'
import type { AuthoringDriver } from './authoring-driver'
import { expect } from './fixtures'

// Every screen of the page, by the link that shows it: what holds on all of them walks this list in one page.

export type Screen = {
  link: string
  /** Is there once the screen is. */
  shows: (reader: AuthoringDriver) => Locator
  /** What a link cannot do. */
  act?: (reader: AuthoringDriver) => Promise<unknown>
  /** Undoes it, for the next screen. */
  leave?: (reader: AuthoringDriver) => Promise<unknown>
}

/** Not the article: a text of ours around three short printed passages. */
const COPY = 'Somebody called it usually symbolic. Others: killing innocent civilians; and Siniat in Bakhmut.'
const FEW = 'sides=wagner'

const heading = (level: number) => (reader: AuthoringDriver) =>
  reader.claims.getByRole('heading', { level }).first()
const table = (reader: AuthoringDriver) => reader.claims.getByRole('table').first()
const close = (reader: AuthoringDriver) => reader.press('Escape')

/** Short ones by filters, where more rows would show nothing else. */
export const READING: Record<string, Screen> = {
  'the first view': { link: '', shows: heading(1) },
  'a search, with claims of other days': {
    link: 'q=winery',
    shows: (reader) => reader.foundElsewhere.getByRole('button').first(),
  },
  'a damaged link, and nothing found': {
    link: 'q=winery&kinds=control&articles=nobody',
    shows: (reader) => reader.claims.locator('.claims-panel-empty'),
  },
  'a question, its thread and the filters': {
    link: 'from=2023-05-09&to=2023-05-13&topic=two-kilometres&sides=ukraine',
    shows: (reader) => reader.claims.getByRole('group', { name: 'Voices' }),
    act: (reader) => reader.claims.locator('.filter-bar summary').first().click(),
    leave: (reader) => reader.claims.locator('.filter-bar summary').first().click(),
  },
  'a claim': { link: `claim=c-000-11&${FEW}`, shows: (reader) => reader.claim.getByRole('heading').first() },
  'a claim in a damaged copy': {
    link: `claim=c-002-24&${FEW}`,
    shows: (reader) => reader.claim.locator('.claim-others-printed'),
  },
  'two claims': {
    link: `pair=c-000-11_c-000-01&${FEW}`,
    shows: (reader) => reader.claim.getByRole('table'),
  },
  'a claim marked, the other clock, lanes of articles': {
    link: `${FEW}&clock=about&lanes=articles`,
    shows: (reader) => reader.markedTray.getByRole('button'),
    act: async (reader) => {
      await reader.claims.getByRole('option').first().focus()
      await reader.press('m')
    },
    leave: (reader) => reader.markedTray.getByRole('button').click(),
  },
  'as told by two': {
    link: `lens=side.ukraine_side.russia&cursor=2023-05-21&${FEW}`,
    shows: (reader) => reader.told.getByRole('table').first(),
  },
  'the table': { link: `view=table&${FEW}`, shows: (reader) => reader.claims.locator('tbody tr').first() },
  questions: { link: `view=topics&${FEW}`, shows: (reader) => reader.claims.getByRole('figure').first() },
  coverage: { link: `view=coverage&${FEW}`, shows: table },
  sources: {
    link: `view=sources&${FEW}`,
    shows: (reader) => reader.source('a002').getByText(/3 of \d+ passages found/),
    act: async (reader) => {
      const december = reader.source('a002')
      await december.locator('summary', { hasText: /Attach|Долучити|Додати/ }).click()
      await december.getByRole('textbox').fill(COPY)
      await december.locator('.attach-text-form button').click()
    },
  },
  'a claim in its text': {
    link: `view=sources&claim=c-002-03&${FEW}`,
    shows: (reader) => reader.claim.getByRole('figure').locator('mark'),
  },
  method: { link: `view=method&${FEW}`, shows: (reader) => reader.claims.locator('.glossary') },
  keys: {
    link: `${FEW}&sort=time`,
    shows: (reader) => reader.keysSheet,
    act: (reader) => reader.press('?'),
    leave: close,
  },
  'share and save': {
    link: `claim=c-000-11&${FEW}`,
    shows: (reader) => reader.takeSheet,
    act: (reader) => reader.openTakeSheet(),
    leave: close,
  },
  'the lesson’s start': {
    link: FEW,
    shows: (reader) => reader.sheet.locator('[data-start]'),
    act: (reader) => reader.openSheet(),
  },
  'a scene in the editor': {
    link: FEW,
    shows: (reader) => reader.editor,
    act: (reader) => reader.editScene('one-weekend'),
    leave: (reader) => reader.press('Escape', 'Escape'),
  },
}

/** What stands on the stage at these presses: a concealed voice, a told one, what contradicts, figures, a task. */
export const STAGES = [
  ['cold-open', 2],
  ['one-weekend', 0],
  ['one-weekend', 3],
  ['one-weekend', 11],
  ['two-kilometres', 10],
  ['numbers', 6],
  ['pairs', 1],
  ['forecasts', 2],
  ['vote-again', 1],
  ['exit-ticket', 1],
] as const

/** The next screen, in the page that is open. */
export async function show(reader: AuthoringDriver, screen: Screen): Promise<void> {
  await reader.follow(screen.link)
  await reader.listIsReady()
  await screen.act?.(reader)
  await expect(screen.shows(reader)).toBeVisible()
  await reader.frames(2)
}

export const THEMES = ['light', 'dark'] as const

/** As the choice in the header does, without a place in the link: sheets over the page stay open. */
export async function wear(reader: AuthoringDriver, theme: (typeof THEMES)[number]): Promise<void> {
  await reader.page.evaluate((value) => {
    document.documentElement.dataset.theme = value
  }, theme)
  await reader.frames(2)
  // Grounds of buttons change in a tenth of a second: halfway neither theme's colours are shown.
  await reader.page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)))
}
