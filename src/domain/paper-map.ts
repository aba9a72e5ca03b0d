import type { ClaimIndex } from './claim-index'
import type { Camera, Claim, LonLat, Place } from './collection'
import { project, pxPerKm, scaleBar } from './map-projection'
import { mapParent } from './place-tree'

// The places of a few claims as a drawing for paper: circles as wide as the places are unsure, and their names.

export type PaperCircle = { place: Place; x: number; y: number; r: number }
/** A name, set where it covers no other; the point is the middle of its first line's baseline. */
export type PaperName = { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' }
export type PaperMap = {
  width: number
  height: number
  circles: PaperCircle[]
  names: PaperName[]
  scale: { km: number; px: number }
  /** Named by the claims, and not to be drawn: nobody says where they begin and end. */
  unplaced: Place[]
}

const LETTER = 6
const LINE = 13
const GAP = 5

/** Null where the claims name no place that has a point. */
export function paperMap(
  index: ClaimIndex,
  claims: readonly Claim[],
  width: number,
  height: number,
): PaperMap | null {
  const named = new Set(
    claims.flatMap(({ places }) =>
      places.flatMap(({ place, role }) => (role === 'seat' || role === 'metonym' ? [] : [place])),
    ),
  )
  const all = [...named].flatMap((id) => index.places.get(id) ?? []).filter(isGround)
  const unplaced = all.filter((place) => !place.point)
  // Somewhere off a town, in a direction: lettered at the frame's edge, not drawn.
  const beyond = all.filter((place) => place.point && place.lettering?.startsWith('off-'))
  const drawn = new Set(all.filter((place) => !unplaced.includes(place) && !beyond.includes(place)))
  // The town is drawn too where only its parts are spoken of.
  for (const place of all) if (mapParent(index, place).point) drawn.add(mapParent(index, place))
  const grounds = [...drawn].flatMap((place) =>
    place.point ? [{ place, point: place.point, km: place.radiusKm ?? 0.5 }] : [],
  )
  if (grounds.length === 0) return null
  const camera = cameraOf(grounds, width, height)
  const unit = pxPerKm(camera.zoom, camera.center[1])
  const circles = grounds
    .map(({ place, point, km }) => ({
      place,
      ...project({ ...camera, width, height }, point),
      r: Math.max(2.5, km * unit),
    }))
    .sort((a, b) => b.r - a.r)
  const edge = beyond.map((place) => edgeName(place, width, height))
  return {
    width,
    height,
    circles,
    names: [...edge, ...namesOf(circles, edge.map(boxOf), width, height)],
    scale: scaleBar(camera, 120),
    unplaced,
  }
}

function edgeName({ name, lettering }: Place, width: number, height: number): PaperName {
  const margin = 8
  switch (lettering) {
    case 'off-e':
      return { text: `${name} →`, x: width - margin, y: height / 2, anchor: 'end' }
    case 'off-w':
      return { text: `← ${name}`, x: margin, y: height / 2, anchor: 'start' }
    case 'off-n':
      return { text: `↑ ${name}`, x: width / 2, y: LINE, anchor: 'middle' }
    default:
      return { text: `↓ ${name}`, x: width / 2, y: height - GAP, anchor: 'middle' }
  }
}

function isGround({ kind }: Place): boolean {
  return kind !== 'region' && kind !== 'country' && kind !== 'institution'
}

type Ground = { point: LonLat; km: number }

/** All circles, with room round them for names. */
function cameraOf(grounds: readonly Ground[], width: number, height: number): Camera {
  const reach = grounds.map(({ point: [lon, lat], km }) => {
    const dLat = km / 111.2
    const dLon = dLat / Math.cos((lat * Math.PI) / 180)
    return { w: lon - dLon, e: lon + dLon, s: lat - dLat, n: lat + dLat }
  })
  const w = Math.min(...reach.map((each) => each.w))
  const e = Math.max(...reach.map((each) => each.e))
  const s = Math.min(...reach.map((each) => each.s))
  const n = Math.max(...reach.map((each) => each.n))
  const center: LonLat = [(w + e) / 2, (s + n) / 2]
  const kmHigh = (n - s) * 111.2
  const kmWide = (e - w) * 111.2 * Math.cos((center[1] * Math.PI) / 180)
  const unit = Math.min((height - 44) / kmHigh, (width - 260) / kmWide)
  return { center, zoom: Math.log2(unit / pxPerKm(0, center[1])) }
}

type Box = { x: number; y: number; w: number; h: number }

/** Small circles first, as they have the fewest places for a name: right of it, over, under, left. */
function namesOf(
  circles: readonly PaperCircle[],
  before: readonly Box[],
  width: number,
  height: number,
): PaperName[] {
  const taken = [...before]
  return [...circles].reverse().map(({ place, x, y, r }) => {
    const text = place.name
    const side = r + GAP
    const spots: PaperName[] = [
      { text, x: x + side, y: y + 4, anchor: 'start' },
      { text, x, y: y - side, anchor: 'middle' },
      { text, x, y: y + side + LINE - 4, anchor: 'middle' },
      { text, x: x + side * 0.72, y: y - side * 0.72, anchor: 'start' },
      { text, x: x + side * 0.72, y: y + side * 0.72 + LINE - 4, anchor: 'start' },
      { text, x: x - side, y: y + 4, anchor: 'end' },
    ]
    const isFree = (box: Box) =>
      box.x >= 0 &&
      box.y >= 0 &&
      box.x + box.w <= width &&
      box.y + LINE <= height &&
      !taken.some((b) => meet(b, box))
    const spot = spots.find((each) => isFree(boxOf(each))) ?? (spots[0] as PaperName)
    taken.push(boxOf(spot))
    return spot
  })
}

function boxOf({ text, x, y, anchor }: PaperName): Box {
  const w = text.length * LETTER
  return { x: anchor === 'start' ? x : anchor === 'end' ? x - w : x - w / 2, y: y - LINE + 3, w, h: LINE }
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}
