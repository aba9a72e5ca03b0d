import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, type UserConfig } from 'vite'
import { ONE_FILE } from './host-files.mjs'
import { oneFilePage } from './one-file-page.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const FOLDER = 'dist-single'
const INSIDE = join(ROOT, 'scripts/one-file-inside.ts')
const ID = 'virtual:claim-atlas/one-file'

/** What differs from the hosted build: docs/decisions/0030. */
export const oneFileBuild: UserConfig = {
  // Addresses are names of blocks in the page, not places: they must not depend on where it lies.
  base: '/',
  build: {
    outDir: FOLDER,
    copyPublicDir: false,
    assetsInlineLimit: (file) => file.endsWith('.woff2'),
    cssCodeSplit: false,
    rolldownOptions: {
      input: join(ROOT, 'src/main.tsx'),
      // Vite's own helper and MapLibre ask for it where they look for files beside themselves: there are none.
      checks: { emptyImportMeta: false },
      transform: { inject: { fetch: [INSIDE, 'fetchInside'] } },
      output: { format: 'iife', codeSplitting: false, assetFileNames: '[name][extname]' },
    },
  },
}

/** Makes dist-single/claim-atlas.html of all that the build emits. */
export function oneFilePlugin(): Plugin {
  return {
    name: 'claim-atlas:one-file',
    apply: 'build',
    enforce: 'post',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) =>
      id === `\0${ID}`
        ? [
            `import { pageInside } from ${JSON.stringify(INSIDE)}`,
            `export { ownPage } from ${JSON.stringify(INSIDE)}`,
            'export const oneFile = null',
            "export const besidePage = (name) => pageInside('/' + name)",
          ].join('\n')
        : undefined,
    resolveFileUrl: ({ fileName }) => JSON.stringify(`/${fileName}`),
    transform(code, id) {
      if (!/\?worker&url$/.test(id)) return undefined
      const named = code.replace('export default', 'const address =')
      return {
        code: `import { workerInside } from ${JSON.stringify(INSIDE)}\n${named}\nexport default workerInside(address)`,
        map: null,
      }
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = new Map<string, string>()
        const [scripts, styles]: [string[], string[]] = [[], []]
        for (const [name, output] of Object.entries(bundle)) {
          if (output.type === 'chunk') scripts.push(output.code)
          else if (name.endsWith('.css')) styles.push(String(output.source))
          else files.set(`/${name}`, textOf(name, output.source))
          delete bundle[name]
        }
        const [script, style] = [scripts[0], styles[0]]
        if (!script || !style || scripts.length + styles.length > 2)
          throw new Error(
            `One script and one style were expected, not ${scripts.length} and ${styles.length}.`,
          )
        const html = readFileSync(join(ROOT, 'index.html'), 'utf8')
        this.emitFile({
          type: 'asset',
          fileName: ONE_FILE,
          source: oneFilePage({ html, script, style, files }),
        })
      },
    },
  }
}

/** In the hosted build: makes the one file first, lays it beside the page and tells the page of it. */
export function offerOneFilePlugin(): Plugin {
  let text: Buffer | null = null
  return {
    name: 'claim-atlas:offer-one-file',
    async buildStart() {
      // Not for the development server and the tests: there is none beside them.
      if (this.environment.config.command !== 'build') return
      await build({ root: ROOT, mode: 'single', logLevel: 'warn' })
      text = readFileSync(join(ROOT, FOLDER, ONE_FILE))
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) =>
      id === `\0${ID}`
        ? [
            `export const oneFile = ${JSON.stringify(text && { name: ONE_FILE, bytes: text.length })}`,
            'export const ownPage = null',
            'export const besidePage = (name) => name',
          ].join('\n')
        : undefined,
    generateBundle() {
      if (text) this.emitFile({ type: 'asset', fileName: ONE_FILE, source: text })
    },
  }
}

/** Blocks hold text. A picture or a font must come as data: in the style or the script. */
function textOf(name: string, source: string | Uint8Array): string {
  const text = typeof source === 'string' ? source : new TextDecoder('utf-8', { fatal: true }).decode(source)
  if (/[\0\r]/.test(text)) throw new Error(`${name}: a page cannot hold it unchanged (NUL or CR)`)
  return text
}
