import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readBundled } from '@/collection/export/bundled.fixture'
import { FORMAT } from '@/collection/format'
import { resolveCollection } from '@/collection/resolve'
import { validFile } from '@/collection/valid-collection.fixture'
import { indexCollection } from '@/domain/claim-index'
import { openFiles } from './open-files'
import type { Opened, SourceFile } from './opened'
import { printOwn } from './print-own'

// Whatever is opened: no crash, bounded work, nothing of ours changed, a reason for each refusal, and what is taken
// in can be shown. 1,000 inputs in `npm test`, 10,000 with PROPERTY_RUNS=1000.

const RUNS = fc.readConfigureGlobal().numRuns ?? 100
/** Of the ten shares of a run. */
const share = (tenths: number) => ({ numRuns: RUNS * tenths })

const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype]
const before = PROTOTYPES.map((each) => Object.getOwnPropertyNames(each).join())

/** What became of all that was tried. */
const outcomes = { opened: 0, refused: 0 }

const encode = (text: string) => new TextEncoder().encode(text)
const file = (name: string, value: unknown): SourceFile => ({
  name,
  bytes: encode(typeof value === 'string' ? value : JSON.stringify(value)),
})

/** Opens, and holds what comes of it against all that is promised of any input. */
async function tried(files: readonly SourceFile[]): Promise<Opened> {
  let visited = 0
  const opened = await openFiles(
    files,
    { taken: ['bakhmut'] },
    { today: 19_000, visit: (n) => (visited += n) },
  )
  outcomes[opened.kind]++
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  // Every value is at least a character long, and is looked at a bounded number of times.
  expect(visited).toBeLessThan(1000 + 40 * size * (files.some(({ bytes }) => bytes[0] === 0x1f) ? 100 : 1))
  expect(PROTOTYPES.map((each) => Object.getOwnPropertyNames(each).join())).toEqual(before)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  for (const { message, remedy, file: name } of opened.problems) {
    expect(message).toMatch(/\S.*\.$/s)
    expect(remedy).toMatch(/\S.*\.?$/s)
    if (files.length > 0) expect(name).not.toBe('')
  }
  if (opened.kind === 'refused') {
    expect(opened.problems.length).toBeGreaterThan(0)
    return opened
  }
  for (const { record, where, reasons } of opened.rejected) {
    expect(record).not.toBe('')
    expect(where).not.toBe('')
    expect(reasons.join('')).not.toBe('')
  }
  expect(opened.problems.filter(({ severity }) => severity === 'error').length > 0).toBe(opened.errors > 0)
  // Each record that was rejected is told of.
  if (opened.rejected.length > 0) expect(opened.errors).toBeGreaterThan(0)
  indexCollection(resolveCollection(opened.file.raw))
  return opened
}

/** What is opened opens again: without a further word of error, and as the same. */
async function twice(opened: Opened): Promise<void> {
  if (opened.kind !== 'opened') return
  const text = printOwn(opened.file)
  const again = await tried([file('again.claims.json', text)])
  if (again.kind !== 'opened') throw new Error(JSON.stringify(again.problems))
  expect(again.rejected).toEqual([])
  expect(again.made).toEqual([])
  expect(printOwn(again.file).replace(/"id": "bakhmut-\d+"/, '"id": "bakhmut"')).toBe(
    text.replace(/"id": "bakhmut-\d+"/, '"id": "bakhmut"'),
  )
}

/** A value out of nowhere, or one that is known to be awkward. */
const stray = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  fc.constantFrom<unknown>(
    '',
    ' ',
    0,
    -1,
    1e308,
    null,
    [],
    {},
    [[]],
    'constructor',
    '__proto__',
    'c-1-1',
    'ford',
    'c-9-9',
    'Ardmoor',
    '2023-05',
    '9999-12-31',
    '0000',
    '../..',
    true,
    [200, 95],
    [51.9, -7.7],
    { toString: 1, valueOf: null, toJSON: 'x' },
    'x'.repeat(10_001),
    '\u202e<img src=x onerror=alert(1)>',
  ),
)

/** A valid file with some of its values gone, changed, doubled, or put where others stood. */
const mutant = (make: () => object) =>
  fc
    .array(
      fc.tuple(fc.nat(), fc.constantFrom('drop', 'set', 'double', 'swap', 'key', 'rename'), stray, fc.nat()),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((changes) => {
      const root = structuredClone(make()) as Record<string, unknown>
      for (const [at, deed, value, other] of changes) mutate(root, at, deed, value, other)
      return root
    })

type Slot = { holder: Record<string, unknown>; key: string }

function slotsOf(root: unknown): Slot[] {
  const slots: Slot[] = []
  const queue: unknown[] = [root]
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    if (typeof value !== 'object' || value === null) continue
    for (const key of Object.keys(value)) {
      slots.push({ holder: value as Record<string, unknown>, key })
      queue.push((value as Record<string, unknown>)[key] ?? null)
    }
  }
  return slots
}

function mutate(
  root: Record<string, unknown>,
  at: number,
  deed: string,
  value: unknown,
  other: number,
): void {
  const slots = slotsOf(root)
  const slot = slots[at % slots.length]
  if (!slot) return
  const { holder, key } = slot
  const list = Array.isArray(holder) ? holder : null
  if (deed === 'drop') list ? list.splice(Number(key), 1) : delete holder[key]
  else if (deed === 'set') holder[key] = value
  else if (deed === 'double' && list) list.push(structuredClone(list[Number(key)]))
  else if (deed === 'swap') {
    const there = slots[other % slots.length]
    if (there) holder[key] = structuredClone(there.holder[there.key])
  } else if (deed === 'rename' && !list) {
    holder[`x${key}`] = holder[key]
    delete holder[key]
  } else if (!list)
    Object.defineProperty(holder, DANGEROUS[other % DANGEROUS.length] ?? '', {
      value: { polluted: 1 },
      enumerable: true,
      configurable: true,
      writable: true,
    })
}

const DANGEROUS = ['__proto__', 'constructor', 'prototype', 'x-own', 'own', 'id']

let bundled: object
beforeAll(async () => {
  bundled = { format: FORMAT, ...(await readBundled()) }
})

describe('any input', { timeout: 3_600_000 }, () => {
  it('of bytes is opened or refused', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 100 }).map((tail) => Uint8Array.from([0x1f, 0x8b, 8, ...tail])),
      fc.uint8Array({ maxLength: 100 }).map((tail) => Uint8Array.from([0xff, 0xfe, ...tail])),
      fc.string({ maxLength: 200, unit: 'binary' }).map(encode),
      fc.string({ maxLength: 200 }).map((text) => new Uint8Array(gzipSync(text))),
      // Cut off or damaged somewhere.
      fc.tuple(fc.nat(), fc.nat(255)).map(([at, byte]) => {
        const text = encode(JSON.stringify(validFile()))
        text[at % text.length] = byte
        return byte % 2 === 0 ? text.slice(0, at % text.length) : text
      }),
    )
    const name = fc.constantFrom(
      'a.json',
      'a.csv',
      'a',
      'a.json.gz',
      'claims.csv',
      'claims.json',
      'a.xlsx',
      '',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ name, bytes }), { maxLength: 3 }), async (files) => {
        await tried(files)
      }),
      share(2),
    )
  })

  it('of JSON is opened or refused, and opens again', async () => {
    const record = fc.dictionary(
      fc.oneof(
        fc.constantFrom(
          'id',
          'text',
          'claimant',
          'article',
          'address',
          'places',
          'said',
          'group',
          'via',
          'outlet',
          'name',
          'relations',
          'kinds',
          'attribution',
          'side',
          'title',
          'from',
          'to',
          'type',
          'geometry',
          'partOf',
          'slot',
          'claims',
        ),
        fc.string({ maxLength: 8 }),
      ),
      stray,
      { maxKeys: 8 },
    )
    const lists = fc.record(
      Object.fromEntries(
        [
          'sides',
          'actors',
          'places',
          'articles',
          'claims',
          'relations',
          'topics',
          'notes',
          'scenes',
          'collection',
          'translations',
          'x-own',
          'own',
        ].map((part) => [
          part,
          fc.oneof({ weight: 5, arbitrary: fc.array(record, { maxLength: 4 }) }, record, stray),
        ]),
      ),
      { requiredKeys: [] },
    )
    const value = fc.oneof(stray, {
      weight: 4,
      arbitrary: lists.map((each) => ({ format: FORMAT, ...each })),
    })
    await fc.assert(
      fc.asyncProperty(value, async (each) => twice(await tried([file('a.json', each)]))),
      share(2),
    )
  })

  it('near a claim that somebody wrote is opened, and opens again', async () => {
    const name = fc.constantFrom(
      'Ann Roe',
      'ann roe',
      'The Herald',
      'Бахмут',
      'x',
      'Radio 1',
      '«Новини»',
      'a-1',
      '…',
    )
    const day = fc.constantFrom('2023-05-20', '2023', '2023-05/2023-06', 'May', '', '0999', '2201', '../2023')
    const claim = fc.record(
      {
        text: fc.oneof(fc.lorem({ maxCount: 14 }), fc.constant('Вулиця була порожня, їх не було')),
        claimant: name,
        article: name,
        address: fc.constantFrom(
          'https://example.org/a',
          'javascript:alert(1)',
          'example.org',
          'http://[',
          'HTTPS://WWW.example.org/a/#x',
        ),
        id: fc.oneof(fc.constantFrom<unknown>('A 1', 'a-1', 1, '1', 'Ї'), fc.string({ maxLength: 4 })),
        group: fc.oneof(name, fc.string({ maxLength: 2 })),
        outlet: name,
        via: fc.array(name, { maxLength: 2 }),
        places: fc.array(name, { maxLength: 3 }),
        said: day,
        about: day,
        relations: fc.record({ denies: fc.array(fc.constantFrom('A 1', '1', 'none'), { maxLength: 2 }) }),
      },
      { requiredKeys: ['text'] },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(claim, { maxLength: 30 }), async (claims) =>
        twice(await tried([file('mine.json', { claims })])),
      ),
      share(2),
    )
  })

  it('near a valid file is opened, and opens again', async () => {
    await fc.assert(
      fc.asyncProperty(mutant(validFile), async (each) => twice(await tried([file('a.json', each)]))),
      share(3),
    )
  })

  it('near the bundled collection is opened', async () => {
    await fc.assert(
      fc.asyncProperty(
        mutant(() => bundled),
        async (each) => {
          await tried([file('a.json', each)])
        },
      ),
      // Each goes through half a megabyte.
      { numRuns: Math.ceil(RUNS / 5) },
    )
  })

  it('of sheets is opened or refused, and opens again', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Ann Roe',
        'Bakhmut',
        '20.05.2023',
        'May 2023',
        'about 20 May 2023',
        '48.6, 38.0',
        '',
        '=1+1',
        '"',
        'a"b',
        '1',
        'c-1',
        'a;b',
        'a\nb',
        'denies',
        'exact day',
      ),
      fc.string({ maxLength: 10 }),
      fc.string({ maxLength: 6, unit: 'binary' }),
    )
    const heading = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          'Claim',
          'Who says it',
          'Article',
          'Address',
          'Places',
          'Id',
          'Said',
          'About',
          'Name',
          'Title',
          'Latitude',
          'Longitude',
          'Coordinates',
          'From',
          'To',
          'Type',
          'Outlet',
          'Published',
          'Твердження',
          'who',
          'Group',
        ),
      },
      cell,
    )
    const sheet = fc
      .tuple(
        fc.constantFrom(
          'claims.csv',
          'places.csv',
          'articles.csv',
          'relations.csv',
          'a.tsv',
          'a.csv',
          'pasted text',
        ),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.oneof(
          fc.array(heading, { minLength: 1, maxLength: 8 }),
          // With all that claims need, so that rows come through.
          fc
            .array(heading, { maxLength: 4 })
            .map((more) => [...new Set(['Claim', 'Who says it', 'Article', 'Said', ...more])]),
        ),
        fc.array(fc.array(cell, { minLength: 3, maxLength: 8 }), { maxLength: 6 }),
        fc.boolean(),
        fc.boolean(),
      )
      .map(([name, comma, end, headings, rows, isQuoted, hasBom]) => {
        const print = (text: string) => (isQuoted ? `"${text.replaceAll('"', '""')}"` : text)
        const text = [headings, ...rows].map((row) => row.map(print).join(comma)).join(end)
        return file(name, hasBom ? `\ufeff${text}` : text)
      })
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (files) =>
        twice(await tried(files)),
      ),
      share(1),
    )
  })

  it('is counted', ({ task }) => {
    const { opened, refused } = outcomes
    expect(opened + refused).toBeGreaterThanOrEqual(10 * RUNS)
    const figures = { 'files tried in Node': `${opened} opened, ${refused} refused with a reason` }
    Object.assign(task.meta, { figures })
  })
})
