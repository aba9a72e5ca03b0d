import type { Feature, FeatureCollection, MultiPoint, Point } from 'geojson'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Collection, LonLat } from '@/domain/collection'
import { type ClaimRow, claimRow, type LinkTo, subjectPoints } from './claim-row'
import { placeName, roleWords } from './claim-words'

type PlaceNamed = {
  id: string
  name: string
  role: string
  precision: string
  radiusKm: number | null
  basis: string
}

type ClaimFeature = Feature<Point | MultiPoint | null, ClaimRow & { places: PlaceNamed[] }>

/** Members of the file beside those of the standard, which lets them stand there (RFC 7946, 6.1). */
type About = { title: string; rev: string; licence: string; attribution: string; note: string }

const NOTE =
  'Coordinates are where a name lies, with a radius in kilometres within which it may lie; not where something happened for certain. Who said what; no verdicts.'

/**
 * The claims as GeoJSON by RFC 7946, longitude first, WGS 84: one feature a claim, in the order given, at the
 * places that it is about. Its geometry is null where none of them has a point.
 */
export function claimsGeoJson(index: ClaimIndex, claims: readonly Claim[], link: LinkTo): string {
  const file: FeatureCollection<Point | MultiPoint | null, ClaimFeature['properties']> & About = {
    type: 'FeatureCollection',
    ...aboutOf(index.collection),
    features: claims.map((claim) => featureOf(index, claim, link)),
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

function featureOf(index: ClaimIndex, claim: Claim, link: LinkTo): ClaimFeature {
  return {
    type: 'Feature',
    id: claim.id,
    geometry: geometryOf(subjectPoints(index, claim).map(({ point }) => point)),
    properties: { ...claimRow(index, claim, link), places: placesOf(index, claim) },
  }
}

function geometryOf([first, ...more]: LonLat[]): Point | MultiPoint | null {
  if (!first) return null
  return more.length === 0
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: [first, ...more] }
}

function placesOf(index: ClaimIndex, claim: Claim): PlaceNamed[] {
  return claim.places.map(({ place: id, role }) => {
    const place = index.places.get(id)
    return {
      id,
      name: placeName(index, id),
      role: roleWords(role),
      precision: place?.precision ?? 'unknown',
      radiusKm: place?.radiusKm ?? null,
      basis: place?.basis ?? '',
    }
  })
}

function aboutOf({ title, rev, licence, editors }: Collection): About {
  const by = editors.length > 0 ? `, by ${editors.join(', ')}` : ''
  return { title, rev, licence, attribution: `Claim Atlas: ${title}, revision ${rev}${by}`, note: NOTE }
}
