import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexCollection } from './claim-index'
import type { Claim, Collection } from './collection'
import { dated, sampleClaim, sampleCollection, sampleRelation, UNDATED } from './sample.fixture'

// After an edit the index takes over what is as it was: what comes of it is what comes of nothing.

describe('the index after an edit', () => {
  const edit = fc.record({
    deed: fc.constantFrom('hedge', 'undate', 'remove', 'insert', 'move', 'relate', 'place', 'side'),
    at: fc.nat(),
    to: fc.nat(),
  })

  it('is that of the collection, whatever was changed before', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        let collection = sample()
        let index = indexCollection(collection)
        for (const { deed, at, to } of edits) {
          collection = edited(collection, deed, at, to)
          index = indexCollection(collection, { before: index })
          expect(index).toEqual(indexCollection(collection))
        }
      }),
    )
  })

  it('shares its look-up of claims with the one before while none came or went', () => {
    const collection = sample()
    const before = indexCollection(collection)
    const changed = indexCollection(edited(collection, 'hedge', 1, 0), { before })
    expect(changed.ordinal).toBe(before.ordinal)
    expect(indexCollection(edited(collection, 'remove', 1, 0), { before }).ordinal).not.toBe(before.ordinal)
  })
})

const sample = () =>
  sampleCollection({ claims: Array.from({ length: 6 }, (_, i) => sampleClaim(`c${i}`, 'mayor')) })

function edited(collection: Collection, deed: string, at: number, to: number): Collection {
  const { claims } = collection
  const i = claims.length === 0 ? 0 : at % claims.length
  const j = claims.length === 0 ? 0 : to % claims.length
  const claim = claims[i]
  const withClaim = (change: Partial<Claim>) => ({
    ...collection,
    claims: claims.map((each) => (each === claim ? { ...each, ...change } : each)),
  })
  if (deed === 'insert') {
    const added = sampleClaim(`new-${at}-${claims.length}`, 'someone', { said: UNDATED })
    return { ...collection, claims: claims.toSpliced(j, 0, added) }
  }
  if (!claim) return collection
  if (deed === 'hedge') {
    const [first, ...others] = claim.attribution
    const hedges = [{ printed: 'perhaps', effect: 'weakens' as const }]
    return withClaim({ attribution: first ? [{ ...first, hedges }, ...others] : [] })
  }
  if (deed === 'undate') return withClaim({ said: UNDATED, about: dated('2021-01-01') })
  if (deed === 'remove') return { ...collection, claims: claims.toSpliced(i, 1) }
  if (deed === 'move')
    return {
      ...collection,
      claims: claims.toSpliced(i, 1).toSpliced(Math.min(j, claims.length - 1), 0, claim),
    }
  if (deed === 'relate') {
    const relation = sampleRelation(claim.id, claims[j]?.id ?? '', 'denies')
    return { ...collection, relations: [...collection.relations.slice(to % 2), relation] }
  }
  if (deed === 'place')
    return { ...collection, places: collection.places.map((place) => ({ ...place, point: null })) }
  return { ...collection, sides: collection.sides.toReversed() }
}
