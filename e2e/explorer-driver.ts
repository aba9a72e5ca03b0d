import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator } from '@playwright/test'
import { arrive } from './arrival'
import { ComparingDriver } from './comparing-driver'
import { findTextFaults, type TextFaults } from './text-faults'

export type Count = {
  listed: number
  total: number
  unplaced: number
  filtered: number
  outside: number
  undated: number
}

/** All of WCAG 2.2 A and AA that a program can judge, and what is good practice beyond. */
const AXE_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that a theme could break: all else is the same document. */
const AXE_COLOURS = ['color-contrast', 'link-in-text-block']

/** The product in a user's words; with comparing-, reading- and pane-driver.ts the only file that touches the page. */
export class ExplorerDriver extends ComparingDriver {
  /** Opens a link and waits until the claims can be read. */
  async open(link = ''): Promise<void> {
    await this.page.goto(`/${link && `#${link}`}`)
    await this.listIsReady()
  }

  /** As typing another link into the address bar of the open page. */
  async follow(link: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash
    }, link)
  }

  async listIsReady(): Promise<void> {
    await arrive(this.status.filter({ hasText: 'listed' }))
  }

  async timelineIsReady(): Promise<void> {
    await arrive(this.timeline.locator('[data-claim-id], .timeline-number-bar'))
  }

  /** Map drawn and timeline drawn. */
  async panesAreReady(): Promise<void> {
    await this.timelineIsReady()
    await arrive(this.map.locator('canvas'))
    await arrive(this.map.locator('[data-map-ready=true]'), 'attached')
  }

  async count(): Promise<Count> {
    const text = (await this.status.innerText()).replaceAll(/\s+/g, ' ')
    const find = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0)
    return {
      listed: find(/^(\d+) of/),
      total: find(/of (\d+) claims listed/),
      unplaced: find(/, (\d+) of them without a place/),
      filtered: find(/(\d+) filtered out/),
      outside: find(/(\d+) outside/),
      undated: find(/(\d+) undated/),
    }
  }

  link(): string {
    return new URL(this.page.url()).hash.slice(1)
  }

  parameter(name: string): string | null {
    return new URLSearchParams(this.link()).get(name)
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Presses Tab until the element has the focus; fails when it cannot be reached so. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeAttached()
    const hasFocus = () => target.evaluate((element) => element === document.activeElement)
    for (let presses = 0; presses < 150; presses++) {
      if (await hasFocus()) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`${target} is not reached by Tab`)
  }

  /** By its name in itself. */
  async chooseLanguage(name: string): Promise<void> {
    await this.page.locator('.header-language select').selectOption(name)
  }

  /** What was copied last; the test grants the permission. */
  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  async back(): Promise<void> {
    await this.page.goBack()
  }

  /** The claim shown in the detail, or null. */
  async openClaim(): Promise<string | null> {
    return (await this.claim.isVisible()) ? this.parameter('claim') : null
  }

  async leaveClaim(): Promise<void> {
    await this.claim.getByRole('button', { name: 'Back to the claims' }).click()
    await expect(this.claim).toBeHidden()
  }

  /** The digit that goes from the open claim to this one. */
  async digitOf(id: string): Promise<string> {
    const others = await this.claim
      .locator('[data-other]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-claim-id')))
    return String(others.indexOf(id) + 1)
  }

  async chooseBurst(title: string): Promise<void> {
    await this.timeline.getByRole('button', { name: title }).click()
  }

  /** Actions of the committed view changes since the page was opened (performance marks). */
  async commits(): Promise<string[]> {
    return this.page.evaluate(() =>
      performance.getEntriesByName('view').map((entry) => (entry as PerformanceMark).detail.action as string),
    )
  }

  async forgetCommits(): Promise<void> {
    await this.page.evaluate(() => performance.clearMarks('view'))
  }

  /** What axe finds, as "rule: element". It does not see into the timeline's picture: trees and keys gate that. */
  async axeViolations(only?: 'colours'): Promise<string[]> {
    // Half a megabyte, once a page.
    const isThere = await this.page.evaluate(() => 'axe' in window)
    const { violations } = await new AxeBuilder({ page: this.page, ...(isThere && { axeSource: ';' }) })
      .options({ runOnly: only ? AXE_COLOURS : AXE_RULES, resultTypes: ['violations'] })
      // A third of the time; it would leave out frames of other sites, and there are none in the page.
      .setLegacyMode()
      .analyze()
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
    )
    // WCAG 2.5.8 allows small targets that have an equivalent: each mark on the map's card is a row of the list, and
    // the timeline's way to the chosen claim stands in the open claim, too.
    return found.filter((text) => !/^target-size: .*<button.*(data-claim-id|"timeline-arrow")/.test(text))
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: `test-results/pictures/${name}.png` })
  }

  /** See text-faults.ts. */
  async textFaults(): Promise<TextFaults> {
    await this.page.evaluate(() => document.fonts.ready)
    return this.page.evaluate(findTextFaults)
  }

  /** The day written under a claim's mark on the timeline. */
  async dayLabelUnderMark(id: string): Promise<string> {
    return this.timeline.evaluate((region, claim) => {
      const mark = region.querySelector(`[data-claim-id="${claim}"]`)?.getBoundingClientRect()
      if (!mark) return ''
      const labels = [...region.querySelectorAll('[data-day-label]')].map((label) => ({
        text: label.textContent ?? '',
        distance: Math.abs(
          label.getBoundingClientRect().left + label.getBoundingClientRect().width / 2 - mark.left,
        ),
      }))
      return labels.sort((a, b) => a.distance - b.distance)[0]?.text ?? ''
    }, id)
  }
}
