import { describe, expect, it } from 'vitest'
import { claimantOf } from '@/domain/attribution'
import { indexCollection } from '@/domain/claim-index'
import { dayOf } from '@/domain/span'
import { resolveCollection } from './resolve'
import { packCollection, unpackCollection } from './transport'
import { validRaw } from './valid-collection.fixture'

describe('resolveCollection', () => {
  const collection = resolveCollection(validRaw())

  it('turns dates into day numbers', () => {
    expect(collection.homeWindow).toEqual({ from: dayOf('1911-03-06'), to: dayOf('1911-03-08') })
    expect(collection.articles[1]?.published.span?.first).toBe(dayOf('1911-03-07'))
    expect(collection.claims[0]?.about.span).toMatchObject({
      first: dayOf('1911-03-06'),
      last: Number.POSITIVE_INFINITY,
    })
    expect(collection.claims[4]?.quantities?.[0]?.period?.span).toMatchObject({ approximate: true })
  })

  it('turns geometry into points, and nothing into null', () => {
    expect(collection.places[1]).toMatchObject({ point: [-7.71, 51.91], radiusKm: 1 })
    expect(collection.places[3]).toMatchObject({ point: null, radiusKm: null })
    expect(collection.places[1]).not.toHaveProperty('geometry')
  })

  it('reads a relation on both readings where it says nothing', () => {
    expect(collection.relations.map((relation) => relation.reading)).toEqual(['both', 'both', 'likely'])
  })

  it('can be indexed', () => {
    const index = indexCollection(collection)
    expect([...index.columns.disputed]).toEqual([1, 1, 0, 1, 0])
    expect([...index.columns.hedged]).toEqual([0, 0, 0, 0, 1])
    expect(collection.claims.map(claimantOf)).toEqual(['council', 'walkers', 'byrne', 'echo', 'echo'])
  })

  it('does not change what it was given', () => {
    const raw = validRaw()
    resolveCollection(raw)
    expect(raw).toEqual(validRaw())
  })
})

describe('packCollection', () => {
  it('survives JSON, open ends included', () => {
    const raw = validRaw()
    const [first, second] = raw.claims
    if (first && second) {
      first.said = { edtf: null, basis: 'unknown', why: 'Not said.' }
      second.about = { edtf: '../1911', sense: 'throughout', basis: 'stated', why: 'Always.' }
    }
    const collection = resolveCollection(raw)
    expect(unpackCollection(JSON.parse(packCollection(collection)))).toEqual(collection)
  })

  it.each([null, 3, 'x', [], {}, { format: 'claim-atlas/1', collection: {} }])('is not %j', (pack) => {
    expect(unpackCollection(pack)).toBeNull()
  })
})
