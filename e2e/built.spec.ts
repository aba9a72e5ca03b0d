import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { CLAIM_PAGES } from '../scripts/fallback/page-links'
import { hostFiles, ONE_FILE } from '../scripts/host-files.mjs'
import { licencesFile } from '../scripts/licences.mjs'
import { sbomFile } from '../scripts/sbom.mjs'
import { metaPolicy } from '../scripts/security-headers.mjs'
import { shippedPackages } from '../scripts/shipped-packages.mjs'

// What the build leaves in dist/, read without a browser.
const built = (name: string) => readFileSync(`dist/${name}`, 'utf8')

test('every page bears the policy', () => {
  for (const page of ['index.html', ...Object.values(CLAIM_PAGES)])
    expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(built(page))?.[1], page).toBe(
      metaPolicy,
    )
})

test('every file for a host is the one that is tested', () => {
  for (const { name, text } of hostFiles()) expect(built(name), name).toBe(text)
})

test('the one file bears the hashes of its own script and style', () => {
  const page = built(ONE_FILE)
  for (const tag of ['script', 'style']) {
    const open = `<${tag} id="app-${tag}">`
    const start = page.indexOf(open) + open.length
    const hash = createHash('sha256').update(page.slice(start, page.indexOf(`</${tag}>`, start)))
    expect(page).toContain(`${tag}-src 'sha256-${hash.digest('base64')}';`)
  }
})

test('the list of licences and the SBOM are those of the lock file', () => {
  const found = shippedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages)
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(built('licences.txt')).toBe(licencesFile(found.shipped, '.'))
  const bom = sbomFile({ name, version }, found, process.env.SOURCE_DATE_EPOCH)
  expect(built('sbom.cdx.json')).toBe(bom)
})
