import type { Locator } from '@playwright/test'
import { arrive } from './arrival'
import { expect } from './fixtures'
import { OwnDriver } from './own-driver'

/** Somebody who writes a collection of their own. */
export class EditDriver extends OwnDriver {
  get panel(): Locator {
    return this.page.getByRole('region', { name: 'Edit the collection' })
  }

  /** The form that is open. */
  get form(): Locator {
    return this.panel.locator('[data-form]')
  }

  async beginEmpty(): Promise<void> {
    await this.openSheet()
    await this.sheet.getByRole('button', { name: 'An empty collection' }).click()
    await arrive(this.bar)
    await this.startEditing()
  }

  async startEditing(): Promise<void> {
    const menu = this.bar.locator('.own-menu:not([open]) > summary')
    if (await menu.isVisible()) await menu.click()
    await this.bar.getByRole('button', { name: 'Edit', exact: true }).click()
    await expect(this.panel).toBeVisible()
  }

  async finish(): Promise<void> {
    await this.bar.getByRole('button', { name: 'Done', exact: true }).click()
    await expect(this.panel).toBeHidden()
  }

  async turnTo(section: string): Promise<void> {
    await this.panel.getByRole('navigation').getByRole('button', { name: section, exact: true }).click()
  }

  field(name: string, within = this.panel): Locator {
    return within.getByRole('textbox', { name, exact: true })
  }

  async type(name: string, text: string): Promise<void> {
    await this.field(name).fill(text)
  }

  /** A record that is not there yet, by its name. */
  async nameNew(search: string, name: string): Promise<void> {
    await this.panel.getByRole('searchbox', { name: search }).fill(name)
    await this.pressButton(`New: ${name}`)
  }

  async pick(search: string, name: string): Promise<void> {
    await this.panel.getByRole('searchbox', { name: search }).fill(name)
    await this.panel.locator('.edit-pick-one').filter({ hasText: name }).first().click()
  }

  async pressButton(name: string): Promise<void> {
    await this.panel.getByRole('button', { name, exact: true }).click()
  }

  async setDate(name: string, kind: string, ...days: string[]): Promise<void> {
    const date = this.form.getByRole('group', { name })
    await date.getByRole('combobox', { name: 'What is known' }).selectOption({ label: kind })
    const fields = date.locator('input[data-date]')
    for (const [i, day] of days.entries()) await fields.nth(i).fill(day)
    await expect(date).toContainText('Reads:')
  }

  /** A claim, its article, its outlet and its speaker, out of nothing. */
  async addClaim({
    text,
    who,
    outlet,
    title,
  }: Record<'text' | 'who' | 'outlet' | 'title', string>): Promise<void> {
    await this.pressButton('Add a claim')
    await this.nameNew('Who published it', outlet)
    await this.type('Name of the new group', 'Outlets')
    await this.pressButton('Add this voice')
    await this.type('Title', title)
    await this.pressButton('Add this article')
    await this.nameNew('Who says it', who)
    await this.panel.getByRole('combobox', { name: 'Group of voices' }).selectOption({ label: 'a new group' })
    await this.type('Name of the new group', 'Walkers')
    await this.pressButton('Add this voice')
    await this.type('The claim, in your words', text)
    await this.pressButton('Add this claim')
    await expect(this.form.getByRole('heading', { name: `A claim of ${who}` })).toBeFocused()
  }

  /** Of words of the article's text, with the keyboard alone. */
  async selectWords(words: string): Promise<void> {
    const field = this.panel.locator('[data-article-text]')
    const start = (await field.inputValue()).indexOf(words)
    await field.evaluate((element, at) => {
      const area = element as HTMLTextAreaElement
      area.focus()
      area.setSelectionRange(at, at)
    }, start)
    for (let i = 0; i < words.length; i++) await this.page.keyboard.press('Shift+ArrowRight')
  }
}
