import { describe, expect, it } from 'vitest'
import { indexCollection } from '@/domain/claim-index'
import type { Extent } from '@/domain/collection'
import { touch } from '@/domain/map-labels'
import { dated, sampleClaim, sampleCollection, samplePlace } from '@/domain/sample.fixture'
import { dayOf } from '@/domain/span'
import { compareTellings } from '@/domain/telling'
import { layTold, type MapFrame } from './lay-told'

const holding = (id: string, actor: string, place: string, extent: Extent) =>
  sampleClaim(id, actor, {
    said: dated('2020-06-01'),
    kinds: ['control'],
    holds: [{ place, holder: 'council', extent }],
  })
const base = sampleCollection()
const index = indexCollection({
  ...base,
  places: [
    ...base.places,
    samplePlace('rim', 'part-of-settlement', { partOf: 'town', lettering: 'along', point: null }),
    samplePlace('village', 'settlement', { point: [10.02, 50.02] }),
  ],
  claims: [
    holding('a', 'mayor', 'town', 'all'),
    holding('b', 'paper', 'town', 'part'),
    holding('c', 'mayor', 'rim', 'edge'),
    holding('d', 'paper', 'village', 'none'),
  ],
})
const lenses = ['side.council', 'side.media'] as const
const frame = (width: number, height: number): MapFrame => ({
  viewport: { center: [10, 50], zoom: 11, width, height },
  obstacles: [{ x: 0, y: 0, w: width, h: 40 }],
  measure: { width: (text) => text.length * 6, height: { note: 16, strong: 18 } },
  texts: [],
})
const cursor = dayOf('2020-06-01') as number
const { differences, alike } = compareTellings(index, lenses, cursor)
const lay = (width: number, height: number) =>
  layTold(index, [...differences, ...alike], lenses, cursor, frame(width, height))

describe('layTold', () => {
  it('gives each place a label, none over another or over what lies there', () => {
    const { labels, unplaced } = lay(900, 600)
    expect(labels.map(({ place }) => place.id).sort()).toEqual(['rim', 'town', 'village'])
    expect(unplaced).toBe(0)
    for (const [i, a] of labels.entries()) {
      expect(a.box.y).toBeGreaterThanOrEqual(40)
      for (const b of labels.slice(i + 1)) expect(touch(a.box, b.box)).toBe(false)
    }
  })

  it('has a column for each who is quoted, and names who is not', () => {
    const town = lay(900, 600).labels.find(({ place }) => place.id === 'town')
    expect(town?.columns.map(({ lens }) => lens)).toEqual(lenses)
    expect(town?.columns[0]?.words.join(' ')).toBe('all of it: The council')
    const rim = lay(900, 600).labels.find(({ place }) => place.id === 'rim')
    expect(rim?.columns).toHaveLength(1)
    expect(rim?.notQuoted.join(' ')).toMatch(/^The outlets: not quoted/)
  })

  it('draws no leader to what the text does not place', () => {
    const { labels, circles } = lay(900, 600)
    expect(labels.find(({ place }) => place.id === 'rim')?.leader).toBeNull()
    expect(circles.map(({ id }) => id)).not.toContain('rim')
  })

  it('stands on no other place', () => {
    const { labels, circles } = lay(900, 600)
    for (const { place, box } of labels)
      for (const { id, at } of circles)
        if (id !== place.id && !(place.id === 'rim' && id === 'town'))
          expect(touch(box, { x: at.x - 8, y: at.y - 8, w: 16, h: 16 })).toBe(false)
  })

  it('counts what finds no room', () => {
    const { labels, unplaced } = lay(240, 160)
    expect(labels.length + unplaced).toBe(3)
    expect(unplaced).toBeGreaterThan(0)
  })
})
