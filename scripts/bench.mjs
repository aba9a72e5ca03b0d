// `npm run bench [-- PART...]`: what the built page takes, in Chromium, from the server of `npm start`. A run of all
// parts writes bench/results.md. It is no gate: wall time on a shared machine is too noisy.
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { benchPeers } from './bench/peers.mjs'
import { benchSizes } from './bench/sizes.mjs'
import { benchStart } from './bench/start-of-page.mjs'
import { benchTwoWindows } from './bench/two-windows.mjs'
import { ensureBuilt } from './build-if-changed.mjs'
import { chromiumArgs, ensureChromium } from './chromium.mjs'
import { ensureInstalled } from './ensure.mjs'

const PORT = 4178

ensureInstalled()
ensureBuilt()
const { chromium } = await import('@playwright/test')
const { serve } = await import('./serve.mjs')
const server = await serve({ port: PORT })
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs() })
const address = `http://localhost:${PORT}/`
/** @type {Record<string, () => Promise<string>>} */
const parts = {
  start: () => benchStart(browser, address),
  windows: () => benchTwoWindows(browser, address),
  sizes: () => benchSizes(browser, address),
  peers: () => benchPeers(browser, address),
}
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length > 0)
  throw new Error(`No part is called ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}`)
const tables = []
for (const [name, bench] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(name)) tables.push(await bench())
const machine = `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, Chromium ${browser.version()} headless with software drawing, ${cpus().length} cores (${cpus()[0]?.model.trim()}).
`
const text = [...tables, machine].join('\n')
if (asked.length === 0) {
  mkdirSync(fileURLToPath(new URL('../bench', import.meta.url)), { recursive: true })
  writeFileSync(fileURLToPath(new URL('../bench/results.md', import.meta.url)), text)
}
console.log(text)
await browser.close()
server.close()
server.closeAllConnections()
