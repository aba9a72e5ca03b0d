import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import type { ClaimKind, Topic } from './collection'
import { COVERAGE_COLUMNS, COVERAGE_ROWS, coverageOf } from './coverage'
import { countClaims } from './listed'
import { sampleClaim, sampleCollection } from './sample.fixture'
import { KINDS, NO_FILTERS } from './view'

const topic = (id: string, claims: string[]): Topic => ({ id, title: id, question: `${id}?`, claims })
const base = sampleCollection()
const [firstArticle] = base.articles
const articles = firstArticle ? [firstArticle, { ...firstArticle, id: 'a2' }] : []
const index = indexCollection(
  sampleCollection({
    articles,
    claims: [
      sampleClaim('hall', 'mayor', { places: [{ place: 'quay-hall', role: 'subject' }] }),
      sampleClaim('both', 'clerk', { kinds: ['forecast', 'denial'], article: 'a2' }),
      sampleClaim('bare', 'paper', { places: [], kinds: ['casualties'] }),
    ],
    topics: [topic('water', ['both', 'hall']), topic('blame', [])],
  }),
)
const all = [0, 1, 2]
const question = { filters: NO_FILTERS, known: null, clock: 'both' as const, from: -Infinity, to: Infinity }

describe('rows', () => {
  test('of kinds are all kinds in their order, also those that nobody is quoted on', () => {
    const { rows } = coverageOf(index, all, 'kinds', 'sides')
    expect(rows.map(({ value }) => value)).toEqual(KINDS)
    expect(rows.find(({ value }) => value === 'motive')).toMatchObject({
      total: 0,
      cells: [
        { column: 'council', claims: [] },
        { column: 'media', claims: [] },
      ],
    })
  })

  test('of questions stand in the order of the collection', () => {
    const { rows, rowless } = coverageOf(index, all, 'topics', 'sides')
    expect(rows.map(({ value, total }) => [value, total])).toEqual([
      ['water', 2],
      ['blame', 0],
    ])
    expect(rowless).toBe(1)
  })

  test('of places are those named, with their parts, commonest first', () => {
    const { rows, rowless } = coverageOf(index, all, 'places', 'articles')
    expect(rows.map(({ value, total }) => [value, total])).toEqual([
      ['land', 2],
      ['town', 2],
      ['quay', 1],
      ['quay-hall', 1],
    ])
    expect(rows[0]?.cells).toEqual([
      { column: 'a1', claims: ['hall'] },
      { column: 'a2', claims: ['both'] },
    ])
    expect(rowless).toBe(1)
  })
})

test('a claim of two kinds stands in two rows and counts once in its column', () => {
  const { columns, several, most } = coverageOf(index, all, 'kinds', 'sides')
  expect(columns).toEqual([
    { value: 'council', total: 2 },
    { value: 'media', total: 1 },
  ])
  expect([several, most]).toEqual([1, 1])
})

describe('what the reader filtered out is no empty cell', () => {
  test('voices that are not let in have no column', () => {
    const filters = { ...NO_FILTERS, sides: ['media'] }
    const { columns } = coverageOf(index, [2], 'kinds', 'sides', { filters, known: null })
    expect(columns.map(({ value }) => value)).toEqual(['media'])
  })

  test('articles not yet told have no column', () => {
    const { columns } = coverageOf(index, [], 'kinds', 'articles', { filters: NO_FILTERS, known: 1 })
    expect(columns).toHaveLength(1)
  })

  test('of a chosen place the parts stay, the whole it lies in does not', () => {
    const filters = { ...NO_FILTERS, places: ['quay'] }
    const { rows } = coverageOf(index, [0], 'places', 'sides', { filters, known: null })
    expect(rows.map(({ value }) => value)).toEqual(['quay', 'quay-hall'])
  })
})

test('row and column of any cell, chosen as filters, list exactly its claims', () => {
  const kinds = fc.subarray<ClaimKind>(['event', 'forecast', 'denial', 'casualties'])
  const places = fc.subarray(['land', 'town', 'quay', 'quay-hall'])
  const sides = fc.subarray(['council', 'media'])
  const topics = fc.subarray(['water', 'blame'])
  const known = fc.constantFrom(null, 1, 2)
  fc.assert(
    fc.property(
      fc.record({ kinds, places, sides, topics, known }),
      fc.constantFrom(...COVERAGE_ROWS),
      fc.constantFrom(...COVERAGE_COLUMNS),
      ({ known, ...chosen }, rows, columns) => {
        const filters = { ...NO_FILTERS, ...chosen }
        const { listed } = countClaims(index, { ...question, filters, known })
        for (const row of coverageOf(index, listed, rows, columns, { filters, known }).rows)
          for (const { column, claims } of row.cells) {
            const cell = { ...filters, [rows]: [row.value], [columns]: [column] }
            const opened = countClaims(index, { ...question, filters: cell, known }).listed
            expect(opened.map((i) => index.collection.claims[i]?.id)).toEqual(claims)
          }
      },
    ),
  )
})

test('cells of a row share its claims out; the row total is their number', () => {
  fc.assert(
    fc.property(
      fc.subarray(all),
      fc.constantFrom(...COVERAGE_ROWS),
      fc.constantFrom(...COVERAGE_COLUMNS),
      (ordinals, rows, columns) => {
        for (const { cells, total } of coverageOf(index, ordinals, rows, columns).rows) {
          const ids = cells.flatMap(({ claims }) => claims)
          expect(ids).toHaveLength(total)
          expect(new Set(ids).size).toBe(total)
        }
      },
    ),
  )
})
