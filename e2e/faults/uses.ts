import { expect, type Locator, type Page } from '@playwright/test'
import { ExplorerDriver } from '../explorer-driver'

// How a reader comes to need each part, by its source. Over 200 lines: one table.

export type Use = {
  link?: string
  /** What else the address bears. */
  query?: string
  act?: (page: Page) => Promise<unknown>
  /** Is there when the part works. */
  shows: (page: Page) => Locator
  /** Says that the part is on its way. */
  waits?: (page: Page) => Locator
  /** Where it does not come: what says so, an alert unless told otherwise; null: it takes nothing away. */
  says?: ((page: Page) => Locator) | null
  /** Cannot be seen without a drawn map. */
  map?: true
  /** A window of its own, or a page without claims. */
  alone?: true
  /** Changes what is kept, when it works. */
  writes?: true
  /** Nobody asks for it: it is fetched when the page rests, of which who saves data is spared. */
  ahead?: true
  /** By a key that works alone: the reader has not switched those off. */
  keys?: true
}

const claims = (page: Page) => page.locator('[data-region=claims]')
const claim = (page: Page) => page.locator('[data-region=claim]')
const map = (page: Page) => page.locator('[data-region=map]')
const timeline = (page: Page) => page.locator('[data-region=timeline]')
const loading = (page: Page) => page.locator('.pane-loading').first()
const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click()
const view = (link: string, heading: RegExp): Use => ({
  link,
  shows: (page) => claims(page).getByText(heading).first(),
  waits: loading,
})

const search: Use = {
  act: (page) => page.getByRole('searchbox').fill('Bajmut'),
  shows: (page) => page.locator('.search-note').filter({ hasText: 'Bakhmut' }),
}

export const USES: Record<string, Use> = {
  'src/modes/read/table-panel.tsx': {
    ...view('view=table', /./),
    shows: (page) => claims(page).getByRole('grid').or(claims(page).getByRole('table')).first(),
  },
  'src/modes/read/topics-panel.tsx': view('view=topics', /Questions on which/),
  'src/modes/read/coverage-panel.tsx': {
    ...view('view=coverage', /./),
    shows: (page) => claims(page).getByRole('table').first(),
  },
  'src/modes/read/sources-panel.tsx': {
    ...view('view=sources', /./),
    shows: (page) => claims(page).locator('[data-article-id]').first(),
  },
  'src/modes/read/method-panel.tsx': view('view=method', /Method and words/),
  'src/modes/compare/told-panel.tsx': {
    link: 'lens=side.russia',
    shows: (page) => claims(page).getByRole('region', { name: 'As told by' }),
    waits: loading,
  },
  'src/modes/compare/told-map.tsx': {
    link: 'lens=side.russia',
    shows: (page) => map(page).locator('.told-map'),
    map: true,
  },
  'src/modes/compare/pair-panel.tsx': {
    link: 'pair=c-000-11_c-000-07',
    shows: (page) => claim(page).getByRole('table').first(),
    waits: loading,
  },
  'src/modes/explore/claim-panel.tsx': {
    link: 'claim=c-000-11',
    shows: (page) => claim(page).getByRole('heading').first(),
    waits: loading,
  },
  'src/app/keys-sheet.tsx': {
    act: press('Keys'),
    shows: (page) => page.getByRole('dialog', { name: 'Keys' }),
    waits: loading,
  },
  'src/app/take/take-sheet.tsx': {
    act: press('Share and save'),
    shows: (page) => page.getByRole('dialog', { name: 'Take it with you' }),
    waits: loading,
  },
  'src/app/own/own-sheet.tsx': {
    act: press('Open'),
    shows: (page) => page.getByRole('dialog', { name: 'Your own collection' }),
    waits: loading,
  },
  'src/app/present/present-sheet.tsx': {
    act: (page) => page.locator('.header-present').click(),
    shows: (page) => page.getByRole('dialog').getByRole('heading').first(),
    waits: loading,
  },
  'src/app/present/scene-added.tsx': {
    act: addScene,
    shows: (page) => page.locator('.scene-added p'),
    waits: loading,
    writes: true,
    keys: true,
  },
  'src/app/present/add-scene.ts': {
    act: addScene,
    shows: (page) => page.locator('.scene-added p'),
    waits: loading,
    writes: true,
    keys: true,
  },
  'src/app/present/presenter.tsx': {
    link: 'mode=present&scene=cold-open&step=0',
    shows: (page) => page.locator('[data-region=stage]'),
    waits: loading,
  },
  'src/map/stage-map.tsx': {
    link: 'mode=present&scene=one-weekend&step=1',
    shows: (page) => page.locator('.stage-map'),
    says: (page) => page.locator('.stage-no-map'),
    map: true,
  },
  'src/app/notes/notes-app.tsx': {
    link: 'notes=abcdefghijkl',
    shows: (page) => page.locator('.notes-app').getByRole('status').filter({ hasText: /./ }),
    waits: loading,
    alone: true,
  },
  'src/app/filter-facets.tsx': {
    act: (page) => claims(page).locator('summary', { hasText: 'Filters' }).click(),
    shows: (page) => claims(page).getByRole('group', { name: 'Voices' }),
    waits: loading,
  },
  'src/collection/search/search-claims.ts': search,
  'src/collection/search/search-in-worker.ts': search,
  'src/app/offline/news-bar.tsx': { link: 'reset=1', shows: (page) => page.getByText('has been forgotten') },
  'src/app/offline/reset.ts': {
    link: 'reset=1',
    shows: (page) => page.getByText('has been forgotten'),
    says: (page) => page.getByText('could not be forgotten'),
  },
  'src/app/present/load-ahead.ts': {
    shows: (page) => claims(page).getByRole('listbox').first(),
    says: null,
    ahead: true,
  },
  'src/timeline/timeline-pane.tsx': {
    shows: (page) => timeline(page).locator('[data-claim-id]').first(),
    waits: (page) => timeline(page).locator('.pane-loading'),
  },
  'src/timeline/timeline-beyond.tsx': {
    link: 'claim=c-000-11',
    shows: (page) => timeline(page).locator('[data-claim-id]').first(),
  },
  'src/timeline/draw-relations.ts': {
    link: 'claim=c-000-11',
    shows: (page) => timeline(page).locator('[data-claim-id]').first(),
    says: null,
  },
  'src/timeline/timeline-list.tsx': {
    act: (page) => timeline(page).locator('[data-lane]').first().click(),
    shows: (page) => timeline(page).locator('.timeline-list'),
  },
  'src/map/map-pane.tsx': {
    shows: (page) => map(page).locator('canvas'),
    waits: (page) => map(page).locator('.pane-loading'),
    map: true,
  },
  'src/map/map-layers.tsx': { shows: (page) => map(page).locator('.map-layers'), map: true },
  'src/map/voices-inset.tsx': { shows: (page) => map(page).locator('.map-inset'), map: true },
  'src/map/places-list.tsx': {
    act: (page) => map(page).getByRole('button', { name: 'Places' }).click(),
    shows: (page) => map(page).getByRole('region', { name: 'Places in view' }),
    map: true,
  },
  'src/map/place-popover.tsx': {
    link: 'place=bakhmut',
    shows: (page) => map(page).locator('.map-popover'),
    map: true,
  },
  'src/map/seat-mark.tsx': {
    link: 'at=4_50_36&layer=from-where',
    shows: (page) => map(page).locator('.map-seat').first(),
    map: true,
  },
}

/** For a part that nobody named: every view, sheet and the stage is opened, and none may take the page with it. */
export const EVERYTHING: Use = {
  act: async (page) => {
    const explorer = new ExplorerDriver(page)
    for (const part of ['table', 'topics', 'coverage', 'sources', 'method']) {
      await explorer.follow(`view=${part}`)
      await expect(claims(page)).toContainText(/\w/)
    }
    for (const link of ['claim=c-000-11', 'pair=c-000-11_c-000-07', 'lens=side.russia', '']) {
      await explorer.follow(link)
      await explorer.listIsReady()
    }
  },
  shows: (page) => claims(page).getByRole('listbox').first(),
  says: null,
}

/** The cheapest use that needs one of these parts. */
export function useOf(parts: readonly string[]): Use {
  const known = parts.flatMap((part) => USES[part] ?? [])
  return known.find((use) => !use.map && !use.alone) ?? known[0] ?? EVERYTHING
}

const OF_JSON: Record<string, Use> = {
  bakhmut: {
    shows: (page) => claims(page).getByRole('listbox').first(),
    waits: (page) => page.locator('.app-loading'),
    alone: true,
  },
  'bakhmut.claims': {
    act: async (page) => {
      await press('Share and save')(page)
      await page.getByRole('dialog').getByRole('button', { name: 'Save: Collection file' }).click()
    },
    shows: (page) => page.getByRole('dialog'),
    says: (page) => page.getByRole('dialog').getByText(/The file could not be made: /),
  },
  'basemap.topo': {
    shows: (page) => map(page).locator('[data-map-ready=true]'),
    says: (page) => map(page).getByText('The basemap could not be loaded'),
    map: true,
  },
  // The names on the stage's map, and the land under the small one: what is told of the claims stands without them.
  places: {
    link: 'mode=present&scene=one-weekend&step=1',
    shows: (page) => page.locator('.stage-map-text[data-base]').first(),
    says: null,
    map: true,
  },
  inset: { shows: (page) => map(page).locator('.map-inset'), says: null, map: true },
}

/** How a reader comes to need data. */
export function jsonUseOf(name: string): Use {
  return OF_JSON[name] ?? EVERYTHING
}

async function addScene(page: Page): Promise<void> {
  await expect(claims(page).getByRole('listbox').first()).toBeVisible()
  await page.keyboard.press('P')
}
