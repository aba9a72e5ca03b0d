import { expect, type Locator, type Page } from '@playwright/test'
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

  /** The table of what tellers say of who holds what. */
  get told(): Locator {
    return this.claims.getByRole('region', { name: 'As told by' })
  }

  /** Its rows, as "place claim claim"; "-" where somebody is not quoted. */
  async toldRows(): Promise<string[]> {
    return this.told.locator('table[data-told=differences] tbody').evaluateAll((rows) =>
      rows.map((row) => {
        const cells = [...row.querySelectorAll('td')]
        const claims = cells.map((cell) =>
          cell.querySelector('[data-claim-id]')?.getAttribute('data-claim-id'),
        )
        return [row.getAttribute('data-place'), ...claims.map((id) => id ?? '-')].join(' ')
      }),
    )
  }

  /** What a search met outside the dates. */
  get foundElsewhere(): Locator {
    return this.claims.getByRole('region', { name: 'outside these dates' })
  }

  get undatedTray(): Locator {
    return this.page.locator('.undated-tray')
  }

  /** What can be taken along: link, files, citations. */
  get takeSheet(): Locator {
    return this.page.getByRole('dialog', { name: 'Take it with you' })
  }

  async openTakeSheet(): Promise<void> {
    await this.page.getByRole('button', { name: 'Share and save' }).click()
    await expect(this.takeSheet).toBeVisible()
  }

  /** Presses a button that saves a file; gives its name and text. */
  async saved(button: string): Promise<{ name: string; text: string }> {
    const { name, content } = await this.savedFile(button)
    return { name, text: content.toString('utf8') }
  }

  async savedFile(button: string): Promise<{ name: string; content: Buffer }> {
    const waiting = this.page.waitForEvent('download')
    await this.takeSheet.getByRole('button', { name: button }).click()
    const download = await waiting
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    return { name: download.suggestedFilename(), content: Buffer.concat(chunks) }
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
    if (name === 'Map') await expect(this.map.locator('[data-map-ready=true]')).toBeAttached()
    if (name === 'Timeline') await expect(this.timeline.locator('[data-claim-id]').first()).toBeVisible()
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

  /** A number of the coverage's table; both names as on the page. */
  coverageCell(row: string, column: string): Locator {
    return this.claims.getByRole('button', { name: new RegExp(`^${row}, ${column}: \\d+ claim`) })
  }

  /** What a row of a table says, cell by cell, without its head. */
  async cellsOfRow(table: string | RegExp, row: string): Promise<string[]> {
    const head = this.page.getByRole('rowheader', { name: new RegExp(`^${row}\\b`) })
    const rows = this.claims.getByRole('table', { name: table }).getByRole('row')
    const cells = rows.filter({ has: head }).getByRole('cell')
    return (await cells.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim())
  }

  /** A figure in "Every figure, as printed". */
  figure(printed: string): Locator {
    return this.claims
      .getByRole('table', { name: /^Figures of the claims/ })
      .getByRole('button', { name: new RegExp(`^${printed} ?, open`) })
  }

  /** A row of the two claims beside each other, by the name of its field. */
  pairRow(field: string): Locator {
    return this.claim
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: new RegExp(`^${field}( differs)?$`) }) })
  }

  /** The head of one of the two claims, which opens it. */
  pairHead(id: string): Locator {
    return this.claim.locator(`thead [data-claim-id="${id}"]`)
  }

  /** The two in the order of their columns; empty while no pair is shown. */
  async pairIds(): Promise<string[]> {
    return this.claim
      .locator('thead [data-claim-id]')
      .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-claim-id') ?? ''))
  }

  get markedTray(): Locator {
    return this.page.locator('.marked-tray')
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
