// Under what licences stands what ships? Programs and fonts are those of the lock file, map data those of
// data/basemap/SOURCES.md. A licence that nobody has looked at stops the build.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MAP_DATA } from './shipped-data.mjs'

/** @typedef {import('./shipped-packages.mjs').Shipped} Shipped */

/** SPDX identifiers of licences that let a page of ours carry the work, if their text goes with it. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
])

/** Where a package says nothing itself. @type {Record<string, { licence: string, text: string }>} */
const UNSTATED = {
  '@mapbox/jsonlint-lines-primitives@2.0.2': {
    licence: 'MIT',
    text: 'MIT License. Copyright (C) 2012 Zachary Carter. (Stated in the README of jsonlint, of which this is a copy.)',
  },
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i

/**
 * The licence as an SPDX expression, without brackets around it. Throws where it is not allowed.
 * @param {Pick<Shipped, 'name' | 'version' | 'licence'>} shipped
 */
export function licenceOf({ name, version, licence = UNSTATED[`${name}@${version}`]?.licence }) {
  const plain = licence?.replace(/^\((.*)\)$/, '$1')
  // OR offers a choice, AND asks for all; a bracket within is not read, so it is not allowed.
  const isPlain = !/[()]/.test(plain ?? '(')
  const isAllowed =
    isPlain && plain?.split(' OR ').some((part) => part.split(' AND ').every((id) => ALLOWED.has(id)))
  if (plain === undefined || !isAllowed)
    throw new Error(
      `${name} ${version} stands under "${licence ?? 'no licence'}", which is not among those allowed in ` +
        'scripts/licences.mjs. Read it: then add it there, or take another package.',
    )
  return plain
}

/**
 * The text of licences.txt: what ships, then each licence's text once, with the names of those it belongs to.
 * @param {readonly Shipped[]} shipped
 * @param {string} root the folder with node_modules and data
 */
export function licencesFile(shipped, root) {
  /** @type {Map<string, string[]>} */
  const holders = new Map()
  const rows = shipped.map((it) => {
    const label = `${it.name} ${it.version}`
    for (const text of textsOf(it, root)) holders.set(text, [...(holders.get(text) ?? []), label])
    return `${label}: ${licenceOf(it)}`
  })
  const data = MAP_DATA.map(
    ({ shown, via, version, licence }) => `${shown}: public domain, via ${via} ${version} (${licence})`,
  )
  const texts = [...holders].map(([text, names]) => `${RULE}\n${names.join('\n')}\n${RULE}\n\n${text}\n`)
  // A byte order mark: hosts that name no encoding would have the names spoilt.
  return `\ufeff${[
    'Claim Atlas: MIT. Its first collection: CC-BY-4.0. It is built on the work of others:',
    ['Programs and fonts', ...rows].join('\n'),
    ['Map data, simplified and cut out', ...data].join('\n'),
    noticesOf(root),
    ...texts,
  ].join('\n\n')}`
}

const RULE = '-'.repeat(72)

/**
 * What the package ships of its licence: files, else the section of its README.
 * @param {Shipped} shipped
 */
function textsOf({ path, name, version }, /** @type {string} */ root) {
  const folder = join(root, path)
  const files = existsSync(folder) ? readdirSync(folder).sort() : []
  const read = (/** @type {string} */ file) =>
    readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim()
  const own = files.filter((file) => LICENCE_FILE.test(file)).map(read)
  const readme = files.find((file) => /^readme/i.test(file))
  const section = readme && /^(#+ *)?licen[sc]e(.|\n)*/im.exec(read(readme))?.[0].trim()
  const found = own.length > 0 ? own : [section || UNSTATED[`${name}@${version}`]?.text]
  return found.map((text) => {
    if (text) return text
    throw new Error(`${name} ${version} ships no text of its licence; give it in scripts/licences.mjs.`)
  })
}

/** The map data's notices, as SOURCES.md has them. */
function noticesOf(/** @type {string} */ root) {
  const sources = readFileSync(join(root, 'data/basemap/SOURCES.md'), 'utf8')
  const notices = sources
    .split('\n')
    .filter((line) => line.startsWith('- ') && /Licen[sc]e|licence text/.test(line))
  if (notices.length < MAP_DATA.length) throw new Error('data/basemap/SOURCES.md has lost its notices.')
  return notices.join('\n')
}
