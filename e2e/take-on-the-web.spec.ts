import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

// The page as it stands at an address on the web: what it asks there is answered by the server at hand.
const SITE = 'http://atlas.example'
test.use({ provoked: /atlas\.example|Cross-Origin-Opener-Policy/, freshProfile: true })

test('at an address on the web the link is also a code to scan, and a frame for another page', async ({
  page,
  context,
  baseURL,
}) => {
  await context.route(`${SITE}/**`, async (route) => {
    const url = route
      .request()
      .url()
      .replace(SITE, new URL(baseURL ?? '').origin)
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  const explorer = new ExplorerDriver(page)
  const link = `${SITE}/#from=2023-05-09&to=2023-05-13&claim=c-003-06`
  await page.goto(link)
  await explorer.listIsReady()
  await explorer.openTakeSheet()
  await explorer.takeSheet.getByRole('button', { name: 'Show the code large' }).click()
  const code = explorer.takeSheet.getByRole('img', { name: 'QR code of the link' })
  const shown = await code.boundingBox()
  expect(shown?.width).toBeGreaterThan(300)
  const { data, width, height } = PNG.sync.read(await code.screenshot())
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(page.url())
  const frame = explorer.takeSheet.getByRole('textbox', { name: 'For a page of your own' })
  await expect(frame).toHaveValue(/^<iframe src="http:\/\/atlas\.example\/#embed=1&amp;.*claim=c-003-06/)
  await expect(frame).toHaveValue(/sandbox="allow-scripts allow-same-origin/)
})
