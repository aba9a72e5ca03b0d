import type { ExplorerDriver } from './explorer-driver'

// What a reader may do on the page, for walks at random: each leads to another view.

type Step = (explorer: ExplorerDriver, pick: <T>(from: readonly T[]) => T) => Promise<unknown>

const other = (explorer: ExplorerDriver, name: string, values: readonly string[], usual: string) =>
  values.filter((value) => value !== (explorer.parameter(name) ?? usual))

/** Each is one deliberate step; null-safe: where it does not apply another is taken. */
export const STEPS_OF_A_READER: Record<
  string,
  { can?: (explorer: ExplorerDriver) => Promise<boolean>; act: Step }
> = {
  'a claim': {
    can: async (explorer) =>
      (await explorer.openClaim()) === null &&
      isList(explorer) &&
      // A pair lies over the list.
      (await explorer.claims.getByRole('option').first().isVisible()),
    act: async (explorer, pick) => explorer.option(pick(await explorer.optionIds())).click(),
  },
  'back to the claims': {
    can: (explorer) => leaving(explorer).isVisible(),
    act: (explorer) => leaving(explorer).click(),
  },
  'another claim': {
    can: async (explorer) => explorer.claim.locator('[data-other][data-claim-id]').first().isVisible(),
    act: (explorer) => explorer.claim.locator('[data-other][data-claim-id]').first().click(),
  },
  'a view': {
    act: (explorer, pick) =>
      explorer.page
        .getByRole('combobox', { name: 'View', exact: true })
        .selectOption(
          pick(other(explorer, 'view', ['list', 'table', 'topics', 'coverage', 'sources', 'method'], 'list')),
        ),
    can: async (explorer) => explorer.parameter('lens') === null,
  },
  lanes: {
    can: hasTimeline,
    act: (explorer, pick) =>
      explorer.timeline
        .getByRole('combobox', { name: 'Lanes' })
        .selectOption(pick(other(explorer, 'lanes', ['sides', 'articles', 'topics', 'kinds'], 'sides'))),
  },
  'a clock': {
    can: hasTimeline,
    act: async (explorer) =>
      explorer.timeline
        .getByRole('group', { name: 'Which time' })
        .locator('button[aria-pressed=false]')
        .first()
        .click(),
  },
  'another scale': {
    can: hasTimeline,
    act: (explorer) => explorer.timeline.getByRole('button', { name: 'True scale' }).click(),
  },
  'the next day': dayStep('Next day with claims'),
  'the previous day': dayStep('Previous day with claims'),
  'an article less': {
    can: async (explorer) => explorer.page.getByRole('button', { name: 'One article less' }).isEnabled(),
    act: (explorer) => explorer.page.getByRole('button', { name: 'One article less' }).click(),
  },
  'an order': {
    can: async (explorer) =>
      isList(explorer) &&
      (await explorer.openClaim()) === null &&
      (await unpressedOrder(explorer).isVisible()),
    act: (explorer) => unpressedOrder(explorer).click(),
  },
  'a filter off': {
    can: async (explorer) =>
      (await explorer.openClaim()) === null && (await explorer.chips().first().isVisible()),
    act: (explorer) => explorer.chips().first().click(),
  },
  'a link with a filter': typed('sides', ['russia', 'ukraine', 'wagner']),
  'a link with a place': typed('place', ['bakhmut', 'bakhmut-east']),
  'a link with a question': typed('topic', ['who-holds-bakhmut', 'two-kilometres', 'the-cost']),
  'a link with a teller': typed('lens', ['side.russia', 'side.ukraine']),
  'a link with a pair': typed('pair', ['c-000-11_c-000-07', 'c-000-07_c-002-04']),
}

function leaving(explorer: ExplorerDriver) {
  return explorer.claim.getByRole('button', { name: 'Back to the claims' })
}

/** Some views have the whole page. */
export function hasTimeline(explorer: ExplorerDriver): Promise<boolean> {
  return explorer.timeline.isVisible()
}

function isList(explorer: ExplorerDriver): boolean {
  return (explorer.parameter('view') ?? 'list') === 'list'
}

function unpressedOrder(explorer: ExplorerDriver) {
  return explorer.claims.getByRole('group', { name: 'Order' }).locator('button[aria-pressed=false]').first()
}

function dayStep(name: string): { can: (explorer: ExplorerDriver) => Promise<boolean>; act: Step } {
  const button = (explorer: ExplorerDriver) => explorer.timeline.getByRole('button', { name })
  return {
    can: async (explorer) => (await hasTimeline(explorer)) && (await button(explorer).isEnabled()),
    act: (explorer) => button(explorer).click(),
  }
}

/** As somebody who edits the address. */
function typed(name: string, values: readonly string[]): { act: Step } {
  return {
    act: (explorer, pick) => {
      const link = new URLSearchParams(explorer.link())
      link.set(name, pick(other(explorer, name, values, '')))
      return explorer.follow(link.toString().replaceAll('%2C', ','))
    },
  }
}
