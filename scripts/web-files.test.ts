import { readFileSync, statSync } from 'node:fs'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(`public/${file}`)
const manifest = JSON.parse(read('manifest.webmanifest').toString()) as {
  start_url: string
  scope: string
  theme_color: string
  background_color: string
  icons: { src: string; sizes: string; type: string; purpose: string }[]
}
const pictures = { 'apple-touch-icon.png': '180x180', 'og.png': '1200x630' }

test.each([
  ...Object.entries(pictures),
  ...manifest.icons.filter(({ type }) => type === 'image/png').map(({ src, sizes }) => [src, sizes] as const),
])('public/%s is a PNG of %s', (file, sizes) => {
  const { width, height } = PNG.sync.read(read(file))
  expect(`${width}x${height}`).toBe(sizes)
})

test.each(['apple-touch-icon.png', 'icon-maskable-512.png'])('%s leaves nothing clear', (file) => {
  const { data } = PNG.sync.read(read(file))
  expect(data.filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true)
})

test('the maskable icon keeps its drawing within the circle that every mask leaves', () => {
  const { data, width } = PNG.sync.read(read('icon-maskable-512.png'))
  const paper = data.readUInt32BE(0)
  let farthest = 0
  for (let i = 0; i < data.length; i += 4)
    if (data.readUInt32BE(i) !== paper)
      farthest = Math.max(
        farthest,
        Math.hypot(((i / 4) % width) - width / 2, Math.floor(i / 4 / width) - width / 2),
      )
  expect(farthest).toBeGreaterThan(0.3 * width)
  expect(farthest).toBeLessThan(0.4 * width)
})

test('the picture for links is small', () => {
  expect(statSync('public/og.png').size).toBeLessThan(300_000)
})

test('the manifest works in any folder, and has both kinds of icon', () => {
  const paths = [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)]
  expect(paths.filter((path) => /^(\/|\w+:)/.test(path))).toEqual([])
  expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(new Set(['any', 'maskable']))
})

test('the colours of the manifest and of the icon are those of the page', () => {
  const tokens = readFileSync('src/ui/tokens.css', 'utf8')
  // As long as the colour: #fff there is #ffffff here.
  const light = new Set(
    [...tokens.matchAll(/light-dark\((#\w+)/g)].map(([, colour = '']) =>
      colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour,
    ),
  )
  const used = [
    ...read('icon.svg')
      .toString()
      .matchAll(/fill="(#\w+)"/g),
  ].map(([, colour = '']) => colour)
  expect(used.length).toBeGreaterThan(3)
  for (const colour of [manifest.theme_color, manifest.background_color, ...used])
    expect(light).toContain(colour)
})
