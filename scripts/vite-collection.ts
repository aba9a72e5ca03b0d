import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, type ResolvedConfig, runnerImport } from 'vite'
import { CLAIM_PAGES } from './fallback/page-links.ts'
import type { Packed, packFolder } from './read-collection'
import { withPolicy } from './vite-security.ts'

const HERE = dirname(fileURLToPath(import.meta.url))

type Options = { name?: string; address?: string | null }

/**
 * Carries the collection in `data/<name>` into the app: checked, resolved and packed as one hashed asset,
 * its address and revision in `virtual:claim-atlas/<name>`, with a preload link in index.html. Beside it lies
 * its interchange file, fetched only by who wants to take claims along, a file a language with its texts, fetched with
 * that language only, and beside index.html the pages for who reads without scripts. A build stops at the first
 * collection with an error, and says what is wrong with it.
 * `address`: of the folder in which this copy is served, ending in "/"; empty where it is not known, null where none is
 * and nothing lies beside the page.
 */
export function collectionPlugin({ name = 'bakhmut', address = '' }: Options = {}): Plugin {
  const virtualId = `virtual:claim-atlas/${name}`
  const folder = resolve(HERE, '../data', name)
  const packedName = `${name}.json`
  const interchangeName = `${name}.claims.json`
  const textsName = (language: string) => `${name}.texts-${language}.json`
  const filesOf = ({ json, interchange, translations }: Packed): Record<string, string> => ({
    [packedName]: json,
    [interchangeName]: interchange,
    ...Object.fromEntries(Object.entries(translations).map(([of, texts]) => [textsName(of), texts])),
  })
  const devPath = (file: string) => `/@claim-atlas/${file}`
  let config: ResolvedConfig
  let packed: Packed | null = null
  /** Reference ids of the emitted files, by name. */
  let assets: ReadonlyMap<string, string> | null = null

  return {
    name: 'claim-atlas:collection',
    configResolved(resolved) {
      config = resolved
    },
    async buildStart() {
      if (config.command !== 'build') return
      packed = await pack(folder)
      assets = new Map(
        Object.entries(filesOf(packed)).map(([file, source]) => [
          file,
          this.emitFile({ type: 'asset', name: file, source }),
        ]),
      )
      for (const file of await readdir(folder, { recursive: true })) this.addWatchFile(join(folder, file))
    },
    async generateBundle() {
      if (!packed || address === null) return
      const source = await readFile(join(HERE, 'fallback/claims-page.css'), 'utf8')
      const stylesheet = this.getFileName(this.emitFile({ type: 'asset', name: 'claims-page.css', source }))
      for (const language of ['en', 'uk'] as const) {
        const page = withPolicy(packed.claimsPage({ language, stylesheet, address }))
        this.emitFile({ type: 'asset', fileName: CLAIM_PAGES[language], source: page })
      }
    },
    resolveId(id) {
      return id === virtualId ? `\0${virtualId}` : undefined
    },
    async load(id) {
      if (id !== `\0${virtualId}`) return undefined
      packed ??= await pack(folder)
      const url = (file: string) =>
        assets ? `import.meta.ROLLUP_FILE_URL_${assets.get(file)}` : JSON.stringify(devPath(file))
      const languages = Object.keys(packed.translations)
      return [
        `export const url = ${url(packedName)}`,
        `export const interchangeUrl = ${url(interchangeName)}`,
        `export const translationUrls = { ${languages.map((one) => `${one}: ${url(textsName(one))}`).join(', ')} }`,
        `export const rev = ${JSON.stringify(packed.rev)}\n`,
      ].join('\n')
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const file = Object.values(bundle ?? {}).find(
          (output) => output.type === 'asset' && output.names.includes(packedName),
        )?.fileName
        if (bundle && file === undefined)
          throw new Error(`The packed collection "${name}" is not in the build`)
        const href = file === undefined ? devPath(packedName) : `${config.base}${file}`
        // As the fetch of load-collection.ts asks for it; otherwise it would be fetched twice.
        return [
          { tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href }, injectTo: 'head' },
        ]
      },
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder + sep)) return
        packed = null
        const module = server.moduleGraph.getModuleById(`\0${virtualId}`)
        if (module) server.moduleGraph.invalidateModule(module)
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?')[0] ?? ''
        if (!path.startsWith(devPath(''))) return next()
        try {
          packed ??= await pack(folder)
          const source = filesOf(packed)[path.slice(devPath('').length)]
          response.statusCode = source === undefined ? 404 : 200
          response.setHeader('Content-Type', 'application/json')
          response.end(source)
        } catch (error) {
          response.statusCode = 500
          response.end(error instanceof Error ? error.message : String(error))
        }
      })
    },
  }
}

/** Throws an error that lists every problem when one of them forbids to show the collection. */
async function pack(folder: string): Promise<Packed> {
  const root = resolve(HERE, '..')
  // In Vite's own runner: the config file is loaded before there is an alias `@/`, which our source uses.
  const run = await runnerImport<{
    packFolder: typeof packFolder
    describe: (folder: string) => Promise<string>
  }>(join(HERE, 'read-collection.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': join(root, 'src') } },
  })
  const { problems, packed } = await run.module.packFolder(folder)
  if (packed) return packed
  const errors = problems.filter((problem) => problem.severity === 'error')
  const lines = errors.map(
    ({ file, record, field, value, message, remedy }) =>
      `${[file, record, field].filter(Boolean).join(' › ')}: ${value} ${message} ${remedy}`,
  )
  throw new Error(
    `The collection has ${errors.length} errors (npm run check:data lists them all):\n${lines.slice(0, 20).join('\n')}`,
  )
}
