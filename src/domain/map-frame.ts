import type { ClaimIndex, Ordinal } from './claim-index'
import type { Camera, Id, LonLat } from './collection'
import { type MapPlaces, shapeOf, subjectsOf } from './map-places'
import { project, type Viewport } from './map-projection'
import { mapParent } from './place-tree'

/** Does the point lie in the frame? */
export function isInView(viewport: Viewport, point: LonLat): boolean {
  const { x, y } = project(viewport, point)
  return x >= 0 && y >= 0 && x <= viewport.width && y <= viewport.height
}

/** Claims about a place that this frame shows; parts count where their town is. */
export function claimsInView(index: ClaimIndex, claims: readonly Ordinal[], viewport: Viewport): Ordinal[] {
  return claims.filter((i) =>
    subjectsOf(index, i).some((place) => {
      const shape = shapeOf(index, place)
      if (shape !== 'ground' && shape !== 'lettered') return false
      const point = mapParent(index, place).point ?? place.point
      return point !== null && isInView(viewport, point)
    }),
  )
}

/** Ids of the focus and the marks in the frame. */
export function placesInFrame({ focus, marks }: MapPlaces, viewport: Viewport): Set<Id> {
  const ground = focus ? [focus, ...marks] : marks
  return new Set(ground.filter(({ point }) => isInView(viewport, point)).map(({ place }) => place.id))
}

// The frame that a collection's views are made for and fit into: a pane on a small laptop.
export const MADE_FOR = { width: 560, height: 320 }

// A town is looked at from nearly as near in a small frame: from further off its card would cover it.
const TOWN_ZOOM = 10
const TOWN_LEAST = -0.25

/**
 * The view for this frame: a smaller one shows the same ground from further away. A large frame shows a
 * country from nearer; a town stays as it is, as its card does not grow with the frame.
 */
export function fitted({ center, zoom }: Camera, width: number, height: number): Camera {
  const share = Math.min(width / MADE_FOR.width, height / MADE_FOR.height)
  if (share <= 0) return { center, zoom }
  const change = Math.log2(share)
  return { center, zoom: zoom + (zoom >= TOWN_ZOOM ? Math.max(TOWN_LEAST, Math.min(0, change)) : change) }
}
