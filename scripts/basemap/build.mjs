// Rebuilds data/basemap. See README.md; run only when a source or a number changes.
//   npm ci && node build.mjs [--magics PATH]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { checkTopology } from './lib/checks.mjs'
import { GRID } from './lib/config.mjs'
import { inset } from './lib/inset.mjs'
import { checkPlaces } from './lib/places.mjs'
import { regionLayers, regionNet } from './lib/region.mjs'
import { HERE, readAdmin1, readGeoNames, readJson, readRivers, readWorld, sha256 } from './lib/sources.mjs'
import { worldLayers } from './lib/world.mjs'

const OUT = join(HERE, '../../data/basemap')
const flag = process.argv.indexOf('--magics')
const magics = flag > 0 ? process.argv[flag + 1] : process.env.BASEMAP_MAGICS

function write(name, value) {
  const text = `${JSON.stringify(value)}\n`
  writeFileSync(join(OUT, name), text)
  console.log(`${name}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`)
  return `| \`${name}\` | ${Buffer.byteLength(text)} | \`${sha256(text)}\` |`
}

const compared = checkPlaces(readJson(join(OUT, 'places.json')), readGeoNames())
console.log(`places.json: ${compared} points compared with GeoNames`)

const net = regionNet(readAdmin1())
const layers = {
  ...worldLayers(readWorld()),
  ...regionLayers(net, await readRivers(magics)),
}
// The layers already lie on multiples of this grid, so that nothing moves here.
const basemap = quantize(topology(layers), { scale: [GRID, GRID], translate: [0, 0] })
checkTopology(basemap)

const rows = [write('basemap.topo.json', basemap), write('inset.json', inset(net))]

// The hashes stand in the document that names the sources, so that one file tells all.
const sources = join(OUT, 'SOURCES.md')
const between = /(<!-- written by the build -->\n)[\s\S]*?(<!-- end -->)/
const table = `| file | bytes | sha256 |\n| --- | --- | --- |\n${rows.join('\n')}\n`
writeFileSync(sources, readFileSync(sources, 'utf8').replace(between, `$1${table}$2`))
