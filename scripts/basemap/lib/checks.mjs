// What the build refuses to write. basemap.test.ts repeats it on what was shipped.
import { feature } from 'topojson-client'
import { MUST_BE_RUSSIA, MUST_BE_UKRAINE, UKRAINIAN_UNITS } from './config.mjs'
import { holds } from './geometry.mjs'

function whose(features, point) {
  return features
    .filter(({ geometry }) => holds(geometry, point))
    .map(({ properties }) => properties.a3)
    .join('+')
}

export function checkTopology(topology) {
  const faults = []
  for (const layer of ['countries', 'region']) {
    const { features } = feature(topology, topology.objects[layer])
    for (const [expected, points] of [
      ['UKR', MUST_BE_UKRAINE],
      ['RUS', MUST_BE_RUSSIA],
    ]) {
      for (const [name, point] of Object.entries(points)) {
        const found = whose(features, point)
        if (found !== expected) faults.push(`${layer}: ${name} is in "${found}", not ${expected}`)
      }
    }
  }
  const units = new Set(topology.objects.oblasts.geometries.map((g) => g.properties.iso))
  if (units.size !== UKRAINIAN_UNITS) faults.push(`${units.size} Ukrainian units, not ${UKRAINIAN_UNITS}`)
  if (faults.length) throw new Error(faults.join('\n'))
}
