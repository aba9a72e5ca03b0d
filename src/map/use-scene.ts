import type { FeatureCollection } from 'geojson'
import { use, useMemo } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Place } from '@/domain/collection'
import type { Counted } from '@/domain/listed'
import { calloutsFor } from '@/domain/map-callouts'
import { stretchesOf } from '@/domain/map-elsewhere'
import { claimsInView, fitted } from '@/domain/map-frame'
import type { Viewport } from '@/domain/map-projection'
import type { Measure } from './map-measure'
import { loadLabels } from './map-names'
import { layScene } from './map-scene'
import type { SceneInput } from './scene-context'
import type { Scene } from './scene-types'

type Input = Omit<SceneInput, 'measure' | 'stretches' | 'wishes' | 'labels'> & { measure: Measure | null }

/** The scene of these claims in this frame, laid out anew only when one of its parts has changed. */
export function useScene(input: Input): Scene | null {
  const { index, counted, clock, measure, topic, compact } = input
  const town = input.places.focus?.place ?? null
  const labels = use(loadLabels())
  const stretches = useMemo(() => stretchesOf(index, counted.outside, clock), [index, counted, clock])
  const wishes = useMemo(
    () => calloutsFor(index, counted.listed, town, topic, compact ? 2 : 6),
    [index, counted, town, topic, compact],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the record is new each time, its values are not
  return useMemo(
    () => (measure ? layScene({ ...input, measure, stretches, wishes, labels }) : null),
    [...Object.values(input), measure, stretches, wishes, labels],
  )
}

/** The places that have no button, for the canvas; the same object as long as they are the same places. */
export function useDots(places: readonly Place[]): FeatureCollection {
  const ids = places.map(({ id }) => id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: by value, as the scene is laid out anew each frame
  return useMemo(
    () => ({
      type: 'FeatureCollection',
      features: places.map(({ id, point }) => ({
        type: 'Feature',
        properties: { place: id },
        geometry: { type: 'Point', coordinates: point ?? [0, 0] },
      })),
    }),
    [ids],
  )
}

/** How many listed claims have a place in the frame of each of the collection's views. */
export function useCountsInViews(index: ClaimIndex, counted: Counted, { width, height }: Viewport): number[] {
  return useMemo(
    () =>
      index.collection.views.map(
        (view) =>
          claimsInView(index, counted.listed, { ...fitted(view, width, height), width, height }).length,
      ),
    [index, counted, width, height],
  )
}
