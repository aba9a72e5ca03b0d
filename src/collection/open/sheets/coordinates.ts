import { said } from '@/collection/said'
import type { LonLat } from '@/domain/collection'
import type { Fault } from './date-point'

const HOW = said`Write latitude and longitude in degrees, north first, such as 48.6, 38.0 (or 48,6; 38,0), or 48°36'N 38°00'E.`

/**
 * One cell, latitude first as people write it: "48.6, 38.0", "48,6; 38,0", "48°35'N 38°00'E". The letters of
 * the compass may turn the order round. Never throws.
 */
export function readCoordinates(cell: string): { point: LonLat } | Fault {
  const text = plain(cell)
  const pair = splitPair(text)
  if (pair === null) return { message: said`is not understood as latitude and longitude.`, remedy: HOW }
  const [first, second] = pair
  const isTurned = axisOf(first) === 'lon' && axisOf(second) !== 'lon'
  return isTurned ? pointOf(second, first) : pointOf(first, second)
}

/** Two cells. Never throws. */
export function readLatLon(latitude: string, longitude: string): { point: LonLat } | Fault {
  return pointOf(plain(latitude), plain(longitude))
}

function pointOf(latitude: string, longitude: string): { point: LonLat } | Fault {
  if (axisOf(latitude) === 'lon' || axisOf(longitude) === 'lat')
    return {
      message: said`has its directions swapped.`,
      remedy: said`Latitude (N or S) comes first, longitude (E or W) second.`,
    }
  const lat = degreesOf(latitude)
  const lon = degreesOf(longitude)
  if (lat === null || lon === null)
    return { message: said`is not understood as latitude and longitude.`, remedy: HOW }
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { point: [lon, lat] }
  const isSwapped = Math.abs(lon) <= 90 && Math.abs(lat) <= 180
  return {
    message: said`lies off the globe: latitude is -90 to 90, longitude -180 to 180.`,
    remedy: isSwapped ? said`It looks swapped: latitude comes first.` : HOW,
  }
}

/** One spelling of signs; compass directions as N, S, E, W. */
function plain(cell: string): string {
  return cell
    .slice(0, 100)
    .normalize('NFKC')
    .replace(/[′’‘´`]/g, "'")
    .replace(/[″“”]|''/g, '"')
    .replace(/[−–—]/g, '-')
    .replace(/º/g, '°')
    .replace(/(latitude|longitude|lat|lon|lng|широта|довгота)\.?\s*[:=]?/giu, ' ')
    .replace(/(north|пн\.?(\s*ш\.?)?|північ\p{L}*)/giu, 'N')
    .replace(/(south|пд\.?(\s*ш\.?)?|південь|південн\p{L}*)/giu, 'S')
    .replace(/(east|сх\.?(\s*д\.?)?|схід\p{L}*)/giu, 'E')
    .replace(/(west|зх\.?(\s*д\.?)?|захід\p{L}*)/giu, 'W')
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase()
}

function splitPair(text: string): [string, string] | null {
  for (const sign of [/\s*;\s*/, /\s*,\s+/, /\s*\/\s*/]) {
    const parts = text.split(sign)
    if (parts.length === 2 && parts[0] && parts[1]) return [parts[0], parts[1]]
  }
  // "48.6,38.0": with points in the numbers the comma can only stand between them.
  const close = text.match(/^([^,]*\.[^,]*),([^,]*)$/) ?? text.match(/^([^,]*),([^,]*\.[^,]*)$/)
  if (close?.[1] && close[2]) return [close[1], close[2]]
  const letters =
    text.match(/^([^NSEW]+ ?[NSEW]),? ?([^NSEW]+ ?[NSEW])$/) ??
    text.match(/^([NSEW][^NSEW]+?),? ?([NSEW][^NSEW]+)$/)
  if (letters?.[1] && letters[2]) return [letters[1].trim(), letters[2].trim()]
  const blank = text.match(/^(\S+) (\S+)$/)
  return blank?.[1] && blank[2] ? [blank[1], blank[2]] : null
}

function axisOf(text: string): 'lat' | 'lon' | null {
  if (/[NS]/.test(text)) return 'lat'
  return /[EW]/.test(text) ? 'lon' : null
}

const DEGREES =
  /^([NSEW])? ?(-|\+)?(\d{1,3}(?:[.,]\d+)?) ?°?(?: ?(\d{1,2}(?:[.,]\d+)?) ?'(?: ?(\d{1,2}(?:[.,]\d+)?) ?")?)? ?([NSEW])?$/

function degreesOf(text: string): number | null {
  const [, before, sign, degrees, minutes = '0', seconds = '0', after] = text.match(DEGREES) ?? []
  if (degrees === undefined || (before && after)) return null
  const letter = before ?? after
  // "-48 S" could be meant either way.
  if (sign && letter) return null
  const [m, s] = [numberOf(minutes), numberOf(seconds)]
  if (m >= 60 || s >= 60) return null
  const size = numberOf(degrees) + m / 60 + s / 3600
  const value = sign === '-' || letter === 'S' || letter === 'W' ? -size : size
  // A ten-millionth of a degree is a centimetre.
  return Math.round(value * 1e7) / 1e7 + 0
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'))
}
