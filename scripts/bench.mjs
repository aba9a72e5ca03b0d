// `npm run bench`: what the built page takes, in Chromium, from the server of `npm start`. Writes bench/results.md.
// It is no gate: wall time on a shared machine is too noisy.
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
const tables = [
  await benchStart(browser, address, server),
  await benchTwoWindows(browser, address),
  await benchSizes(browser, address),
  await benchPeers(browser, address),
]
const machine = `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, Chromium ${browser.version()} headless with software drawing, ${cpus().length} cores (${cpus()[0]?.model.trim()}).
`
const text = [...tables, machine].join('\n')
mkdirSync(fileURLToPath(new URL('../bench', import.meta.url)), { recursive: true })
writeFileSync(fileURLToPath(new URL('../bench/results.md', import.meta.url)), text)
console.log(text)
await browser.close()
server.close()
server.closeAllConnections()
