// What the built page is compared with: itself with its server lacking map and timeline, and itself with every lazy
// part in the entry. Both are made for the bench, served beside it and thrown away.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { serve } from '../serve.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const PORT = 4180

/** Addresses of both, and how to take them away. */
export async function otherBuilds() {
  const folder = mkdtempSync(join(tmpdir(), 'claim-atlas-builds-'))
  const [withoutPanes, oneBundle] = [join(folder, 'without-panes'), join(folder, 'one-bundle')]
  cpSync(join(root, 'dist'), withoutPanes, { recursive: true })
  const assets = join(withoutPanes, 'assets')
  const panes = readdirSync(assets).filter((name) => /^(map|timeline)-pane-[\w-]+\.js$/.test(name))
  if (panes.length !== 2) throw new Error(`Two parts were to be left out, found: ${panes.join(', ')}`)
  for (const pane of panes) rmSync(join(assets, pane))
  await build({
    root,
    logLevel: 'error',
    build: { outDir: oneBundle, rolldownOptions: { output: { codeSplitting: false } } },
  })
  const servers = await Promise.all(
    [withoutPanes, oneBundle].map((each, i) => serve({ port: PORT + i, folder: each })),
  )
  return {
    withoutPanes: `http://localhost:${PORT}/`,
    oneBundle: `http://localhost:${PORT + 1}/`,
    close: async () => {
      for (const server of servers) {
        server.close()
        server.closeAllConnections()
      }
      rmSync(folder, { recursive: true })
    },
  }
}
