import { expect, test } from 'vitest'
import { indexCollection } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { countClaims } from '@/domain/listed'
import { calloutsFor } from '@/domain/map-callouts'
import { stretchesOf } from '@/domain/map-elsewhere'
import { mapPlaces } from '@/domain/map-places'
import { homesOfVoices } from '@/domain/map-voices'
import { dated, sampleClaim, sampleCollection, samplePlace } from '@/domain/sample.fixture'
import { dayOf } from '@/domain/span'
import { NO_FILTERS } from '@/domain/view'
import '@/i18n/words/map'
import { layScene } from './map-scene'
import type { SceneInput } from './scene-context'

const day = (iso: string) => dayOf(iso) as number
const FEW = 500
const MANY = 10_000

/** Of `n` places over half a continent: a fifth of them only on other days, another with what is only mentioned there. */
function sceneOf(n: number) {
  const places = Array.from({ length: n }, (_, i) =>
    samplePlace(`p${i}`, 'settlement', { point: [(i * 0.618) % 30, 40 + ((i * 0.7548) % 20)] }),
  )
  const claims = places.map(({ id }, i): Claim => {
    const isOther = i % 5 === 3
    return sampleClaim(`c${i}`, `a${i}`, {
      places: [{ place: id, role: i % 5 === 4 ? 'comparison' : 'subject' }],
      said: dated(isOther ? '2020-09-01' : '2020-06-01'),
    })
  })
  const whole = sampleCollection({ places, claims })
  const voice = whole.actors[0]
  if (!voice) throw new Error('no voice')
  const actors = places.map(({ id }, i) => ({ ...voice, id: `a${i}`, name: `voice ${i}`, seat: id }))
  const index = indexCollection({ ...whole, actors: [...whole.actors, ...actors] })
  const window = { clock: 'said' as const, from: day('2020-06-01'), to: day('2020-06-02') }
  const counted = countClaims(index, { ...window, filters: NO_FILTERS, known: null })
  const shown = mapPlaces(index, counted, null)
  const input: SceneInput = {
    index,
    counted,
    ...window,
    topic: null,
    places: shown,
    stretches: stretchesOf(index, counted.outside, 'said'),
    homes: homesOfVoices(index, counted.listed),
    wishes: calloutsFor(index, counted.listed, shown.focus?.place ?? null, null),
    viewport: { center: [15, 50], zoom: 4.2, width: 1366, height: 700 },
    obstacles: [],
    measure: { width: (text) => text.length * 7, height: { note: 15, row: 17, strong: 17, focus: 24 } },
    labels: [],
    compact: false,
    selected: null,
    place: null,
    lit: [],
    fromWhere: true,
    alsoMentioned: true,
  }
  return { input, scene: layScene(input) }
}

test('what stands as buttons does not grow with the places: the rest are dots', () => {
  for (const n of [FEW, MANY]) {
    const { scene, input } = sceneOf(n)
    const { marks, elsewhere, seats, letterings } = scene
    expect(marks.length + elsewhere.length + seats.length + letterings.length).toBeLessThanOrEqual(4 * 60)
    // No more than there is room for in the frame, one mark beside the other.
    expect(scene.beyondButtons.length).toBeGreaterThan(0)
    expect(scene.beyondButtons.length).toBeLessThanOrEqual(2000)
    const ofWindow = marks.filter(({ kind }) => kind === 'window')
    expect(ofWindow.length).toBe(60)
    const merged = ofWindow.flatMap((mark) => [mark, ...mark.merged]).map(({ place }) => place)
    expect(new Set(merged).size).toBe(merged.length)
    expect(input.places.marks.length).toBeGreaterThan(n / 2)
  }
})
