// Serves dist/ as a static host would: security headers, 404 (never index.html) for what is not there,
// hashed files cached for ever. `node scripts/serve.mjs [port]`, or import `serve`.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { HOST_FILES } from './host-files.mjs'
import { headersOf, securityHeaders } from './security-headers.mjs'

/** @typedef {{ body: Buffer, type: string, etag: string, packed: Map<string, Buffer> }} Kept */

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)

/**
 * Resolves with the server once it listens on the loopback interface; rejects with a sentence for the
 * person at the terminal when it cannot.
 * @param {{ port: number, folder?: string }} options
 * @returns {Promise<import('node:http').Server>}
 */
export function serve({ port, folder = dist }) {
  const read = reader(folder)
  const server = createServer((request, response) => {
    answer(request, response, read).catch((error) => {
      response.destroy()
      console.error(error)
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const busy = 'code' in error && error.code === 'EADDRINUSE'
      const advice = `Port ${port} is busy: stop what runs there, or choose another one, as in PORT=4174 npm start.`
      reject(busy ? new Error(advice) : error)
    })
    // By name, so that http://localhost works whichever of IPv4 and IPv6 the browser tries.
    server.listen(port, 'localhost', () => resolve(server))
  })
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {(path: string) => Promise<Kept | undefined>} read
 */
async function answer(request, response, read) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  const refuse = (/** @type {number} */ status, /** @type {string} */ text) =>
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
  if (request.method !== 'GET' && request.method !== 'HEAD') return void refuse(405, 'Only GET and HEAD.')
  const path = pathOf(request.url ?? '/')
  const file = path === undefined ? undefined : await read(path)
  if (path === undefined || !file) return void refuse(404, 'Not found.')

  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value)
  response.setHeader('ETag', file.etag)
  response.setHeader('Vary', 'Accept-Encoding')
  if (request.headers['if-none-match'] === file.etag) return void response.writeHead(304).end()
  const encoding = encodingFor(file, String(request.headers['accept-encoding'] ?? ''))
  const body = encoding ? await packed(file, encoding) : file.body
  if (encoding) response.setHeader('Content-Encoding', encoding)
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The file's path below dist, or undefined for one that leads elsewhere, to a hidden file or to a host's own. */
function pathOf(/** @type {string} */ url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    if (/[\\\0]|\/\./.test(path) || HOST_FILES.includes(basename(path))) return undefined
    return path.endsWith('/') ? `${path}index.html` : path
  } catch {
    return undefined
  }
}

/** Reads each file once; index.html and what else may change in place is read anew. */
function reader(/** @type {string} */ folder) {
  /** @type {Map<string, Kept>} */
  const kept = new Map()
  return async (/** @type {string} */ path) => {
    const hit = kept.get(path)
    if (hit && path.startsWith('/assets/')) return hit
    const body = await readFile(join(folder, path)).catch(() => undefined)
    if (!body) return undefined
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    if (hit?.etag === etag) return hit
    const type = TYPES[extname(path)] ?? 'application/octet-stream'
    const file = { body, type, etag, packed: new Map() }
    kept.set(path, file)
    return file
  }
}

/** @param {Kept} file */
function encodingFor(file, /** @type {string} */ accepted) {
  if (file.body.length < 1000 || !/^text|json|svg/.test(file.type)) return undefined
  return ['br', 'gzip'].find((encoding) => new RegExp(`\\b${encoding}\\b`).test(accepted))
}

/** @param {Kept} file */
async function packed(file, /** @type {string} */ encoding) {
  const done = file.packed.get(encoding)
  if (done) return done
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 6 }
  const body = encoding === 'br' ? await brotli(file.body, { params }) : await gzip(file.body)
  file.packed.set(encoding, body)
  return body
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? process.env.PORT ?? 4173)
  try {
    await serve({ port })
    console.log(`Serving dist at http://localhost:${port}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
