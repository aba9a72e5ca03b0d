import { extname } from 'node:path'
import type { Response } from '@playwright/test'
import { HOST_FILES } from '../scripts/host-files.mjs'
import { headersOf, metaPolicy, securityHeaders } from '../scripts/security-headers.mjs'
import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

test('all that the page fetches bears the headers, and the page the policy', async ({ page }) => {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.timelineIsReady()
  const fetched = responses.filter((it) => !it.url().startsWith('data:'))
  // One of each kind at least; how many files a build makes is nothing to a reader.
  expect(fetched.map((it) => extname(new URL(it.url()).pathname))).toEqual(
    expect.arrayContaining(['', '.css', '.js', '.json', '.woff2']),
  )
  for (const response of fetched) {
    const path = new URL(response.url()).pathname
    const wanted = Object.entries({ ...securityHeaders, ...headersOf(path) })
    const sent = await response.allHeaders()
    expect(
      wanted.filter(([name, value]) => sent[name.toLowerCase()] !== value),
      path,
    ).toEqual([])
  }
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(meta).toHaveAttribute('content', metaPolicy)
})

test('the method names the licences of what ships, and both lists are served', async ({ page, request }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('view=method')
  await expect(explorer.claims).toContainText('This page speaks to no address but its own')
  const read = async (name: string) => {
    const href = await explorer.claims.getByRole('link', { name }).getAttribute('href')
    const response = await request.get(href ?? '')
    expect(response.status()).toBe(200)
    return response
  }
  expect(await (await read('Their licences')).text()).toContain('SIL OPEN FONT LICENSE')
  expect(await (await read('CycloneDX')).json()).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' })
})

test('what is for a host, hidden or missing is refused, with the headers', async ({ request }) => {
  for (const path of [...HOST_FILES, '.vite/manifest.json', 'nothing.js']) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
    expect(response.headers()['content-security-policy'], path).toBe(metaPolicy)
  }
})
