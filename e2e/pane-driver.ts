import type { Locator, Page } from '@playwright/test'

/** Gestures on map and timeline, by pointer, wheel and key. */
export class PaneDriver {
  readonly map: Locator
  readonly timeline: Locator

  constructor(readonly page: Page) {
    this.map = page.locator('[data-region=map]')
    this.timeline = page.locator('[data-region=timeline]')
  }

  /** A drag on free ground, in pixels, without the throw that a fast release gives. */
  async dragMap(right: number, down: number): Promise<void> {
    const ground = await this.freeGround()
    await this.page.mouse.move(ground.x, ground.y)
    await this.page.mouse.down()
    await this.page.mouse.move(ground.x + right / 2, ground.y + down / 2)
    await this.page.mouse.move(ground.x + right, ground.y + down)
    await this.frames(12)
    await this.page.mouse.up()
  }

  async wheelMap(delta: number): Promise<void> {
    const ground = await this.freeGround()
    await this.page.mouse.move(ground.x, ground.y)
    await this.page.mouse.wheel(0, delta)
  }

  async keyOnMap(key: string): Promise<void> {
    await this.map.locator('canvas').focus()
    await this.page.keyboard.press(key)
  }

  /** City, Region or Ukraine. */
  async chooseScale(name: string): Promise<void> {
    await this.map.getByRole('group', { name: 'Scale' }).getByRole('button', { name }).click()
  }

  async clickMapButton(name: string): Promise<void> {
    await this.map.getByRole('button', { name }).first().click()
  }

  /** A point of the map where nothing but the canvas lies. */
  private async freeGround(): Promise<{ x: number; y: number }> {
    const point = await this.map.evaluate((region) => {
      const { left, top, width, height } = region.getBoundingClientRect()
      for (let row = 2; row < 9; row++)
        for (let column = 1; column < 9; column++) {
          const x = left + (width * column) / 10
          const y = top + (height * row) / 10
          if (document.elementFromPoint(x, y) instanceof HTMLCanvasElement) return { x, y }
        }
      return null
    })
    if (!point) throw new Error('the map has no free ground')
    return point
  }

  /** How the timeline shows a claim: its own mark, a bar with a number in its lane, an arrow at the edge. */
  async onTimeline(id: string): Promise<'mark' | 'number' | 'arrow' | 'missing'> {
    return this.timeline.evaluate((region, claim) => {
      const stage = region.querySelector('.timeline-stage')?.getBoundingClientRect()
      const mark = region.querySelector(`.timeline-mark[data-claim-id="${claim}"]`)?.getBoundingClientRect()
      if (stage && mark && mark.right > stage.left && mark.left < stage.right) return 'mark'
      if (region.querySelector(`[data-claims~="${claim}"].timeline-cell`)) return 'number'
      return region.querySelector(`[data-claims~="${claim}"]`) ? 'arrow' : 'missing'
    }, id)
  }

  /** The thumb of the overview's brush that sets the first day. */
  async keyOnBrush(key: string): Promise<void> {
    await this.timeline.getByRole('slider').first().focus()
    await this.page.keyboard.press(key)
  }

  async dragTimeline(right: number): Promise<void> {
    const box = await this.timeline.locator('.vis-panel.vis-center').boundingBox()
    if (!box) throw new Error('the timeline has no lanes')
    const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.5]
    await this.page.mouse.move(x, y)
    await this.page.mouse.down()
    await this.page.mouse.move(x + right / 2, y)
    await this.page.mouse.move(x + right, y)
    await this.page.mouse.up()
  }

  /** Lets the page draw so many frames. */
  async frames(count: number): Promise<void> {
    await this.page.evaluate(
      (total) =>
        new Promise<void>((done) => {
          let left = total
          const step = () => (left-- > 0 ? requestAnimationFrame(step) : done())
          step()
        }),
      count,
    )
  }
}
