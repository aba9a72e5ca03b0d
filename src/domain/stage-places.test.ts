import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import type { Actor, Id, PlaceRole } from './collection'
import { sampleClaim, sampleCollection, samplePlace, sampleScene } from './sample.fixture'
import { stageAt } from './stage'
import { stageName } from './stage-name'
import { stagePlaces } from './stage-places'

const at = (place: Id, printed?: string, role: PlaceRole = 'subject') => ({
  places: [printed === undefined ? { place, role } : { place, role, printed }],
})
const base = sampleCollection()
const index = indexCollection(
  sampleCollection({
    places: [
      samplePlace('town', 'settlement'),
      samplePlace('rim', 'part-of-settlement', { partOf: 'town', lettering: 'along' }),
      samplePlace('mill', 'site'),
      samplePlace('flank', 'extent-unknown', { point: null, lettering: 'corner' }),
      samplePlace('off', 'route', { lettering: 'off-w' }),
      samplePlace('shire', 'region'),
      samplePlace('capital', 'settlement'),
    ],
    claims: [
      sampleClaim('a', 'mayor', at('town')),
      sampleClaim('b', 'clerk', at('rim', 'the rim')),
      sampleClaim('c', 'mayor', at('mill', 'the old mill')),
      sampleClaim('d', 'mayor', at('flank', 'one two three four five six seven eight nine ten')),
      sampleClaim('e', 'mayor', at('off')),
      sampleClaim('f', 'mayor', at('shire')),
      sampleClaim('g', 'mayor', at('capital', undefined, 'seat')),
      sampleClaim('h', 'mayor', {
        quantities: [{ printed: 'two km', min: 2, max: 2, unit: 'km' }],
      }),
    ],
  }),
)
const scene = sampleScene('s', {
  layout: 'map',
  steps: [
    { kind: 'voices', claims: ['a'] },
    { kind: 'voices', claims: ['c'], conceal: true },
    { kind: 'voices', claims: ['b', 'd', 'e', 'f', 'g'] },
    { kind: 'ask', claims: ['h'], text: '?' },
    { kind: 'voices', claims: ['h'] },
  ],
})
const placesAt = (press: number) => stagePlaces(index, stageAt(scene, press))
const namesAt = (press: number) => {
  const { ground, lettered, beyond, notPlaced, wide } = placesAt(press)
  return [ground, lettered, beyond, notPlaced, wide].map((all) => all.map(({ place }) => place.id))
}

test('the opening names the town and tells no place', () => {
  expect(placesAt(0).town?.id).toBe('town')
  expect(namesAt(0)).toEqual([[], [], [], [], []])
})

test('a concealed voice adds nothing until it is told', () => {
  expect(placesAt(2)).toEqual(placesAt(1))
  expect(namesAt(3)[0]).toEqual(['town', 'mill'])
})

test('each told place is shown as surely as the text allows', () => {
  expect(namesAt(4)).toEqual([['town', 'mill'], ['rim'], ['off'], ['flank'], ['shire']])
  expect(placesAt(4).lettered[0]?.town.id).toBe('town')
})

test('words are who called it what, a few at most', () => {
  const { lettered, notPlaced } = placesAt(4)
  expect(lettered[0]?.words).toEqual([{ name: 'clerk', printed: 'the rim' }])
  expect(notPlaced[0]?.words[0]?.printed).toBeNull()
})

test('a length is that of a told voice of this step', () => {
  expect(placesAt(5).km).toBeNull()
  expect(placesAt(6).km).toBe(2)
})

test('a scene whose voices are all concealed names no town before the first is told', () => {
  const all = { ...scene, steps: [{ kind: 'voices' as const, claims: ['a'], conceal: true as const }] }
  expect(stagePlaces(index, stageAt(all, 1)).town).toBeNull()
  expect(stagePlaces(index, stageAt(all, 2)).town?.id).toBe('town')
})

test('names are short', () => {
  const [first] = base.actors
  if (!first) throw new Error('no actor')
  const named = (name: string, kind: Actor['kind'] = 'organisation') => stageName({ ...first, name, kind })
  expect(named('Hanna Maliar', 'person')).toBe('Maliar')
  expect(named('Institute for the Study of War (ISW)')).toBe('ISW')
  expect(named('Russia (as a government)')).toBe('Russia')
  expect(named('The Hill')).toBe('The Hill')
})
