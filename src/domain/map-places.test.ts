import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import type { Claim, Place } from './collection'
import { countClaims } from './listed'
import { calloutsFor } from './map-callouts'
import { mainStretch, stretchesOf } from './map-elsewhere'
import { claimsInView, fitted, placesInFrame } from './map-frame'
import { mergeNear } from './map-merge'
import { mapPlaces } from './map-places'
import { mergedSigns, placesOfClaim, relatedPlaces } from './map-related'
import { homesOfVoices } from './map-voices'
import { dated, sampleClaim, sampleCollection, samplePlace, sampleRelation } from './sample.fixture'
import { dayOf } from './span'
import { NO_FILTERS } from './view'

const day = (iso: string) => dayOf(iso) as number
const about = (...places: string[]): Partial<Claim> => ({
  places: places.map((place) => ({ place, role: 'subject' as const })),
})
const part = (id: string, changes: Partial<Place>) =>
  samplePlace(id, 'part-of-settlement', { partOf: 'town', ...changes })

const places = [
  samplePlace('town', 'settlement', { point: [38, 48.6], radiusKm: 3 }),
  part('rim', { lettering: 'along', point: [38, 48.6] }),
  part('mill', { point: [38.01, 48.6] }),
  part('beyond', { lettering: 'off-w', point: null }),
  samplePlace('flanks', 'extent-unknown', { point: null, lettering: 'corner' }),
  samplePlace('somewhere', 'institution', { point: null }),
  samplePlace('village', 'settlement', { point: [38.1, 48.6] }),
  samplePlace('hamlet', 'settlement', { point: [38.2, 48.7] }),
  samplePlace('region', 'region', { point: [38, 48] }),
  samplePlace('capital', 'settlement', { point: [30, 50] }),
]
const claims = [
  sampleClaim('c1', 'mayor', about('town')),
  sampleClaim('c2', 'clerk', about('town', 'rim')),
  sampleClaim('c3', 'mayor', about('rim')),
  sampleClaim('c4', 'paper', about('mill')),
  sampleClaim('c5', 'paper', about('village')),
  sampleClaim('c6', 'paper', about('region')),
  sampleClaim('c7', 'paper', about('flanks')),
  sampleClaim('c8', 'paper', about('somewhere', 'beyond')),
  sampleClaim('c9', 'paper', { places: [{ place: 'capital', role: 'metonym' }] }),
  sampleClaim('c10', 'paper', { places: [{ place: 'capital', role: 'background' }] }),
  sampleClaim('o1', 'mayor', { ...about('hamlet'), said: dated('2020-03-01') }),
  sampleClaim('o2', 'mayor', { ...about('hamlet'), said: dated('2020-03-03') }),
  sampleClaim('o3', 'mayor', { ...about('village'), said: dated('2020-03-03') }),
  sampleClaim('o4', 'clerk', { ...about('hamlet'), said: dated('2020-01-10') }),
]
const base = sampleCollection({
  claims,
  relations: [
    sampleRelation('c3', 'c1', 'denies'),
    sampleRelation('c5', 'c1', 'qualifies'),
    sampleRelation('c4', 'c1', 'repeats', { reading: 'printed' }),
  ],
})
const collection = {
  ...base,
  places,
  actors: base.actors.map((a) => (a.id === 'mayor' ? { ...a, seat: 'capital' } : a)),
}
const index = indexCollection(collection)
const counted = countClaims(index, {
  filters: NO_FILTERS,
  known: null,
  clock: 'said',
  from: day('2020-06-01'),
  to: day('2020-06-02'),
})
const shown = mapPlaces(index, counted, null)
const ids = (list: { place: Place }[]) => list.map(({ place }) => place.id)
const claimIds = (ordinals: readonly number[]) => ordinals.map((i) => collection.claims[i]?.id)

test('the town that most is said about is the focus, and counts its parts once each', () => {
  expect(shown.focus?.place.id).toBe('town')
  expect(claimIds(shown.focus?.tally.claims ?? [])).toEqual(['c1', 'c2', 'c3', 'c4', 'c8'])
  expect(shown.focus?.tally.contested).toBe(2)
})

test('the question decides the focus before the number of claims does', () => {
  const topic = { id: 't', title: '', question: '', claims: ['c5'] }
  expect(mapPlaces(index, counted, topic).focus?.place.id).toBe('village')
})

test('every place of the window stands where its ground allows', () => {
  expect(ids(shown.marks).sort()).toEqual(['mill', 'village'])
  expect(ids(shown.lettered)).toEqual(['rim'])
  expect(ids(shown.beyond)).toEqual(['beyond'])
  expect(ids(shown.notPlaced).sort()).toEqual(['flanks', 'somewhere'])
  expect(ids(shown.dock)).toEqual(['region'])
  expect(ids(shown.mentioned)).toEqual(['capital'])
})

test('a government and a passing mention are no ground; what has no point counts as the foot of the page counts it', () => {
  expect(claimIds(shown.noPlace.claims)).toEqual(['c7', 'c8', 'c9', 'c10'])
  expect(shown.noPlace.claims).toHaveLength(counted.unplaced)
  expect(ids([...shown.marks, ...shown.dots])).not.toContain('capital')
})

test('other days: a dot only where the window has no claim, dated by the stretch with most of them', () => {
  expect(ids(shown.dots)).toEqual(['hamlet'])
  const stretches = stretchesOf(index, counted.outside, 'said')
  expect(stretches.map(({ from, to }) => [from, to])).toEqual([
    [day('2020-01-10'), day('2020-01-10')],
    [day('2020-03-01'), day('2020-03-03')],
  ])
  const main = mainStretch(index, stretches, shown.dots[0]?.tally.claims ?? [], 'said')
  expect(claimIds(main?.claims ?? [])).toEqual(['o1', 'o2'])
  expect([main?.from, main?.to]).toEqual([day('2020-03-01'), day('2020-03-03')])
})

test('a part merges into its town when nearer than 44 px, and not from further', () => {
  const marks = [shown.focus, ...shown.marks].flatMap((mark) => mark ?? [])
  const at = (zoom: number) => mergeNear(index, marks, { center: [38, 48.6], zoom, width: 900, height: 400 })
  expect(ids(at(11))).not.toContain('mill')
  expect(at(11)[0]?.merged.map(({ place }) => place.id)).toEqual(['mill'])
  // 37 px: two places of their own would both stand, a part still merges.
  expect(ids(at(11.35))).not.toContain('mill')
  expect(ids(at(13))).toContain('mill')
  expect(ids(at(5))).toEqual(['town'])
})

test('callouts: only what says where, contested first', () => {
  expect(
    calloutsFor(index, counted.listed, shown.focus?.place ?? null, null).map(({ claim }) => claim.id),
  ).toEqual(['c3', 'c2', 'c4', 'c5'])
})

test('the frame: claims by their town, places by their point, small frames from further away, large from nearer', () => {
  const viewport = { center: [38, 48.6] as [number, number], zoom: 11, width: 400, height: 300 }
  expect(claimIds(claimsInView(index, counted.listed, viewport))).toEqual(['c1', 'c2', 'c3', 'c4'])
  const wider = claimsInView(index, counted.listed, { ...viewport, zoom: 10 })
  expect(claimIds(wider)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5'])
  expect([...placesInFrame(shown, { ...viewport, zoom: 13 })].sort()).toEqual(['mill', 'town'])
  const view = { center: [38, 48.6] as [number, number], zoom: 8 }
  expect(fitted(view, 560, 320)).toEqual(view)
  expect(fitted(view, 1120, 800).zoom).toBe(9)
  expect(fitted({ ...view, zoom: 11 }, 1120, 800).zoom).toBe(11)
  expect(fitted(view, 280, 800).zoom).toBe(7)
  expect(fitted(view, 0, 0).zoom).toBe(8)
  expect(fitted({ ...view, zoom: 11 }, 280, 800).zoom).toBe(10.75)
})

test('places of related claims with the relation, but not what holds only as printed', () => {
  expect(placesOfClaim(index, 'c2').map(({ id }) => id)).toEqual(['town', 'rim'])
  expect(placesOfClaim(index, 'nobody')).toEqual([])
  expect(
    relatedPlaces(index, 'c1').map(({ place, signs }) => [
      place.id,
      signs.map(({ type, claims }) => ({ type, count: claims.length })),
    ]),
  ).toEqual([
    ['rim', [{ type: 'denies', count: 1 }]],
    ['village', [{ type: 'qualifies', count: 1 }]],
  ])
})

test('a claim about two places that stand as one counts once among their signs', () => {
  const signs = (claims: string[]) => [{ type: 'denies' as const, claims }]
  expect(mergedSigns([signs(['a', 'b']), signs(['b']), [{ type: 'supports', claims: ['c'] }]])).toEqual([
    { type: 'denies', claims: ['a', 'b'] },
    { type: 'supports', claims: ['c'] },
  ])
})

test('homes of voices count speakers once, and say how many are not known', () => {
  const homes = homesOfVoices(index, counted.listed)
  expect(homes.seats.map(({ place, voices }) => [place.id, voices])).toEqual([['capital', ['mayor']]])
  expect(homes.notSaid.sort()).toEqual(['clerk', 'paper'])
})
