// biome-ignore-all lint/style/noExcessiveLinesPerFile: the table of files
import { gzipSync } from 'node:zlib'
import { validFile } from '@/collection/valid-collection.fixture'
import type { Opened } from './opened'

// Files made to stop the page, for Node and for the browser. What a name begins with tells sheet and JSON apart.

type Part = Record<string, unknown>

const list = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i))
const of = (change: (file: Record<string, Part[]> & { collection: Part }) => unknown) => () => {
  const file = validFile() as unknown as Record<string, Part[]> & { collection: Part }
  change(file)
  return JSON.stringify(file)
}
const place = (i: number, partOf: number | null) => ({
  id: `p-${i}`,
  names: { en: `Place ${i}` },
  aliases: [],
  kind: 'site',
  geometry: null,
  precision: 'unknown',
  basis: 'Invented.',
  ...(partOf !== null && { partOf: `p-${partOf}` }),
})
const loose = (i: number) => ({
  text: `Claim ${i}.`,
  claimant: `Speaker ${i}`,
  address: `https://example.org/${i}`,
})
const short = { text: 'a', claimant: 'b', article: 'c' }
const claimOf = (file: Record<string, Part[]>) => file.claims?.[0] as Part

export const BOMBS: readonly [name: string, outcome: Opened['kind'], make: () => string | Uint8Array][] = [
  ['200,000 lists inside each other', 'refused', () => '['.repeat(200_000) + ']'.repeat(200_000)],
  [
    'objects inside each other in a key of one’s own',
    'refused',
    () => `{"claims":[],"x":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
  ],
  [
    'thirteen million values side by side',
    'refused',
    () => `{"claims":[],"x-wide":[${'0,'.repeat(13_000_000)}0]}`,
  ],
  ['a gzip of 200 MB of spaces', 'refused', () => new Uint8Array(gzipSync(Buffer.alloc(200_000_000, 32)))],
  ['a gzip inside a gzip', 'refused', () => new Uint8Array(gzipSync(gzipSync(JSON.stringify(validFile()))))],
  [
    'a gzip that is cut off',
    'refused',
    () => new Uint8Array(gzipSync(JSON.stringify(validFile()))).slice(0, 400),
  ],
  ['a million claims', 'refused', () => `{"claims":[${list(1_000_000, () => '{}').join()}]}`],
  ['a million numbers in the place of claims', 'refused', () => `{"claims":[${'1,'.repeat(1_000_000)}1]}`],
  [
    'a text of nine million characters',
    'refused',
    of((file) => Object.assign(claimOf(file), { text: 'a'.repeat(9_000_000) })),
  ],
  [
    'a key of nine million characters',
    'refused',
    of((file) => Object.assign(claimOf(file), { ['k'.repeat(9_000_000)]: 1 })),
  ],
  [
    'a text of nine million characters without an end',
    'refused',
    () => `{"claims":[{"text":"${'a'.repeat(9_000_000)}`,
  ],
  ['numbers that are none', 'refused', () => '{"claims":[{"text":NaN}]}'],
  [
    'numbers without an end',
    'opened',
    () =>
      JSON.stringify(validFile())
        .replaceAll('"minutes":6', '"minutes":1e400')
        .replaceAll('"start":0', '"start":1e400'),
  ],
  [
    'dates without an end',
    'opened',
    of((file) =>
      Object.assign(claimOf(file), {
        said: { edtf: 'y1e400', sense: 'sometime', basis: 'stated', why: 'x' },
        about: { edtf: `${'2023-01-01/'.repeat(5)}2023`, sense: 'sometime', basis: 'stated', why: 'x' },
      }),
    ),
  ],
  [
    '5,000 groups of voices',
    'opened',
    of((file) =>
      Object.assign(file, {
        sides: [
          ...(file.sides ?? []),
          ...list(5000, (i) => ({ id: `s-${i}`, name: `Side ${i}`, slot: (i % 7) + 1, description: 'x' })),
        ],
      }),
    ),
  ],
  [
    '5,000 groups that are only named',
    'opened',
    () => JSON.stringify({ claims: list(5000, (i) => ({ ...loose(i), group: `Group ${i}` })) }),
  ],
  [
    '20,000 places in one circle',
    'opened',
    of((file) =>
      Object.assign(file, {
        places: [...(file.places ?? []), ...list(19_000, (i) => place(i, (i + 1) % 19_000))],
      }),
    ),
  ],
  [
    '19,000 places, each part of the next',
    'opened',
    of((file) =>
      Object.assign(file, {
        places: [...(file.places ?? []), ...list(19_000, (i) => place(i, i === 0 ? null : i - 1))],
      }),
    ),
  ],
  [
    'each of 240 claims related to each',
    'opened',
    () =>
      JSON.stringify({
        claims: list(240, (i) => ({ ...loose(i), id: `k-${i}` })),
        relations: list(240 * 239, (i) => ({
          id: `r-${i}`,
          from: `k-${Math.floor(i / 239)}`,
          to: `k-${i % 239}`,
          type: 'denies',
          why: 'x',
          strength: 'clear',
        })),
      }),
  ],
  [
    'each of 1,000 claims related to each',
    'refused',
    () =>
      JSON.stringify({
        claims: list(1000, (i) => ({
          ...short,
          id: `k-${i}`,
          relations: { denies: list(1000, (k) => `k-${k}`) },
        })),
      }),
  ],
  [
    'one claim at 100,000 places',
    'opened',
    of((file) =>
      Object.assign(claimOf(file), { places: list(100_000, () => ({ place: 'ford', role: 'subject' })) }),
    ),
  ],
  [
    'one claim of 16,000 places that are only named',
    'opened',
    () => JSON.stringify({ claims: [{ ...short, places: list(16_000, (i) => `Place ${i}`) }] }),
  ],
  [
    'a topic of 15,000 steps',
    'opened',
    of((file) =>
      file.topics?.push({
        id: 'long',
        title: 'x',
        question: 'x',
        claims: list(15_000, () => 'c-1-1'),
        thread: list(5000, () => ({ claim: 'c-1-1', under: 'c-2-1' })),
      }),
    ),
  ],
  [
    '15,000 topics',
    'opened',
    of((file) =>
      Object.assign(file, {
        topics: list(15_000, (i) => ({
          id: `t-${i}`,
          title: 'x',
          question: 'x',
          claims: ['c-1-1', 'c-2-1'],
          thread: [],
        })),
      }),
    ),
  ],
  [
    '10,000 scenes',
    'opened',
    of((file) =>
      Object.assign(file, { scenes: list(10_000, (i) => ({ ...file.scenes?.[0], id: `s-${i}` })) }),
    ),
  ],
  [
    '40,000 keys of one’s own in a record',
    'opened',
    of((file) => Object.assign(claimOf(file), Object.fromEntries(list(40_000, (i) => [`k${i}`, i])))),
  ],
  [
    '20,000 claims with one id',
    'opened',
    () => JSON.stringify({ claims: list(20_000, () => ({ ...short, id: 'a' })) }),
  ],
  [
    '20,000 claims with names that differ in nothing that counts',
    'opened',
    () =>
      JSON.stringify({
        claims: list(20_000, (i) => ({ ...loose(i), claimant: `Мирон ${'!'.repeat(i % 60)}` })),
      }),
  ],
  [
    '20,000 translations of nothing',
    'opened',
    of((file) =>
      Object.assign(file, {
        translations: { uk: { claims: Object.fromEntries(list(20_000, (i) => [`c-${i}`, { text: 'x' }])) } },
      }),
    ),
  ],
  [
    'a sheet of one row with 300,000 cells',
    'opened',
    () => `Claim,Who says it,Article\n${'a,'.repeat(300_000)}`,
  ],
]

export function bombFile(name: string, made: string | Uint8Array): { name: string; bytes: Uint8Array } {
  return {
    name: name.startsWith('a sheet') ? 'claims.csv' : 'bomb.json',
    bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made,
  }
}
