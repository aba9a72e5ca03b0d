// `npm run icons`: makes the PNG icons of public/ from public/icon.svg. They are committed, so that a build needs
// no browser; scripts/web-files.test.ts holds them to their sizes.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'
import { chromiumArgs, ensureChromium } from './chromium.mjs'

const folder = fileURLToPath(new URL('../public/', import.meta.url))
const svg = readFileSync(`${folder}icon.svg`, 'utf8')
const paper = /<rect [^>]*fill="(#\w+)"/.exec(svg)?.[1]
if (!paper) throw new Error('public/icon.svg: the tile <rect fill="#..."> is missing')

/**
 * `share` of the side that the drawing takes; below 1 it stands on its paper to the edges, for who cuts a shape of
 * their own. 0.75: its corners stay within the circle of 80 % that a mask must leave.
 */
const ICONS = [
  { file: 'icon-192.png', size: 192, share: 1 },
  { file: 'icon-512.png', size: 512, share: 1 },
  { file: 'icon-maskable-512.png', size: 512, share: 0.75 },
  { file: 'apple-touch-icon.png', size: 180, share: 0.9 },
]

const { chromium } = await import('@playwright/test')
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs() })
for (const { file, size, share } of ICONS) {
  const isOpaque = share < 1
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const image = `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" width="${size * share}">`
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${isOpaque ? paper : 'none'}">${image}`,
  )
  const picture = PNG.sync.read(await page.screenshot({ omitBackground: !isOpaque }))
  const bytes = PNG.sync.write(picture, { colorType: isOpaque ? 2 : 6, deflateLevel: 9 })
  writeFileSync(`${folder}${file}`, bytes)
  console.log(`${file}: ${bytes.length} bytes`)
  await page.close()
}
await browser.close()
