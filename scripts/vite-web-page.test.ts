import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { webPageTags } from './vite-web-page'

const contents = (address: string) =>
  new Map(webPageTags(address).map(({ attrs }) => [attrs?.property ?? attrs?.name ?? attrs?.rel, attrs]))

describe('what is added to index.html', () => {
  test('names the picture and the page by their whole address where it is known', () => {
    const tags = contents('https://example.org/atlas/')
    expect(tags.get('og:image')?.content).toBe('https://example.org/atlas/og.png')
    expect(tags.get('og:url')?.content).toBe('https://example.org/atlas/')
    expect(tags.get('canonical')?.href).toBe('https://example.org/atlas/')
  })

  test('says nothing of an address that is not known', () => {
    const tags = contents('')
    expect(tags.get('og:image')?.content).toBe('og.png')
    expect(tags.has('og:url')).toBe(false)
    expect(tags.has('canonical')).toBe(false)
  })

  test('names the picture before what describes it', () => {
    const names = [...contents('').keys()].filter((name) => String(name).startsWith('og:image'))
    expect(names.length).toBeGreaterThan(1)
    expect(names[0]).toBe('og:image')
  })
})

test('index.html leads who has no scripts on, after the places where the policy will stand', () => {
  const html = readFileSync('index.html', 'utf8')
  const head = html.slice(0, html.indexOf('</head>'))
  expect(head).toContain('<noscript><meta http-equiv="refresh" content="0; url=claims.html" /></noscript>')
  expect(head.indexOf('<meta charset')).toBeLessThan(head.indexOf('<noscript>'))
})
