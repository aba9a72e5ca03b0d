import type { Locator } from '@playwright/test'
import { arrive } from './arrival'
import { ReadingDriver } from './reading-driver'

/** Comparing and taking along, in a reader's words. */
export class ComparingDriver extends ReadingDriver {
  /** What can be taken along: link, files, citations. */
  get takeSheet(): Locator {
    return this.page.getByRole('dialog', { name: 'Take it with you' })
  }

  /** On a phone it is in the menu. */
  async openTakeSheet(): Promise<void> {
    const menu = this.page.locator('.header-menu:not([open]) > summary')
    if (await menu.isVisible()) await menu.click()
    await this.page.getByRole('button', { name: 'Share and save' }).click()
    await arrive(this.takeSheet)
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
}
