import { readFileSync } from 'node:fs'
import type { Download, Locator } from '@playwright/test'
import { arrive } from './arrival'
import { ExplorerDriver } from './explorer-driver'
import { expect } from './fixtures'

export type FileGiven = { name: string; text: string }
type FileChosen = { name: string; text: string | Buffer }

/** Somebody with claims of their own. */
export class OwnDriver extends ExplorerDriver {
  get sheet(): Locator {
    return this.page.locator('dialog.own-sheet')
  }

  get bar(): Locator {
    return this.page.getByRole('complementary', { name: 'Your collection' })
  }

  async openSheet(): Promise<void> {
    await this.page.keyboard.press('o')
    await arrive(this.sheet.getByRole('heading', { name: 'Your own collection' }))
  }

  async choose(...files: FileChosen[]): Promise<void> {
    await this.sheet.locator('input[type=file]').setInputFiles(
      files.map(({ name, text }) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(text),
      })),
    )
  }

  /** Choosing files, and accepting what was made of them. */
  async openFiles(...files: FileChosen[]): Promise<void> {
    await this.openSheet()
    await this.choose(...files)
    await this.accept()
  }

  async accept(): Promise<void> {
    await this.sheet.getByRole('button', { name: 'Open it', exact: true }).click()
    await expect(this.sheet).toHaveCount(0)
    await arrive(this.bar)
    await this.listIsReady()
  }

  async isKept(): Promise<void> {
    await expect(this.bar).toContainText('Saved in this browser only')
  }

  async savedText(): Promise<string> {
    return textOf(await this.downloadBy(this.bar.getByRole('button', { name: 'Save file' })))
  }

  async downloadBy(button: Locator): Promise<Download> {
    const waiting = this.page.waitForEvent('download')
    await button.click()
    return waiting
  }

  /** As the system does it: the files are let go over the page. */
  async dropOnPage(...files: FileGiven[]): Promise<void> {
    const transfer = await this.page.evaluateHandle((given) => {
      const data = new DataTransfer()
      for (const { name, text } of given) data.items.add(new File([text], name))
      return data
    }, files)
    const target = this.page.locator('.explorer-main')
    for (const type of ['dragover', 'drop']) await target.dispatchEvent(type, { dataTransfer: transfer })
  }

  async paste(text: string): Promise<void> {
    await this.page.evaluate((pasted) => {
      const data = new DataTransfer()
      data.setData('text/plain', pasted)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
    }, text)
  }
}

export async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8')
}
