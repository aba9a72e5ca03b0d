import { expect, test } from './fixtures'
import { soakBut } from './grid'
import { openWithMap, stageOf, stripOf } from './present-driver'

// Words inside the pictures of the stage: on the map, under the days, in the table.

for (const size of ['1024x768', '512x384', '1920x1080'])
  test(
    `at ${size}: words of 16 px and more, inside their picture, none on another`,
    soakBut(size === '1024x768'),
    async ({ page }) => {
      const [width = 0, height = 0] = size.split('x').map(Number)
      await page.setViewportSize({ width, height })
      for (const [scene, step] of [
        ['one-weekend', 8],
        ['follow-the-report', 7],
        ['two-kilometres', 10],
        ['pyrrhic', 9],
        ['numbers', 10],
      ] as const) {
        await openWithMap(page, scene, step)
        // In the smallest the words take the room of the strip.
        if (width >= 1024) await expect(stripOf(page).locator('[data-claim-id]').first()).toBeVisible()
        // The camera of the scene before may still be on its way.
        await expect.poll(() => stageOf(page).evaluate(findFaults), scene).toEqual([])
      }
    },
  )

/** Runs in the page: words that are small, cut off by their picture, or on each other. */
function findFaults(stage: Element): string[] {
  const faults: string[] = []
  for (const frame of stage.querySelectorAll('.stage-map, .stage-strip, .stage-bars')) {
    if (!frame.checkVisibility({ visibilityProperty: true })) continue
    const outer = frame.getBoundingClientRect()
    const words = [
      ...frame.querySelectorAll(
        '.stage-map-text > span, text, td, th:not(:has(.visually-hidden)), .stage-bars-axis > span',
      ),
    ].filter((word) => word.textContent?.trim() && word.checkVisibility())
    const boxes = words.map((word) => {
      const range = document.createRange()
      range.selectNodeContents(word)
      return word instanceof SVGElement ? word.getBoundingClientRect() : range.getBoundingClientRect()
    })
    words.forEach((word, i) => {
      const text = word.textContent ?? ''
      const box = boxes[i]
      if (!box) return
      if (Number.parseFloat(getComputedStyle(word).fontSize) < 16) faults.push(`small: ${text}`)
      if (
        box.left < outer.left - 1 ||
        box.right > outer.right + 1 ||
        // A line's box is higher than its letters.
        box.top < outer.top - box.height * 0.15 ||
        box.bottom > outer.bottom + box.height * 0.15
      )
        faults.push(`outside: ${text}`)
      // The box of lettering along a circle is not the room that it takes.
      if (word.querySelector('textPath')) return
      boxes.slice(0, i).forEach((other, j) => {
        if (words[j]?.querySelector('textPath')) return
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left)
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
        if (across > 1 && down > Math.min(box.height, other.height) * 0.34)
          faults.push(`on each other: ${words[j]?.textContent} | ${text}`)
      })
    })
  }
  return faults
}
