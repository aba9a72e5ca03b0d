// places.json is entered by hand. This holds it to its word: where a basis names
// GeoNames and a distance, the distance must be so. GeoNames is only compared with;
// neither its points nor its spellings are shipped.
import { distanceKm } from './geometry.mjs'

// GeoNames' spelling where it differs from the settled English name.
const GEONAMES = {
  avdiivka: 'Avdiyivka',
  balakliia: 'Balakliya',
  chisinau: 'Chisinau',
  ivanivske: "Ivanivs'ke",
  izium: 'Izyum',
  kostiantynivka: 'Kostyantynivka',
  kupiansk: 'Kupyansk',
  mykolaiv: 'Mykolayiv',
  sievierodonetsk: 'Siverskodonetsk',
  sloviansk: 'Slovyansk',
  washington: 'Washington',
  zaporizhzhia: 'Zaporizhzhya',
}

const CLAIM = /GeoNames has it (under )?([\d.]+) km away/

export function checkPlaces(places, geoNames) {
  const byName = new Map()
  for (const { name, lat, lng } of geoNames) {
    byName.set(name, [...(byName.get(name) ?? []), [Number(lng), Number(lat)]])
  }
  const faults = []
  let compared = 0
  for (const { id, en, lat, lon, radiusKm, basis } of places) {
    const claim = CLAIM.exec(basis ?? '')
    if (!claim) continue
    const distances = (byName.get(GEONAMES[id] ?? en) ?? []).map((point) => distanceKm(point, [lon, lat]))
    const found = Math.min(...distances)
    const said = Number(claim[2])
    if (claim[1] ? found >= said : Math.abs(found - said) > 0.06) {
      faults.push(`${id}: basis says ${claim[0]}, found ${found.toFixed(2)}`)
    }
    if (found > radiusKm)
      faults.push(`${id}: ${found.toFixed(2)} km off, outside its own radius of ${radiusKm}`)
    compared++
  }
  if (faults.length) throw new Error(`places.json:\n${faults.join('\n')}`)
  return compared
}
