const LANE_MIN = 24
const COMPACT_LANE_MIN = 54
export const AXIS_HEIGHT = 17
/** Free over the first lane, as its marks may stand a little above it. */
const LANES_TOP = 4
/** Where not all lanes are in sight the way to the others takes a little more than the days beside it. */
const MORE_LANES_HEIGHT = 24

/** Lanes as high as the room allows; where not all have room, as many whole ones as do. */
export function fitLanes(
  count: number,
  height: number,
  compact: boolean,
): { laneHeight: number; lanesInSight: number } {
  const least = compact ? COMPACT_LANE_MIN : LANE_MIN
  const room = height - LANES_TOP - AXIS_HEIGHT
  if (count * least <= room) return { laneHeight: Math.floor(room / Math.max(1, count)), lanesInSight: count }
  if (compact) return { laneHeight: least, lanesInSight: Math.max(1, Math.floor(room / least)) }
  const less = height - LANES_TOP - MORE_LANES_HEIGHT
  const lanesInSight = Math.max(1, Math.floor(less / least))
  return { laneHeight: Math.max(least, Math.floor(less / lanesInSight)), lanesInSight }
}

/** Pixels between the last whole lane in sight and the days. */
export function freeBelow(
  { laneHeight, lanesInSight }: { laneHeight: number; lanesInSight: number },
  height: number,
): number {
  return Math.max(0, height - LANES_TOP - AXIS_HEIGHT - laneHeight * lanesInSight)
}
