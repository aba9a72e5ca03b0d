import { expect, test } from 'vitest'
import { pageLinks } from './page-links'

test('without an address the links are relative, and none says where the page lies', () => {
  expect(pageLinks('', 'claims.html')).toEqual([
    { rel: 'alternate', hreflang: 'en', href: 'claims.html' },
    { rel: 'alternate', hreflang: 'uk', href: 'claims.uk.html' },
    { rel: 'alternate', hreflang: 'x-default', href: './' },
  ])
})

test('with one they are absolute, and the page names itself', () => {
  const links = pageLinks('https://example.org/atlas/', 'claims.uk.html')
  expect(links[0]).toEqual({ rel: 'canonical', href: 'https://example.org/atlas/claims.uk.html' })
  expect(links.slice(1).map(({ href }) => href)).toEqual([
    'https://example.org/atlas/claims.html',
    'https://example.org/atlas/claims.uk.html',
    'https://example.org/atlas/',
  ])
})
