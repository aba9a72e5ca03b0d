import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interchangeOf } from '../src/collection/export/interchange'
import { readRaw } from '../src/collection/read-raw'
import { validFile } from '../src/collection/valid-collection.fixture'
import { fullFile } from './full-file.fixture'
import { readCollection } from './read-collection'
import { SCHEMA_PATH, schemaFile } from './schema-file'

// Strict: a word that the schema language does not have would be passed over elsewhere.
const fits = new Ajv2020({ strict: true, allowUnionTypes: false }).compile(JSON.parse(schemaFile()))

/** What the code says of the shape of each record; the rules beyond are left out. */
function isRead(value: unknown): boolean {
  const found: string[] = []
  readRaw(value, ({ rule, record, field, message }) => {
    if (rule === 'schema' || rule === 'unknown-key') found.push(`${record} ${field} ${message}`)
  })
  return found.length === 0
}

test('the schema that is served is the one of the code', () => {
  expect(readFileSync(SCHEMA_PATH, 'utf8'), 'run npm run schema').toBe(schemaFile())
})

test('what is bundled and what is valid fits', async () => {
  const { raw } = await readCollection('data/bakhmut')
  if (!raw) throw new Error('data/bakhmut cannot be read')
  for (const file of [interchangeOf(raw, 'all'), validFile(), fullFile()]) {
    fits(JSON.parse(JSON.stringify(file)))
    expect(fits.errors).toBe(null)
    expect(isRead(file)).toBe(true)
  }
})

test('the full collection has every key of the schema', () => {
  const seen = new Set(pathsOf(fullFile()).map((path) => String(path.at(-1))))
  const keys = keysIn(JSON.parse(schemaFile()))
  expect(keys.length).toBeGreaterThan(100)
  expect(keys.filter((key) => !seen.has(key))).toEqual([])
})

type Path = readonly (string | number)[]
type Edit = { at: Path; change: 'drop' | 'add' | 'value'; key: string; value: unknown }

const FULL = fullFile()
const PATHS = pathsOf(FULL)

const TEXTS = [
  '',
  ' ',
  '\u00a0\u2028\ufeff',
  '\u200b',
  'a',
  'A b',
  'UA',
  'UA-',
  'en-GB',
  'uk',
  'Ой',
  '../a.txt',
  'a.txt',
  'constructor',
  '2023-05-20',
  '2023-05-20\n',
  '2023-5-2',
  'c-1-1',
  'a'.repeat(64),
  'a'.repeat(65),
  'z'.repeat(2000),
  'z'.repeat(2001),
  'z'.repeat(10_000),
  'z'.repeat(10_001),
  '0'.repeat(16),
  'f'.repeat(64),
  'claim-atlas/1',
  'claim-atlas/2',
  'Point',
  'likely',
  'sometime',
  'stated',
  'unknown',
  'subject',
  'control',
  'all',
  'text',
  'above',
  '\ud800',
]
const NUMBERS = [
  -1,
  -0,
  0,
  0.5,
  1,
  1.5,
  7,
  8,
  24,
  25,
  600,
  601,
  1e21,
  Number.MAX_VALUE,
  Number.POSITIVE_INFINITY,
]
const OTHERS = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  [0, 0],
  [0, 0, 0],
  ['a'],
  [{}],
  { a: 'a' },
  { en: 'a' },
  { start: 0, end: 0 },
]
const KEYS = [
  'x-',
  'x-a',
  'X-a',
  'y-x-a',
  'a',
  '',
  'id',
  'toString',
  'hasOwnProperty',
  'length',
  'text',
  'uk',
  'ukr',
  'UK',
  '0',
]

const anEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.constantFrom(...PATHS),
  change: fc.constantFrom('drop', 'add', 'value', 'value', 'value'),
  key: fc.oneof(fc.constantFrom(...KEYS), fc.stringMatching(/^[\wа-я.-]{0,12}$/).filter(isOrdinary)),
  value: fc.oneof(
    fc.constantFrom<unknown>(...TEXTS),
    fc.constantFrom<unknown>(...NUMBERS),
    fc.constantFrom<unknown>(...OTHERS),
    // What stands elsewhere in the file: of the right shape more often than chance would have it.
    fc.constantFrom(...PATHS).map((path) => valueAt(FULL, path)),
    fc.string(),
    fc.double(),
    fc
      .jsonValue({ maxDepth: 2 })
      .filter((value) => pathsOf(value).every(([...path]) => path.map(String).every(isOrdinary))),
  ),
})

test('a file that was changed anywhere fits exactly where the code reads it', () => {
  const tally = { read: 0, refused: 0 }
  fc.assert(
    fc.property(fc.array(anEdit, { minLength: 1, maxLength: 3 }), (edits) => {
      const file = edits.reduce(changed, FULL)
      const read = isRead(file)
      tally[read ? 'read' : 'refused']++
      expect(fits(file), JSON.stringify(fits.errors)).toBe(read)
    }),
    { numRuns: 10 * (fc.readConfigureGlobal().numRuns ?? 100) },
  )
  // Neither side is met by chance only.
  expect(tally.read).toBeGreaterThan((tally.read + tally.refused) / 20)
  expect(tally.refused).toBeGreaterThan((tally.read + tally.refused) / 20)
})

test('every value of the file left out, or another in its place', { timeout: 30_000 }, () => {
  for (const at of PATHS)
    for (const [change, value] of [
      ['drop', null],
      ['add', 1],
      ['value', ''],
      ['value', -0.5],
      ['value', null],
      ['value', []],
    ] as const) {
      const file = changed(FULL, { at, change, key: 'unheard', value })
      expect(fits(file), `${change} ${at.join('.')} ${JSON.stringify(value)}`).toBe(isRead(file))
    }
})

// Where the two are known to differ. One that no longer does is to be mended here.

test.each(['__proto__', 'constructor', 'prototype'])(
  'the code passes over the key %s, the schema refuses it',
  (key) => {
    const file = JSON.parse(JSON.stringify(FULL).replace('"x-mine"', JSON.stringify(key)))
    expect(isRead(file)).toBe(true)
    expect(fits(file)).toBe(false)
  },
)

test('the code counts UTF-16 code units, the schema characters', () => {
  const titled = (title: string) =>
    changed(FULL, { at: ['collection', 'title'], change: 'value', key: '', value: title })
  expect(isRead(titled('😀'.repeat(5000)))).toBe(true)
  expect(isRead(titled('😀'.repeat(5001)))).toBe(false)
  expect(fits(titled('😀'.repeat(10_000)))).toBe(true)
  expect(fits(titled('😀'.repeat(10_001)))).toBe(false)
})

function isOrdinary(key: string): boolean {
  return !['__proto__', 'constructor', 'prototype'].includes(key)
}

/** Names of all properties that a schema describes. */
function keysIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : []
  return [...own, ...Object.values(schema).flatMap(keysIn)]
}

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...entriesOf(value).flatMap(([key, inner]) => pathsOf(inner, [...at, key]))]
}

function entriesOf(value: object): [string | number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value)
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)
}

/** A copy with the edit, or the file itself where an edit before took its place away. */
function changed(file: unknown, edit: Edit): unknown {
  const [head, ...at] = edit.at
  if (head === undefined) return edited(file, edit)
  if (typeof file !== 'object' || file === null || !Object.hasOwn(file, head)) return file
  const inner = (file as Record<string, unknown>)[head]
  if (edit.change === 'drop' && at.length === 0)
    return Array.isArray(file) ? file.toSpliced(Number(head), 1) : without(file, String(head))
  const after = changed(inner, { ...edit, at })
  return Array.isArray(file) ? file.with(Number(head), after) : { ...file, [head]: after }
}

function edited(value: unknown, { change, key, value: other }: Edit): unknown {
  if (change === 'value' || change === 'drop') return other
  if (Array.isArray(value)) return [...value, other]
  return typeof value === 'object' && value !== null ? { ...value, [key]: other } : value
}

function without(value: object, key: string): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
}
