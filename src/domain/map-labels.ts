// Which label goes where: a greedy placement over boxes in CSS px. What is asked first gets its place.

export type Box = { x: number; y: number; w: number; h: number }
type Point = { x: number; y: number }

export type Placer = {
  /** Keeps a box free of everything that is placed later. */
  block: (box: Box) => void
  /** The first candidate that lies in the frame and touches nothing, and blocks it; null when none does. */
  place: (candidates: readonly Box[]) => Box | null
  /** Like `place`, with a straight leader to the target; neither may cross what is placed, the target apart. */
  placeWithLeader: (candidates: readonly Box[], target: Box) => { box: Box; from: Point; to: Point } | null
  /** The first group of boxes that all lie free (a text along an arc), and blocks them; -1 when none does. */
  placeGroup: (groups: readonly (readonly Box[])[]) => number
  isFree: (box: Box) => boolean
}

/** A longer leader would run across half the picture; px. */
const LONGEST_LEADER = 200

/** A placer for one picture. `gap` px stay free between any two boxes; all must lie `margin` px inside. */
export function createPlacer(width: number, height: number, gap = 2, margin = 4): Placer {
  const taken: Box[] = []
  const inside = (b: Box) =>
    b.x >= margin && b.y >= margin && b.x + b.w <= width - margin && b.y + b.h <= height - margin
  const isFree = (box: Box) => inside(box) && !taken.some((other) => touch(box, other, gap))
  return {
    block: (box) => void taken.push(box),
    isFree,
    place(candidates) {
      const box = candidates.find(isFree) ?? null
      if (box) taken.push(box)
      return box
    },
    placeWithLeader(candidates, target) {
      for (const box of candidates) {
        if (!isFree(box)) continue
        const from = nearestOn(box, { x: target.x + target.w / 2, y: target.y + target.h / 2 })
        const to = nearestOn(target, from)
        if (Math.hypot(to.x - from.x, to.y - from.y) > LONGEST_LEADER) continue
        if (taken.some((other) => !touch(other, target) && crosses(from, to, grown(other, 3)))) continue
        taken.push(box, ...along(from, to))
        return { box, from, to }
      }
      return null
    },
    placeGroup(groups) {
      const found = groups.findIndex((group) => group.every(isFree))
      taken.push(...(groups[found] ?? []))
      return found
    },
  }
}

/** Do two boxes come nearer than `gap`? */
export function touch(a: Box, b: Box, gap = 0): boolean {
  return a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap
}

/** The point on or in the box nearest to `to`. */
export function nearestOn({ x, y, w, h }: Box, to: Point): Point {
  return { x: Math.max(x, Math.min(x + w, to.x)), y: Math.max(y, Math.min(y + h, to.y)) }
}

/** Boxes of a label of w x h beside a mark of radius r: right, left, below, above, then the corners. */
export function beside({ x, y }: Point, r: number, w: number, h: number): Box[] {
  const d = r + 4
  const k = d * 0.72
  return [
    { x: x + d, y: y - h / 2 },
    { x: x - d - w, y: y - h / 2 },
    { x: x - w / 2, y: y + d },
    { x: x - w / 2, y: y - d - h },
    { x: x + k, y: y - k - h },
    { x: x + k, y: y + k },
    { x: x - k - w, y: y - k - h },
    { x: x - k - w, y: y + k },
  ].map((corner) => ({ ...corner, w, h }))
}

/** Boxes of w x h over the whole frame on a grid, those whose edge is nearest to the target first. */
export function anywhere(width: number, height: number, w: number, h: number, target: Box): Box[] {
  const boxes: { box: Box; far: number }[] = []
  const middle = { x: target.x + target.w / 2, y: target.y + target.h / 2 }
  for (let y = 8; y + h <= height - 8; y += 14)
    for (let x = 8; x + w <= width - 8; x += 20) {
      const box = { x, y, w, h }
      const near = nearestOn(box, middle)
      const end = nearestOn(target, near)
      const far = Math.hypot(near.x - end.x, near.y - end.y)
      // Nearer than this a leader is too short to be seen as one.
      if (far >= 16) boxes.push({ box, far })
    }
  return boxes.sort((a, b) => a.far - b.far).map(({ box }) => box)
}

/** Breaks a text at its spaces into lines of at most `maxWidth`; a longer word stands alone. */
export function wrap(text: string, maxWidth: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && measure(joined) <= maxWidth) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}

function grown({ x, y, w, h }: Box, by: number): Box {
  return { x: x - by, y: y - by, w: w + by * 2, h: h + by * 2 }
}

/** Small boxes along a line, so that no label is written across it. */
function along(from: Point, to: Point): Box[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const steps = Math.max(1, Math.ceil(length / 6))
  return Array.from({ length: steps }, (_, i) => {
    const share = (i + 0.5) / steps
    return { x: from.x + (to.x - from.x) * share - 2, y: from.y + (to.y - from.y) * share - 2, w: 4, h: 4 }
  })
}

/** Liang and Barsky's test whether a segment meets a box. */
function crosses(a: Point, b: Point, { x, y, w, h }: Box): boolean {
  const dx = b.x - a.x
  const dy = b.y - a.y
  let t0 = 0
  let t1 = 1
  for (const [p, q] of [
    [-dx, a.x - x],
    [dx, x + w - a.x],
    [-dy, a.y - y],
    [dy, y + h - a.y],
  ] as const) {
    if (p === 0) {
      if (q < 0) return false
    } else if (p < 0) t0 = Math.max(t0, q / p)
    else t1 = Math.min(t1, q / p)
  }
  return t0 <= t1
}
