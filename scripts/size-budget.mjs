// Holds dist/ to its budgets, in kB after brotli. A part is what the browser fetches for it: the chunk and
// all that it imports statically (from the build's manifest), so splitting a vendor chunk off hides nothing.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { HOST_FILES, ONE_FILE } from './host-files.mjs'
import { writeRecord } from './run-record.mjs'

/** @typedef {{ file: string, src?: string, imports?: string[], css?: string[] }} Chunk */

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

const REST = 'everything else'

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
const files = filesUnder('')

const entry = new Set(['index.html', ...reach('index.html')])
const part = (/** @type {string} */ source) => minus(reach(source), entry)
const matching = (/** @type {RegExp} */ name) => new Set(files.filter((file) => name.test(file)))

const parts = [
  { name: 'entry: all that the list needs, data apart', budget: 110, files: entry },
  { name: 'timeline', budget: 112, files: part('src/timeline/timeline-pane.tsx') },
  {
    name: 'map and its worker',
    budget: 378,
    files: new Set([...part('src/map/map-pane.tsx'), ...matching(/maplibre-gl-worker[^/]*\.m?js$/)]),
  },
  { name: 'bundled collection', budget: 70, files: matching(/bakhmut-[^/]*\.json$/) },
  { name: 'its texts, in each further language', budget: 70, files: matching(/bakhmut\.texts-[^/]*\.json$/) },
  {
    name: 'its interchange file, fetched on request',
    budget: 130,
    files: matching(/bakhmut\.claims[^/]*\.json$/),
  },
  { name: 'basemap', budget: 150, files: matching(/basemap[^/]*\.(topo|geo)?json$/) },
  { name: 'the whole as one file, as it lies on a disk', budget: 6300, files: new Set([ONE_FILE]) },
  {
    name: 'pages without scripts',
    budget: 60,
    files: matching(/^claims(\.\w+)?\.html$|claims-page[^/]*\.css$/),
  },
  { name: 'licences and parts list', budget: 20, files: new Set(['licences.txt', 'sbom.cdx.json']) },
  { name: 'icons, and the picture beside a link', budget: 330, files: matching(/^[\w-]+\.(png|svg)$/) },
  { name: 'fonts, all scripts (a page loads those it shows)', budget: 250, files: matching(/\.woff2$/) },
]
// By their names: what they share with the lesson counts there.
parts.push(
  {
    name: 'opening files, in a worker or on the page',
    budget: 130,
    files: matching(/open-(worker|files)[^/]*\.js$/),
  },
  {
    name: 'own collections: sheet, bar and forms',
    budget: 90,
    files: matching(/(own|edit)-(sheet|bar|region|content|draft|actions|kept)[^/]*\.(js|css)$/),
  },
  {
    name: 'reports of opened files, in each further language',
    budget: 18,
    files: matching(/report-[a-z]{2}-[^/]*\.js$/),
  },
  { name: 'JSON Schema of the format', budget: 10, files: matching(/^schema\//) },
)
const counted = new Set(parts.flatMap((it) => [...it.files]))
parts.push({ name: REST, budget: 225, files: minus(new Set(files), counted) })

const brotli = promisify(zlib.brotliCompress)
const packed = new Map(
  await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(join(dist, file))
      return /** @type {const} */ ([file, file === ONE_FILE ? bytes.length : await brotliSize(bytes)])
    }),
  ),
)
const rows = parts.map((it) => {
  const size = [...it.files].reduce((sum, file) => sum + (packed.get(file) ?? 0), 0)
  // A part without files means that its pattern here is out of date, not that it weighs nothing.
  const missing = it.files.size === 0 && it.name !== REST
  return { ...it, size, verdict: missing ? 'MISSING' : size > it.budget * 1000 ? 'OVER' : 'ok' }
})
for (const { name, size, budget, files, verdict } of rows) {
  console.log(`${verdict.padEnd(8)}${kB(size).padStart(7)} of ${String(budget).padStart(4)} kB  ${name}`)
  if (verdict === 'OVER' || process.argv.includes('--files'))
    for (const file of files) console.log(`${' '.repeat(8)}${kB(packed.get(file) ?? 0).padStart(7)}  ${file}`)
}
writeRecord(
  'size',
  rows.map(({ name, size, budget }) => ({ name, size, budget })),
)
const failed = rows.filter(({ verdict }) => verdict !== 'ok').length
console.log(`${rows.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** Files of a manifest entry with its static imports and styles. */
function reach(/** @type {string} */ key, /** @type {Set<string>} */ seen = new Set()) {
  const chunk = manifest[key]
  if (!chunk || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const css of chunk.css ?? []) seen.add(css)
  for (const next of chunk.imports ?? []) reach(next, seen)
  return seen
}

/** Paths below dist, without what is for the host or for us. */
function filesUnder(/** @type {string} */ folder) {
  /** @type {string[]} */
  const found = []
  for (const item of readdirSync(join(dist, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${item.name}` : item.name
    if (path === '.vite' || HOST_FILES.includes(path)) continue
    if (item.isDirectory()) found.push(...filesUnder(path))
    else found.push(path)
  }
  return found
}

/** @param {Set<string>} all @param {Set<string>} taken */
function minus(all, taken) {
  return new Set([...all].filter((it) => !taken.has(it)))
}

async function brotliSize(/** @type {Buffer} */ bytes) {
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 }
  return (await brotli(bytes, { params })).length
}

function kB(/** @type {number} */ bytes) {
  return (bytes / 1000).toFixed(1)
}
