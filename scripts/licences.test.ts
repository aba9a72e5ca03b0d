import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { licenceOf, licencesFile } from './licences.mjs'
import { sbomFile } from './sbom.mjs'
import { MAP_DATA } from './shipped-data.mjs'
import { shippedPackages } from './shipped-packages.mjs'

type Component = Record<'type' | 'bom-ref' | 'name' | 'group' | 'version' | 'purl', string> & {
  hashes?: { alg: string; content: string }[]
  licenses: { license?: { id: string }; expression?: string }[]
}
type Entry = { dev?: boolean; devOptional?: boolean; optional?: boolean; integrity: string }
const { packages }: { packages: Record<string, Entry> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const found = shippedPackages(packages)
const app = { name: 'claim-atlas', version: '0.1.0' }
const sbom = () => sbomFile(app, found, undefined)
const bom: { components: Component[]; dependencies: { ref: string; dependsOn: string[] }[] } = JSON.parse(
  sbom(),
)

describe('what ships', () => {
  test('is what the lock file does not mark as being for building alone', () => {
    // Marked optional are the parts of other platforms' tools, and a few that packages of ours can do without.
    const marked = Object.entries(packages).filter(([path, it]) => path && !it.dev && !it.devOptional)
    const sure = marked.filter(([, it]) => !it.optional).map(([path]) => path)
    const paths = found.shipped.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(sure))
    expect(marked.map(([path]) => path)).toEqual(expect.arrayContaining(paths))
    expect(paths.filter((path) => path.includes('typescript'))).toEqual([])
  })

  test('of two packages of one name each is found where it is looked for', () => {
    const at = (path: string) => found.shipped.find((it) => it.path === path)
    expect(at('node_modules/nearley')?.needs).toContain('node_modules/nearley/node_modules/randexp')
    expect(at('node_modules/nearley/node_modules/randexp')?.needs).toContain(
      'node_modules/nearley/node_modules/ret',
    )
  })

  test('a package that is missing stops the build', () => {
    expect(() => shippedPackages({ '': { dependencies: { a: '1.0.0' } } })).toThrow('a, which')
    expect(() =>
      shippedPackages({ '': { dependencies: { a: '1.0.0' } }, 'node_modules/a': { version: '1.0.0' } }),
    ).toThrow('no hash')
  })
})

describe('licences.txt', () => {
  const text = licencesFile(found.shipped, '.')
  const head = text.slice(0, text.indexOf('----'))

  test('names each package once, with its licence', () => {
    for (const it of found.shipped)
      expect(
        head.split('\n').filter((line) => line === `${it.name} ${it.version}: ${licenceOf(it)}`),
      ).toHaveLength(1)
  })

  test('gives each a text, and each text once', () => {
    const body = text.slice(head.length)
    for (const { name, version } of found.shipped) expect(body).toContain(`\n${name} ${version}\n`)
    const texts = body.split(/^-{72}$/m).filter((_, i) => i > 0 && i % 2 === 0)
    expect(texts.length).toBeGreaterThan(40)
    expect(new Set(texts.map((it) => it.trim())).size).toBe(texts.length)
    expect(texts.filter((it) => it.trim().length < 80)).toEqual([])
    // The same text in several packages.
    expect(body).toMatch(/\nvis-data \S+\nvis-timeline \S+\nvis-util \S+\n-/)
  })

  test('has the fonts under the Open Font License, and the map', () => {
    expect(head.match(/source-(sans|serif).*OFL-1\.1/g)).toHaveLength(2)
    expect(text).toContain('SIL OPEN FONT LICENSE')
    // Of which idb-keyval ships an abstract only.
    expect(text).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION')
    for (const { shown, via, version } of MAP_DATA)
      expect(head).toContain(`${shown}: public domain, via ${via} ${version}`)
    expect(head).toContain('Raúl Polanco')
  })

  test.each(['GPL-3.0-only', 'MIT AND GPL-2.0-only', 'SEE LICENSE IN x', '(MIT OR (ISC AND X))', undefined])(
    'refuses %s, and says what to do',
    (licence) => {
      expect(() => licenceOf({ name: 'a', version: '1.0.0', licence })).toThrow(
        /^a 1\.0\.0 stands under .* Read it: then add it there, or take another package\.$/,
      )
    },
  )

  test('of a choice one is enough', () => {
    expect(licenceOf({ name: 'a', version: '1.0.0', licence: '(GPL-3.0-only OR MIT)' })).toBe(
      'GPL-3.0-only OR MIT',
    )
  })
})

test('the map’s sources are those of SOURCES.md', () => {
  const table = readFileSync('data/basemap/SOURCES.md', 'utf8').split('\n')
  const shipped = table.filter((line) => line.startsWith('|') && line.includes('data public domain'))
  expect(shipped).toHaveLength(MAP_DATA.length)
  for (const { shown, via, version, licence } of MAP_DATA)
    expect(
      shipped.filter((line) =>
        [shown.split(',')[0] ?? '', `\`${via}\``, version, licence].every((it) => line.includes(it)),
      ),
    ).toHaveLength(1)
})

describe('the bill of materials', () => {
  test('has each package once, with purl, licence and the hash of the lock file', () => {
    const libraries = bom.components.filter(({ type }) => type === 'library')
    expect(libraries).toHaveLength(found.shipped.length)
    for (const { path, name, version } of found.shipped) {
      const [it, ...more] = libraries.filter(
        ({ purl }) => purl === `pkg:npm/${name.replace('@', '%40')}@${version}`,
      )
      expect(more).toEqual([])
      expect([it?.group, it?.name].filter(Boolean).join('/')).toBe(name)
      const hex = it?.hashes?.[0]?.content ?? ''
      expect(it?.hashes?.[0]?.alg).toBe('SHA-512')
      expect(hex).toMatch(/^[0-9a-f]{128}$/)
      expect(`sha512-${Buffer.from(hex, 'hex').toString('base64')}`).toBe(packages[path]?.integrity)
    }
  })

  test('names every part once, and depends on parts that are there', () => {
    const refs = bom.components.map((it) => it['bom-ref'])
    expect(new Set(refs).size).toBe(refs.length)
    const known = new Set([...refs, 'pkg:npm/claim-atlas@0.1.0'])
    for (const { ref, dependsOn } of bom.dependencies)
      expect([ref, ...dependsOn].filter((it) => !known.has(it))).toEqual([])
    // Nothing stands there that nothing leads to.
    const reached = new Set(bom.dependencies.flatMap(({ dependsOn }) => dependsOn))
    expect(refs.filter((it) => !reached.has(it))).toEqual([])
  })

  test('has each licence as one name or as one expression', () => {
    for (const { licenses } of bom.components) {
      expect(licenses).toHaveLength(1)
      expect(licenses[0]?.license?.id ?? licenses[0]?.expression).toMatch(/^[\w.-]+( (OR|AND) [\w.-]+)*$/)
      expect(licenses[0]?.license?.id ?? '').not.toMatch(/ /)
    }
  })

  test('is the same each time, and bears a time only where one is given', () => {
    expect(sbom()).toBe(sbom())
    expect(JSON.parse(sbom()).serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(JSON.parse(sbom()).metadata.timestamp).toBeUndefined()
    expect(JSON.parse(sbomFile(app, found, '1700000000')).metadata.timestamp).toBe('2023-11-14T22:13:20.000Z')
    expect(() => sbomFile(app, found, 'now')).toThrow('SOURCE_DATE_EPOCH')
  })
})
