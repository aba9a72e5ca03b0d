import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGE_CODES } from './languages'
import { dayOf } from './span'
import {
  CLOCKS,
  HOME,
  KINDS,
  LANES,
  LAYERS,
  MODES,
  RELATION_FILTERS,
  roundCamera,
  SCALES,
  SORTS,
  SPEECH,
  THEMES,
  VIEWS,
  type View,
} from './view'
import { parseLink, printLink } from './view-link'

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
const ids = fc.uniqueArray(id, { maxLength: 4 })
const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
const day = fc.integer({ min: dayOf('0001-01-01') as number, max: dayOf('9999-12-31') as number })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const window = fc.oneof(
  fc.constant({ from: null, to: null }),
  fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
)

const view: fc.Arbitrary<View> = fc
  .record({
    set: id,
    rev: maybe(id),
    view: fc.constantFrom(...VIEWS),
    claim: maybe(id),
    pair: maybe(fc.uniqueArray(id, { minLength: 2, maxLength: 2 }) as fc.Arbitrary<[string, string]>),
    place: maybe(id),
    topic: maybe(id),
    window,
    clock: fc.constantFrom(...CLOCKS),
    scale: fc.constantFrom(...SCALES),
    lanes: fc.constantFrom(...LANES),
    sort: fc.constantFrom(...SORTS),
    known: maybe(fc.integer({ min: 1, max: 9999 })),
    filters: fc.record({
      sides: ids,
      kinds: some(KINDS),
      articles: ids,
      places: ids,
      claimants: ids,
      speech: some(SPEECH),
      topics: ids,
      relation: some(RELATION_FILTERS),
      hedged: fc.boolean(),
      garbled: fc.boolean(),
      sensitive: fc.boolean(),
      q: fc.string({ maxLength: 40, unit: 'grapheme' }),
    }),
    lens: fc.uniqueArray(
      fc.tuple(fc.constantFrom('side', 'actor'), id).map((parts) => parts.join('.')),
      { maxLength: 2 },
    ),
    cursor: maybe(day),
    at: maybe(
      fc
        .record({
          lon: fc.float({ min: -179, max: 179 }),
          lat: fc.float({ min: -84, max: 84 }),
          zoom: fc.float({ min: 0, max: 22 }),
        })
        .filter(({ lon, lat, zoom }) => [lon, lat, zoom].every(Number.isFinite))
        .map(({ lon, lat, zoom }) => roundCamera({ center: [lon, lat], zoom })),
    ),
    layer: some(LAYERS),
    mode: fc.constantFrom(...MODES),
    scene: maybe(id),
    step: fc.integer({ min: 0, max: 9999 }),
    lesson: ids,
    lang: fc.constantFrom(...LANGUAGE_CODES),
    theme: fc.constantFrom(...THEMES),
    embed: fc.boolean(),
    open: maybe(fc.constantFrom('collections/a.claims.json', '/school/b.json')),
    reset: fc.boolean(),
  })
  .map(({ window, ...rest }) => ({ ...rest, ...window }))

test('parse(print(view)) = view, with nothing to remark', () => {
  fc.assert(
    fc.property(view, (given) => {
      expect(parseLink(printLink(given))).toEqual({ view: given, notices: [] })
    }),
  )
})

test('the home view prints as nothing', () => {
  expect(printLink(HOME)).toBe('')
  expect(parseLink('').view).toEqual(HOME)
})

test('any text parses without an error, and what comes out prints a link that parses the same', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (link) => {
      const { view } = parseLink(link)
      expect(parseLink(printLink(view)).view).toEqual(view)
    }),
  )
})

test('half a character, as a cut text has it, breaks no link', () => {
  const half = fc.array(fc.constantFrom('\ud83d', '\udc4d', 'a', '%', '&', 'q=', 'sort=time'), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(half, (parts) => {
      const text = parts.join('')
      const { view } = parseLink(`q=${text}`)
      expect(parseLink(printLink(view)).view).toEqual(view)
      expect(() => printLink({ ...HOME, filters: { ...HOME.filters, q: text } })).not.toThrow()
    }),
  )
})

test.each([
  ['from=2023-02-30', 'bad-value', 'from'],
  ['clock=noon', 'bad-value', 'clock'],
  ['claim=<b>', 'bad-value', 'claim'],
  ['q=%E0%A4%A', 'bad-value', 'q'],
  ['at=99_48_38', 'bad-value', 'at'],
  ['open=//else.where/x.json', 'open-elsewhere', 'open'],
  ['open=a/../b.json', 'open-elsewhere', 'open'],
  ['__proto__=1', 'unknown-name', '__proto__'],
  ['claim=a&claim=b', 'twice', 'claim'],
  ['from=2023-05-22&to=2023-05-20', 'reversed', 'from'],
  [`q=${'x'.repeat(17_000)}`, 'too-long', '#'],
])('%.40s is named as %s and the rest of the link holds', (link, code, name) => {
  const { view, notices } = parseLink(`${link}&sort=time`)
  expect(notices.map((notice) => [notice.code, notice.name])).toEqual([[code, name]])
  expect(view.from).toBe(null)
  if (code !== 'too-long') expect(view.sort).toBe('time')
})

test('a flag may be named alone', () => {
  for (const link of ['reset', 'reset=', 'reset=1'])
    expect(parseLink(link), link).toMatchObject({ notices: [], view: { reset: true } })
  expect(parseLink('reset=no').notices).toHaveLength(1)
})
