// Serves the pages of scripts/bench/peers, and to them the packages that they show. Without the product's policy: what
// others build on puts styles into the page.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const pages = fileURLToPath(new URL('peers', import.meta.url))
const packages = fileURLToPath(new URL('../../node_modules', import.meta.url))
/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
}

/** @returns {Promise<import('node:http').Server>} on the loopback interface */
export function servePeers(/** @type {number} */ port) {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname)
    const file = path.startsWith('/lib/') ? join(packages, path.slice(5)) : join(pages, path)
    try {
      const body = await readFile(file)
      response
        .writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((resolve) => {
    server.listen(port, 'localhost', () => resolve(server))
  })
}
