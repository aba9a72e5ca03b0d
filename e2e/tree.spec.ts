import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

// What a screen reader is told, kept as files beside this one: a change of the page shows as a change of the
// tree. `npx playwright test tree --update-snapshots` takes over a wanted one.

type State = {
  link: string
  region: 'claims' | 'claim' | 'timeline'
  act?: (explorer: ExplorerDriver) => Promise<void>
}

const STATES: Record<string, State> = {
  'first-view': { link: '', region: 'claims' },
  'thread-of-may-12': { link: 'from=2023-05-09&to=2023-05-13', region: 'claims' },
  'one-article': { link: 'articles=a001&kinds=control', region: 'claims' },
  'filters-open': {
    link: 'articles=a003&from=2023-05-09&to=2023-05-13',
    region: 'claims',
    act: (explorer) => explorer.openFilters(),
  },
  'nothing-found': { link: 'q=winery', region: 'claims' },
  table: { link: 'view=table&sides=wagner', region: 'claims' },
  questions: { link: 'view=topics', region: 'claims' },
  method: { link: 'view=method', region: 'claims' },
  'claim-with-opponents': { link: 'claim=c-000-11', region: 'claim' },
  'claim-garbled': { link: 'claim=c-002-07', region: 'claim' },
  // Panels that come late are waited for, or the tree would be kept without them.
  'told-by-two': {
    link: 'lens=side.ukraine_side.russia&cursor=2023-05-21&sides=wagner',
    region: 'claims',
    act: (explorer) => expect(explorer.told.getByRole('table')).toBeVisible(),
  },
  'two-claims': {
    link: 'pair=c-000-11_c-000-01',
    region: 'claim',
    act: (explorer) => expect(explorer.claim.getByRole('table')).toBeVisible(),
  },
  coverage: {
    link: 'view=coverage',
    region: 'claims',
    act: (explorer) => expect(explorer.claims.getByRole('table').first()).toBeVisible(),
  },
  'timeline-of-two-voices': { link: 'sides=ukraine_wagner', region: 'timeline' },
}

// One page for all of them: what a screen reader is told does not hang on how one came there.
test('the trees of the page', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.timelineIsReady()
  for (const [name, { link, region, act }] of Object.entries(STATES))
    await test.step(name, async () => {
      await explorer.follow(link)
      await act?.(explorer)
      await expect.soft(explorer[region]).toMatchAriaSnapshot({ name: `${name}.aria.yml` })
    })
})
