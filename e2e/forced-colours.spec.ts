import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'
import { soakBut } from './grid'

// Colours of the reader's own: what is selected, filtered, hedged, contradicted, focused and disabled is still seen.

test.use({ hasMap: false })

for (const colorScheme of ['light', 'dark'] as const)
  test(
    `with forced colours, ${colorScheme}, each state is told by a colour of the system`,
    soakBut(colorScheme === 'dark'),
    async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      const explorer = new ExplorerDriver(page)
      // The page's theme is the other one: its colours are not to be relied on.
      const theme = colorScheme === 'light' ? 'dark' : 'light'
      await explorer.open(`claim=c-000-11&theme=${theme}`)
      await explorer.timelineIsReady()
      await expect(explorer.timeline.locator('.timeline-chosen').first()).toBeAttached()
      expect(await page.evaluate(findForeignColours)).toEqual([])

      // Outlines, not shadows, which forced colours take away.
      await explorer.tabTo(explorer.claim.getByRole('button').nth(1))
      const ring = await page.evaluate(() => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(
          document.activeElement as Element,
        )
        return { outlineStyle, width: Number.parseFloat(outlineWidth), isSeen: !/, 0\)$/.test(outlineColor) }
      })
      expect(ring).toEqual({ outlineStyle: 'solid', width: 2, isSeen: true })

      await explorer.follow(`sides=russia_outlets&theme=${theme}`)
      await expect(explorer.chips().first()).toBeVisible()
      expect(await page.evaluate(findForeignColours)).toEqual([])
      await explorer.follow(`view=table&theme=${theme}`)
      await expect(explorer.claims.locator('tbody tr').first()).toBeVisible()
      expect(await page.evaluate(findForeignColours)).toEqual([])
    },
  )

/**
 * Runs in the page. Drawings take no colour of the system by themselves, and what asks to be left alone takes
 * none at all: each of them but the map must say one.
 */
function findForeignColours(): string[] {
  const probe = document.createElement('i')
  probe.style.forcedColorAdjust = 'none'
  document.body.append(probe)
  const ofSystem = new Set(
    [
      'Canvas',
      'CanvasText',
      'Highlight',
      'HighlightText',
      'GrayText',
      'ButtonText',
      'ButtonFace',
      'LinkText',
    ].map((name) => {
      probe.style.color = name
      return getComputedStyle(probe).color
    }),
  )
  probe.remove()
  const isPlain = (colour: string) => colour === 'none' || /, 0\)$/.test(colour) || ofSystem.has(colour)
  const found = new Set<string>()
  const say = (element: Element, what: string) =>
    found.add(`${element.localName}.${element.getAttribute('class') ?? ''}: ${what}`)
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('[data-region=map]') || !element.checkVisibility({ visibilityProperty: true }))
      continue
    const { forcedColorAdjust, backgroundColor, fill, stroke } = getComputedStyle(element)
    if (forcedColorAdjust === 'none' && !isPlain(backgroundColor)) say(element, `ground ${backgroundColor}`)
    const carries = element.matches(
      '.side-mark, .relation-sign, .relation-sign *, .timeline-mark, .timeline-mark *, .rung-bar-frame, .rung-bar-solid',
    )
    if (!carries || element.matches('g, svg:not(.side-mark)')) continue
    if (!isPlain(fill)) say(element, `fill ${fill} ${element.parentElement?.outerHTML.slice(0, 300)}`)
    if (!isPlain(stroke)) say(element, `stroke ${stroke}`)
  }
  // Hedged is hollow: the ground must not be filled by a colour that is forced.
  for (const element of document.querySelectorAll('.side-mark:is([data-hollow], [data-dashed])'))
    if (getComputedStyle(element).fill !== 'none') say(element, 'is not hollow')
  return [...found]
}
