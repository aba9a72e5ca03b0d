import { check } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { resolveCollection } from '@/collection/resolve'
import { type ClaimIndex, indexCollection } from '@/domain/claim-index'
import type { Claim, LonLat } from '@/domain/collection'
import { sampleClaim, sampleCollection, samplePlace } from '@/domain/sample.fixture'
import { readBundled } from './bundled.fixture'
import { claimsGeoJson } from './geojson'
import { hostileText } from './hostile-text.fixture'

// Read back by check-geojson, which is not ours and refuses what RFC 7946 does.

const link = (id: string) => `https://atlas.example/#claim=${id}`

function readAll(index: ClaimIndex): FeatureCollection {
  return check(claimsGeoJson(index, index.collection.claims, link)) as FeatureCollection
}

function sampleIndex(changes: Partial<Claim>, points: (LonLat | null)[] = []): ClaimIndex {
  const places = points.map((point, i) => samplePlace(`p-${i}`, 'site', { point, radiusKm: point && 2 }))
  return indexCollection(
    sampleCollection({
      claims: [
        sampleClaim('c-1', 'mayor', {
          places: places.map(({ id }) => ({ place: id, role: 'subject' })),
          ...changes,
        }),
      ],
      places,
    }),
  )
}

const geometryAt = (...points: (LonLat | null)[]) => readAll(sampleIndex({}, points)).features[0]?.geometry

describe('claims for a map of one’s own', () => {
  it('lie at the places that they are about, longitude first', () => {
    expect(geometryAt([1, -2])).toEqual({ type: 'Point', coordinates: [1, -2] })
    expect(geometryAt([1, -2], null, [3, 4])).toEqual({
      type: 'MultiPoint',
      coordinates: [
        [1, -2],
        [3, 4],
      ],
    })
  })

  it('lie nowhere when no such place has a point', () => {
    expect(geometryAt()).toBeNull()
    expect(geometryAt(null)).toBeNull()
    const seat = sampleIndex({ places: [{ place: 'p-0', role: 'seat' }] }, [[1, 2]])
    expect(readAll(seat).features[0]?.geometry).toBeNull()
  })

  it('say how far off each point may be, and why it lies there', () => {
    const [feature] = readAll(sampleIndex({}, [[1, 2], null])).features
    expect(feature?.id).toBe('c-1')
    expect(feature?.properties).toMatchObject({
      claimant: 'mayor',
      voices: 'The council',
      said: 'on 1 June 2020',
      link: link('c-1'),
      places: [
        {
          id: 'p-0',
          name: 'p-0',
          role: 'the ground it is about',
          precision: 'settlement',
          radiusKm: 2,
          basis: 'invented',
        },
        { id: 'p-1', radiusKm: null },
      ],
    })
  })

  it('carry their source, revision, licence and what a point means', () => {
    expect(readAll(indexCollection(sampleCollection({ editors: ['A. Tester'] })))).toEqual({
      type: 'FeatureCollection',
      title: 'A flood',
      rev: '1',
      licence: 'CC0-1.0',
      attribution: 'Claim Atlas: A flood, revision 1, by A. Tester',
      note: expect.stringMatching(/Coordinates are where a name lies.*no verdicts/),
      features: [],
    })
  })

  it('come back from a foreign parser as they were, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [feature] = readAll(sampleIndex({ text, quote: text }, [[1, 2]])).features
        expect(feature?.properties).toMatchObject({ statement: text, quotedWords: text })
      }),
    )
  })

  it('hold the whole bundled collection', async () => {
    const index = indexCollection(resolveCollection(await readBundled()))
    const { features } = readAll(index)
    expect(features.map(({ id }) => id)).toEqual(index.collection.claims.map(({ id }) => id))
    const placed = features.filter(({ geometry }) => geometry !== null)
    expect(placed).toHaveLength(index.columns.placed.filter(Boolean).length)
  })
})
