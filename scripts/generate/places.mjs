import { skewed } from './random.mjs'
import { SITES, townName } from './words.mjs'

const REGIONS = 8

/**
 * Regions, settlements in them and sites in those, most of them in few settlements; the first record is the first
 * region. In Europe's middle, so that a map has ground under them.
 */
export function generatePlaces(/** @type {() => number} */ random, /** @type {number} */ count) {
  const settlements = Math.max(4, Math.round((count - REGIONS) * 0.45))
  /** @type {any[]} */
  const places = []
  for (let i = 0; i < REGIONS; i++)
    places.push(
      placeOf(places.length, `${townName(i)}shire`, 'region', [4 + i * 1.8, 46 + (i % 4) * 2.2], 60),
    )
  for (let i = 0; i < settlements; i++) {
    const region = places[skewed(random, REGIONS)]
    const point = near(random, region, 0.9)
    places.push({
      ...placeOf(places.length, townName(REGIONS + i), 'settlement', point, 3),
      partOf: region.id,
    })
  }
  while (places.length < count) {
    const whole = places[REGIONS + skewed(random, settlements)]
    const number = places.length
    const name = `${whole.names.en} ${SITES[number % SITES.length]} ${Math.floor(number / SITES.length)}`
    places.push({ ...placeOf(number, name, 'site', near(random, whole, 0.05), 0.5), partOf: whole.id })
  }
  return places
}

function near(/** @type {() => number} */ random, /** @type {any} */ place, /** @type {number} */ degrees) {
  const [lon, lat] = place.geometry.coordinates
  const off = () => (random() + random() - 1) * degrees
  return [round(lon + off() * 1.5), round(lat + off())]
}

function round(/** @type {number} */ degrees) {
  return Math.round(degrees * 10_000) / 10_000
}

function placeOf(
  /** @type {number} */ i,
  /** @type {string} */ name,
  /** @type {string} */ kind,
  /** @type {number[]} */ coordinates,
  /** @type {number} */ radiusKm,
) {
  return {
    id: `p-${i}`,
    names: { en: name },
    aliases: [],
    kind,
    geometry: { type: 'Point', coordinates },
    radiusKm,
    precision: kind,
    basis: 'Invented.',
  }
}
