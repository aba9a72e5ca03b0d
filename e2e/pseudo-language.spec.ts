import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'
import { soakBut } from './grid'
import { openStage } from './present-driver'
import { findUntranslated, speakPseudo } from './pseudo-language'

// A further language is a catalogue and a file beside the data: no text of the page stays behind, and none is cut.

test.use({ hasMap: false })

for (const width of [360, 1366])
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 768 } })

    for (const [name, link] of [
      ['first screen', ''],
      ['claim', '&claim=c-000-11'],
      ['table', '&view=table'],
      ['stage', null],
    ] as const)
      test(
        `${name}: all of it in the language, nothing cut or wider than the page`,
        soakBut(width < 860),
        async ({ page }) => {
          const explorer = new ExplorerDriver(page)
          await speakPseudo(page)
          if (link === null) await openStage(page, 'one-weekend', 4, [], 'lang=uk')
          else {
            await page.goto(`./#lang=uk${link}`)
            await expect(explorer.status).toContainText('⟧')
            if (width > 1000 && name !== 'table') await explorer.timelineIsReady()
            if (name === 'claim') await expect(explorer.claim.getByRole('heading').first()).toBeVisible()
          }
          await expect(page.locator('.app-loading')).toBeHidden()
          expect(await page.evaluate(findUntranslated)).toEqual([])
          const { clipped, wide } = await explorer.textFaults()
          expect({ clipped, wide }).toEqual({ clipped: [], wide: false })
        },
      )
  })
