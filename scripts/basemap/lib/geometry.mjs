// Small plane geometry on [lon, lat]. Own code because each is a few lines and a
// geometry library would be larger than this whole build.

const RAD = Math.PI / 180
const KM_PER_DEGREE = 111.2

export function distanceKm([lon1, lat1], [lon2, lat2]) {
  const x = (lon2 - lon1) * Math.cos(((lat1 + lat2) / 2) * RAD)
  return Math.hypot(x, lat2 - lat1) * KM_PER_DEGREE
}

/** Area of a triangle in km2, as topojson-simplify passes it. */
export function triangleKm2([a, b, c]) {
  const degrees = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2
  return degrees * Math.cos(b[1] * RAD) * KM_PER_DEGREE ** 2
}

export function ringKm2(ring) {
  let sum = 0
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += (ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1]) / 2
  }
  return Math.abs(sum) * Math.cos(ring[0][1] * RAD) * KM_PER_DEGREE ** 2
}

function ringHolds(ring, [x, y]) {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]
    const [xj, yj] = ring[j]
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}

export function polygonsOf(geometry) {
  if (!geometry) return []
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

export function holds(geometry, point) {
  return polygonsOf(geometry).some(
    ([outer, ...holes]) => ringHolds(outer, point) && !holes.some((hole) => ringHolds(hole, point)),
  )
}

/** Does the geometry have a vertex in the box? (A bounding box would lie for what crosses 180 degrees.) */
export function touches(coordinates, [w, s, e, n]) {
  if (typeof coordinates[0] === 'number') {
    const [x, y] = coordinates
    return x >= w && x <= e && y >= s && y <= n
  }
  return coordinates.some((part) => touches(part, [w, s, e, n]))
}

// Sides of a box as: which axis, where, and which side is kept.
const sides = ([w, s, e, n]) => [
  [0, w, (v) => v >= w],
  [0, e, (v) => v <= e],
  [1, s, (v) => v >= s],
  [1, n, (v) => v <= n],
]

// Always computed from the lower to the higher end, so that two countries that walk
// a border in opposite directions get the same point and still share it afterwards.
function crossing(a, b, axis, at) {
  const [p, q] = a[axis] < b[axis] ? [a, b] : [b, a]
  const t = (at - p[axis]) / (q[axis] - p[axis])
  const point = [p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])]
  point[axis] = at
  return point
}

function clipRing(ring, box) {
  let points = ring.slice(0, -1)
  for (const [axis, at, keeps] of sides(box)) {
    const next = []
    for (let i = 0; i < points.length; i++) {
      const a = points[(i || points.length) - 1]
      const b = points[i]
      if (keeps(a[axis]) !== keeps(b[axis])) next.push(crossing(a, b, axis, at))
      if (keeps(b[axis])) next.push(b)
    }
    points = next
  }
  return points.length < 3 ? null : [...points, points[0]]
}

/** Sutherland-Hodgman. It may run back along the edge of the box, which a fill does not show. */
export function clipPolygons(geometry, box) {
  const coordinates = polygonsOf(geometry)
    .map((rings) => rings.map((ring) => clipRing(ring, box)))
    .filter(([outer]) => outer)
    .map((rings) => rings.filter(Boolean))
  return coordinates.length ? { type: 'MultiPolygon', coordinates } : null
}

/** Lines are clipped for themselves: cut out of clipped polygons they would run along the box. */
export function clipLines(lines, box) {
  for (const [axis, at, keeps] of sides(box)) {
    const next = []
    for (const line of lines) {
      let part = keeps(line[0][axis]) ? [line[0]] : []
      for (let i = 1; i < line.length; i++) {
        const [a, b] = [line[i - 1], line[i]]
        const crosses = keeps(a[axis]) !== keeps(b[axis])
        if (crosses) part.push(crossing(a, b, axis, at))
        if (keeps(b[axis])) part.push(b)
        else if (crosses) {
          next.push(part)
          part = []
        }
      }
      next.push(part)
    }
    lines = next.filter((line) => line.length > 1)
  }
  return lines
}

// The world's rings run across 180 degrees by jumping to -180, which would draw a streak
// round the globe. Unwrapped they run on to 190, are cut in two, and the rest is moved back.
function unwrap(line, from = line[0][0]) {
  let turn = Math.round((from - line[0][0]) / 360) * 360
  let before = line[0][0]
  return line.map(([lon, lat]) => {
    if (Math.abs(lon - before) > 180) turn += lon < before ? 360 : -360
    before = lon
    return [lon + turn, lat]
  })
}

const moved = (part, by) =>
  typeof part[0] === 'number' ? [part[0] + by, part[1]] : part.map((inner) => moved(inner, by))

function inEachTurn([w, s, e, n], clip) {
  return [-360, 0, 360].flatMap((by) => moved(clip([w + by, s, e + by, n]), -by))
}

export function clipWorldPolygons(geometry, box) {
  const coordinates = polygonsOf(geometry).flatMap((rings) => {
    const outer = unwrap(rings[0])
    const unwrapped = [outer, ...rings.slice(1).map((hole) => unwrap(hole, outer[0][0]))]
    return inEachTurn(box, (turn) => {
      const clipped = clipPolygons({ type: 'Polygon', coordinates: unwrapped }, turn)
      return clipped ? clipped.coordinates : []
    })
  })
  return coordinates.length ? { type: 'MultiPolygon', coordinates } : null
}

export function clipWorldLines(lines, box) {
  const unwrapped = lines.map((line) => unwrap(line))
  return inEachTurn(box, (turn) => clipLines(unwrapped, turn))
}

/**
 * A point well inside, for a name: the cell of a coarse grid farthest from every edge.
 * The centroid would put Kyiv oblast's name on Kyiv city, which is cut out of it.
 */
export function labelPoint(geometry) {
  const rings = polygonsOf(geometry).flat()
  const largest = rings.reduce((a, b) => (ringKm2(b) > ringKm2(a) ? b : a))
  const xs = largest.map((p) => p[0])
  const ys = largest.map((p) => p[1])
  const [w, e, s, n] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  let best = null
  let far = -1
  const steps = 30
  for (let i = 1; i < steps; i++) {
    for (let j = 1; j < steps; j++) {
      const point = [w + ((e - w) * i) / steps, s + ((n - s) * j) / steps]
      if (!holds(geometry, point)) continue
      let near = Infinity
      for (const ring of rings) for (const p of ring) near = Math.min(near, distanceKm(p, point))
      if (near > far) [best, far] = [point, near]
    }
  }
  return best
}

/** The same layers with every point on a grid; points that were shared stay shared. */
export function snapped(layers, gridAt) {
  const snap = (part) => {
    if (typeof part[0] !== 'number') return part.map(snap)
    const grid = gridAt(part)
    return part.slice(0, 2).map((v) => Number((Math.round(v / grid) * grid).toFixed(6)))
  }
  return Object.fromEntries(
    Object.entries(layers).map(([name, { features }]) => [
      name,
      {
        type: 'FeatureCollection',
        features: features.map((f) => ({
          ...f,
          geometry: { ...f.geometry, coordinates: snap(f.geometry.coordinates) },
        })),
      },
    ]),
  )
}
