import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { ON_REQUEST_FILES } from './host-files.mjs'
import { servedFiles } from './served-files.mjs'

export const SERVICE_WORKER = 'service-worker.js'

/**
 * Builds the service worker beside the page, with the list of every file that was emitted. Last of all: what other
 * plugins and public/ put into the folder is listed too.
 */
export function serviceWorkerPlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'claim-atlas:service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error) {
        if (error) return
        const outDir = resolve(config.root, config.build.outDir)
        await build({
          configFile: false,
          root: config.root,
          logLevel: 'warn',
          publicDir: false,
          define: {
            PRECACHE: JSON.stringify(precacheOf(outDir)),
            'process.env.NODE_ENV': '"production"',
          },
          build: {
            outDir,
            emptyOutDir: false,
            reportCompressedSize: false,
            rolldownOptions: {
              input: join(config.root, 'src/offline/service-worker.ts'),
              output: { format: 'iife', entryFileNames: SERVICE_WORKER },
            },
          },
        })
      },
    },
  }
}

/** As Workbox wants them: a name that bears its content's hash needs no revision. */
export function precacheOf(folder: string) {
  return servedFiles(folder)
    .filter((path) => path !== SERVICE_WORKER && !ON_REQUEST_FILES.includes(path))
    .map((path) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, path)))
      const integrity = `sha256-${hash.digest('base64')}`
      return { url: path, revision: path.startsWith('assets/') ? null : integrity.slice(7, 29), integrity }
    })
}
