import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readBundled } from '@/collection/export/bundled.fixture'
import { interchangeOf } from '@/collection/export/interchange'
import { validFile } from '@/collection/valid-collection.fixture'
import { openFiles } from './open-files'
import { printOwn } from './print-own'

// What is whole is what it was when it is opened and saved. 1,000 collections with PROPERTY_RUNS=1000.

const own = fc.dictionary(
  fc.string({ maxLength: 6 }).map((key) => `x-${key}`),
  fc.jsonValue({ maxDepth: 2 }),
  { maxKeys: 2 },
)

/** Any collection of texts, days and points, with keys of somebody's own at every level. */
const collection = fc
  .record({
    words: fc.array(
      fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).map((text) => `a${text}`),
      {
        minLength: 12,
        maxLength: 12,
      },
    ),
    points: fc.array(
      fc.tuple(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
      ),
      {
        minLength: 3,
        maxLength: 3,
      },
    ),
    extras: fc.array(own, { minLength: 9, maxLength: 9 }),
    unknown: fc.dictionary(fc.stringMatching(/^[A-Z][a-z]{1,6}$/), fc.jsonValue({ maxDepth: 2 }), {
      maxKeys: 2,
    }),
    claims: fc.subarray([0, 1, 2, 3, 4]),
  })
  .map(({ words, points, extras, unknown, claims }) => {
    const file = validFile()
    const { translations, ...whole } = structuredClone(file)
    const word = (i: number) => words[i % words.length] ?? ''
    whole.claims.forEach((claim, i) => {
      Object.assign(claim, { text: word(i) }, extras[i], i === 2 ? unknown : {})
      Object.assign(claim.passage, extras[i + 1])
      Object.assign(claim.attribution[0] ?? {}, { verb: word(i + 5) }, extras[i + 2])
    })
    points.forEach((coordinates, i) => {
      Object.assign(whole.places[i]?.geometry ?? {}, { coordinates })
    })
    Object.assign(whole.collection, { title: word(1), description: word(2) }, extras[5])
    Object.assign(whole.sides[0] ?? {}, { name: word(3) }, extras[6])
    const wanted = claims.flatMap((i) => whole.claims[i]?.id ?? [])
    const cut = interchangeOf({ ...whole, translations }, claims.length === 5 ? 'all' : wanted)
    return { ...cut, ...extras[7], ...extras[8], ...unknown }
  })

async function saved(file: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(file))
  const opened = await openFiles([{ name: 'a.json', bytes }])
  if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened.problems))
  expect(opened.errors).toBe(0)
  expect(opened.made).toEqual([])
  return printOwn(opened.file)
}

it('what is opened and saved is what it was', { timeout: 3_600_000 }, async ({ task }) => {
  let trips = 0
  await fc.assert(
    fc.asyncProperty(collection, async (file) => {
      const json = JSON.stringify(file)
      // These are taken out, which is said; held in read-json.test.ts.
      fc.pre(!/"(__proto__|constructor|prototype)":/.test(json))
      // Numbers as JSON has them: -0 is 0.
      const whole: unknown = JSON.parse(json)
      const text = await saved(whole)
      expect(text).toBe(`${JSON.stringify(whole, null, 1)}\n`)
      expect(await saved(JSON.parse(text))).toBe(text)
      trips++
    }),
  )
  Object.assign(task.meta, { figures: { 'opened, saved, opened, saved': `${trips} collections, identical` } })
})

it('the bundled collection too', async () => {
  const { format, ...bundled } = interchangeOf(await readBundled(), 'all')
  const text = await saved({ format, ...bundled })
  expect(text).toBe(`${JSON.stringify({ format, ...bundled }, null, 1)}\n`)
})
