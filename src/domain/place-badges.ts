// Where a small badge goes beside its mark, so that badges neither cover each other nor the marks they speak of.

type Point = { x: number; y: number }

/** Something that lies there already; `cost`: how much worse a place over it is, in pixels of distance. */
export type Obstacle = { x: number; y: number; w: number; h: number; cost: number }

const DIRECTIONS = 16
const DISTANCES = [15, 21, 28, 36, 46, 58]
/** More than any way round: another badge, or a mark that a badge speaks of. */
export const NEVER = 1000
/** Rather over other marks, or further off, than in another zone. */
const ASTRAY = 60

/**
 * The centre of a badge of `size` beside each anchor, in the order given: the nearest place with least in its
 * way, inside `bounds`. Greedy; O(anchors × obstacles).
 */
export function placeBadges(
  anchors: readonly Point[],
  size: { w: number; h: number },
  bounds: { width: number; height: number },
  obstacles: readonly Obstacle[],
  /** A badge in another zone than its mark's (other days) would be read as there. */
  zoneOf: (x: number) => number = () => 0,
): Point[] {
  const placed: Obstacle[] = []
  return anchors.map((anchor) => {
    let best: Point = anchor
    let least = Infinity
    for (const candidate of candidatesRound(anchor, size, bounds)) {
      const far = Math.hypot(candidate.x - anchor.x, candidate.y - anchor.y)
      if (far >= least) continue
      const strays = zoneOf(candidate.x) === zoneOf(anchor.x) ? 0 : ASTRAY
      const cost = far + strays + costOf(candidate, size, obstacles) + costOf(candidate, size, placed)
      if (cost >= least) continue
      least = cost
      best = candidate
    }
    placed.push({ x: best.x - size.w / 2, y: best.y - size.h / 2, ...size, cost: NEVER })
    return best
  })
}

function candidatesRound(
  { x, y }: Point,
  { w, h }: { w: number; h: number },
  { width, height }: { width: number; height: number },
): Point[] {
  return DISTANCES.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, i) => {
      const angle = (i / DIRECTIONS) * 2 * Math.PI
      return { x: x + Math.cos(angle) * (distance + (w - h) / 2), y: y + Math.sin(angle) * distance }
    }),
  ).filter((at) => at.x >= w / 2 && at.x <= width - w / 2 && at.y >= h / 2 && at.y <= height - h / 2)
}

function costOf(at: Point, { w, h }: { w: number; h: number }, obstacles: readonly Obstacle[]): number {
  const [left, top] = [at.x - w / 2, at.y - h / 2]
  return obstacles.reduce(
    (sum, other) =>
      left < other.x + other.w && other.x < left + w && top < other.y + other.h && other.y < top + h
        ? sum + other.cost
        : sum,
    0,
  )
}
