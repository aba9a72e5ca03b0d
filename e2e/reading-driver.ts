import type { Locator, Page } from '@playwright/test'
import { arrive } from './arrival'
import { PaneDriver } from './pane-driver'

/** The claims, their filters, views and sources, in a reader's words. */
export class ReadingDriver extends PaneDriver {
  readonly claims: Locator
  readonly claim: Locator
  readonly status: Locator

  constructor(page: Page) {
    super(page)
    this.claims = page.locator('[data-region=claims]')
    this.claim = page.locator('[data-region=claim]')
    this.status = page.locator('[data-region=status]')
  }

  option(id: string): Locator {
    return this.claims.locator(`[role=option][data-claim-id="${id}"]`)
  }

  async optionIds(): Promise<string[]> {
    return this.claims
      .locator('[role=option]')
      .evaluateAll((options) => options.map((option) => option.getAttribute('data-claim-id') ?? ''))
  }

  async toggleVoices(group: string): Promise<void> {
    await this.openFilters()
    await this.filterBox(group, 'Voices').click()
  }

  async openFilters(): Promise<void> {
    const filters = this.claims.locator('summary', { hasText: 'Filters' })
    if (!(await this.claims.getByRole('group', { name: 'Voices' }).isVisible())) await filters.click()
  }

  chips(): Locator {
    return this.claims.getByRole('list', { name: 'Filters that are on' }).getByRole('button')
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search the claims' })
  }

  /** What a search met outside the dates. */
  get foundElsewhere(): Locator {
    return this.claims.getByRole('region', { name: 'outside these dates' })
  }

  get undatedTray(): Locator {
    return this.page.locator('.undated-tray')
  }

  get keysSheet(): Locator {
    return this.page.getByRole('dialog', { name: 'Keys' })
  }

  async chooseView(
    name: 'Claims' | 'Table' | 'Questions' | 'As told by' | 'Coverage' | 'Sources' | 'Method and words',
  ): Promise<void> {
    await this.page.getByRole('combobox', { name: 'View' }).selectOption({ label: name })
  }

  async openTab(name: 'Claims' | 'Map' | 'Timeline'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click()
    if (name === 'Map') await arrive(this.map.locator('[data-map-ready=true]'), 'attached')
    if (name === 'Timeline') await arrive(this.timeline.locator('[data-claim-id]'))
  }

  async hoverRows(): Promise<void> {
    for (const id of (await this.optionsInSight()).slice(0, 4)) await this.option(id).hover()
  }

  async typedDates(): Promise<string[]> {
    return this.timeline
      .locator('input[type=date]')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  }

  /** A value of a filter; both names as on the page. */
  filterBox(name: string, filter: string): Locator {
    const group = this.claims.getByRole('group', { name: filter, exact: true })
    return group.getByRole('checkbox', { name: new RegExp(`^${name}\\b.*:`) })
  }

  /** A claim's row in "what others say". */
  otherRow(id: string): Locator {
    return this.claim.locator(`[data-other][data-claim-id="${id}"]`)
  }

  /** Claims with a ring round their mark on the timeline: the chosen one, and those lit from elsewhere. */
  ringsOnTimeline(): Locator {
    return this.timeline.locator('.timeline-lit')
  }

  /** An article on the page of sources. */
  source(article: string): Locator {
    return this.claims.locator(`[data-article-id=${article}]`)
  }

  /** By the list "Places in view", which does all that the marks do. */
  async choosePlace(name: string): Promise<void> {
    await this.map.getByRole('button', { name: 'Places' }).click()
    const list = this.map.getByRole('region', { name: 'Places in view' })
    await list.getByRole('button', { name }).first().click()
    await list.getByRole('button', { name: 'Close' }).click()
  }

  /** Options that lie wholly in the viewport and are not covered, in reading order. */
  async optionsInSight(): Promise<string[]> {
    return this.claims.locator('[role=option]').evaluateAll((options) =>
      options
        .filter((option) => {
          const { left, top, right, bottom, height } = option.getBoundingClientRect()
          if (height === 0 || left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false
          return [top + 1, bottom - 1].every((y) => {
            const hit = document.elementFromPoint((left + right) / 2, y)
            return hit !== null && option.contains(hit)
          })
        })
        .map((option) => option.getAttribute('data-claim-id') ?? ''),
    )
  }

  /** What each option says to a screen reader, in reading order. */
  async optionTexts(): Promise<{ id: string; text: string }[]> {
    const ids = await this.optionIds()
    const options = this.claims.getByRole('option')
    const snapshots = await options.evaluateAll((found) =>
      found.map((option) => {
        const copy = option.cloneNode(true) as Element
        for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove()
        return (copy.textContent ?? '').replaceAll(/\s+/g, ' ')
      }),
    )
    return ids.map((id, i) => ({ id, text: snapshots[i] ?? '' }))
  }
}
