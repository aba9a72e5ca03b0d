import type { Check } from './check'
import type { Finding } from './problem'
import { said } from './said'

/** Further than this (degrees) from the middle of the collection's places, a pair is suspected to be swapped. */
const FAR = 15

/** Coordinates lie on the globe and look like [lon, lat]; the place tree has no circle. */
export const checkGeometry: Check = (raw, report, { profile }) => {
  const points = raw.places.flatMap((place) => (place.geometry ? [place.geometry.coordinates] : []))
  const middle = [median(points.map(([lon]) => lon)), median(points.map(([, lat]) => lat))] as const
  const check = (part: Finding['part'], record: string, field: string, pair: readonly [number, number]) => {
    const [lon, lat] = pair
    const at = { part, record, field, value: pair }
    const swapped = isOnGlobe(lat, lon)
    if (!isOnGlobe(lon, lat))
      report({
        ...at,
        rule: 'coordinates',
        message: said`lies off the globe: longitude is -180 to 180, latitude -90 to 90.`,
        remedy: swapped
          ? said`It looks swapped: longitude comes first.`
          : said`Write [longitude, latitude] in degrees.`,
      })
    else if (swapped && distance(pair, middle) > FAR && distance([lat, lon], middle) < FAR / 2)
      report({
        ...at,
        rule: 'coordinates-swapped',
        message: said`lies far from the other places, and among them when turned round.`,
        remedy: said`Check the order: longitude comes first.`,
        severity: 'warning',
      })
  }
  const { collection } = raw
  check('collection', collection.id, 'homeView.center', collection.homeView.center)
  collection.views.forEach((view, i) => {
    check('collection', collection.id, `views.${i}.center`, view.center)
  })

  const circular = inCircles(new Map(raw.places.map((place) => [place.id, place.partOf])))
  for (const { id, geometry, radiusKm, outline, partOf } of raw.places) {
    if (geometry) check('places', id, 'geometry.coordinates', geometry.coordinates)
    if ((geometry === null) !== (radiusKm == null))
      report({
        part: 'places',
        record: id,
        field: 'radiusKm',
        value: radiusKm,
        rule: 'radius',
        message: geometry ? said`is missing.` : said`has no point to be measured from.`,
        remedy: geometry
          ? said`Say how far off the point may honestly be, in kilometres.`
          : said`Write null.`,
      })
    if (profile === 'scholarly' && typeof outline === 'object')
      report({
        part: 'places',
        record: id,
        field: 'outline',
        value: outline.type,
        rule: 'outline',
        message: said`is drawn by hand.`,
        remedy: said`Bundled data name an outline of the basemap by its ISO 3166 code; a polygon is for a user's file.`,
      })
    if (partOf !== undefined && circular.has(id))
      report({
        part: 'places',
        record: id,
        field: 'partOf',
        value: partOf,
        rule: 'place-circle',
        message: said`leads back to the place itself.`,
        remedy: said`A place is part of a larger one only.`,
      })
  }
}

function isOnGlobe(lon: number, lat: number): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90
}

function distance([lon, lat]: readonly [number, number], [lon2, lat2]: readonly [number, number]): number {
  return Math.max(Math.abs(lon - lon2), Math.abs(lat - lat2))
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Those that lead back to themselves. Each is walked through once, so that a chain of thousands takes no time. */
function inCircles(parents: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const circular = new Set<string>()
  const walkedFrom = new Map<string, string>()
  for (const start of parents.keys()) {
    let at: string | undefined = start
    while (at !== undefined && !walkedFrom.has(at)) {
      walkedFrom.set(at, start)
      at = parents.get(at)
    }
    if (at === undefined || walkedFrom.get(at) !== start) continue
    for (let id: string | undefined = at; id !== undefined && !circular.has(id); id = parents.get(id))
      circular.add(id)
  }
  return circular
}
