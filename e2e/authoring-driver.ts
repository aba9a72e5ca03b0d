import type { Locator } from '@playwright/test'
import { arrive } from './arrival'
import { ExplorerDriver } from './explorer-driver'
import { expect } from './fixtures'

/** The teacher before the lesson. */
export class AuthoringDriver extends ExplorerDriver {
  get sheet(): Locator {
    return this.page.getByRole('dialog', { name: 'Present to a class' })
  }

  get editor(): Locator {
    return this.page.getByRole('dialog', { name: 'Edit a scene' })
  }

  async openSheet(): Promise<void> {
    await this.page.keyboard.press('p')
    await arrive(this.sheet)
    await expect(this.sheet.locator('[data-start]')).toBeFocused()
  }

  row(scene: string): Locator {
    return this.sheet.locator(`[data-scene-id="${scene}"]`)
  }

  /** Ids in the order of the list. */
  async sceneIds(): Promise<string[]> {
    return this.sheet
      .locator('[data-scene-id]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-scene-id') ?? ''))
  }

  async takenIds(): Promise<string[]> {
    return this.sheet
      .locator('[data-scene-id]:has(:checked)')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-scene-id') ?? ''))
  }

  async editScene(id: string): Promise<void> {
    await this.row(id).getByRole('button', { name: /^Edit/ }).click()
    await expect(this.editor).toBeVisible()
  }

  async backToList(): Promise<void> {
    await this.editor.getByRole('button', { name: 'All scenes' }).click()
    await expect(this.sheet).toBeVisible()
  }

  async isSaved(): Promise<void> {
    await expect(this.page.locator('dialog [data-saving]')).toContainText('Saved in this browser')
  }

  async savedText(): Promise<string> {
    const waiting = this.page.waitForEvent('download')
    await this.sheet.getByRole('button', { name: 'Save the collection with my scenes' }).click()
    const chunks: Buffer[] = []
    for await (const chunk of await (await waiting).createReadStream()) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks).toString('utf8')
  }

  async openFile(name: string, text: string): Promise<void> {
    await this.sheet
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  }

  /** A file that is let go over the sheet. */
  async dropFile(name: string, text: string): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([name, text]) => {
        const data = new DataTransfer()
        data.items.add(new File([text], name, { type: 'application/json' }))
        return data
      },
      [name, text] as const,
    )
    const target = this.sheet.locator('.own-scenes')
    for (const type of ['dragover', 'drop']) await target.dispatchEvent(type, { dataTransfer: transfer })
  }

  /** By its handle onto the lower edge of another row. */
  async dragBelow(row: Locator, other: Locator): Promise<void> {
    await other.scrollIntoViewIfNeeded()
    await row.locator('.drag-handle').hover()
    await this.page.mouse.down()
    const to = await other.boundingBox()
    if (!to) throw new Error(`${other} is not in sight`)
    await this.page.mouse.move(to.x + 10, to.y + to.height - 4, { steps: 6 })
    await this.page.mouse.up()
  }
}
