// What ships, as a bill of materials for machines: CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/
import { createHash } from 'node:crypto'
import { licenceOf } from './licences.mjs'
import { MAP_DATA } from './shipped-data.mjs'
import { compare } from './shipped-packages.mjs'

/** @typedef {import('./shipped-packages.mjs').Shipped} Shipped */

/**
 * The same for the same packages: the number is made of the content, and there is no time in it unless
 * SOURCE_DATE_EPOCH (seconds since 1970, https://reproducible-builds.org/specs/source-date-epoch/) gives one.
 * @param {{ name: string, version: string }} app
 * @param {{ shipped: readonly Shipped[], asked: readonly string[] }} packages
 * @param {string | undefined} epoch
 */
export function sbomFile({ name, version }, { shipped, asked }, epoch = process.env.SOURCE_DATE_EPOCH) {
  const refs = new Map(shipped.map((it) => [it.path, purlOf(it)]))
  const refsOf = (/** @type {readonly string[]} */ paths) =>
    [...new Set(paths.map((path) => refs.get(path) ?? ''))].sort(compare)
  const root = `pkg:npm/${name}@${version}`
  const content = {
    metadata: {
      ...(epoch && { timestamp: timeOf(epoch) }),
      component: {
        type: 'application',
        'bom-ref': root,
        name,
        version,
        licenses: licences('MIT'),
        purl: root,
      },
    },
    components: [...shipped.map(packageComponent), ...MAP_DATA.map(dataComponent)],
    dependencies: [
      { ref: root, dependsOn: [...refsOf(asked), ...MAP_DATA.map(({ purl }) => purl)] },
      ...shipped.map((it) => ({ ref: purlOf(it), dependsOn: refsOf(it.needs) })),
    ],
  }
  const head = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    version: 1,
  }
  return `${JSON.stringify({ ...head, ...content }, null, 1)}\n`
}

/** https://github.com/package-url/purl-spec: the scope's @ is written %40. */
function purlOf(/** @type {Pick<Shipped, 'name' | 'version'>} */ { name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

/** @param {Shipped} shipped */
function packageComponent(shipped) {
  const [group, name] = shipped.name.startsWith('@') ? shipped.name.split('/') : [undefined, shipped.name]
  return {
    type: 'library',
    'bom-ref': purlOf(shipped),
    ...(group && { group }),
    name,
    version: shipped.version,
    hashes: hashesOf(shipped.integrity),
    licenses: licences(licenceOf(shipped)),
    purl: purlOf(shipped),
  }
}

/** @param {import('./shipped-data.mjs').MapData} data */
function dataComponent({ shown, via, version, licence, purl }) {
  const description = `Parts of ${shown} (public domain), simplified.`
  return { type: 'data', 'bom-ref': purl, name: via, version, description, licenses: licences(licence), purl }
}

/** An expression has a place of its own in the format. */
function licences(/** @type {string} */ licence) {
  return / (OR|AND) /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }]
}

/** Of the package as it is fetched, from the lock file's base64. */
function hashesOf(/** @type {string} */ integrity) {
  const [, base64] = /^sha512-([A-Za-z0-9+/]{86}==)$/.exec(integrity) ?? []
  if (!base64) throw new Error(`package-lock.json: "${integrity}" is no SHA-512.`)
  return [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }]
}

function timeOf(/** @type {string} */ epoch) {
  const time = new Date(Number(epoch) * 1000)
  if (Number.isNaN(time.getTime()))
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}": give seconds since 1970.`)
  return time.toISOString()
}

/** Version 8 of RFC 9562: bits of one's own choosing, here a hash. */
function uuidOf(/** @type {string} */ text) {
  const hex = createHash('sha256').update(text).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
