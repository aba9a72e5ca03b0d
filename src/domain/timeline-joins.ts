import type { ClaimIndex, Ordinal } from './claim-index'
import { positionOf, type TimeScale } from './elastic-time'

/** On the clock "both": the time a claim speaks of, as pixels of the scale, beside the mark of when it was said. */
export type Join = {
  ordinal: Ordinal
  mark: { x: number; y: number }
  from: number
  to: number
  opensLeft: boolean
  opensRight: boolean
}

/**
 * The spans that do not lie within the days in which the claim was said: those need no line of their own.
 * `points` are the centres of the marks; a span beyond the scale stands at its edge.
 */
export function joinsOf(
  index: ClaimIndex,
  points: ReadonlyMap<Ordinal, { x: number; y: number }>,
  scale: TimeScale,
): Join[] {
  const joins: Join[] = []
  for (const [ordinal, mark] of points) {
    const claim = index.collection.claims[ordinal]
    const said = claim?.said.span
    const about = claim?.about.span
    if (!said || !about || (about.first >= said.first && about.last <= said.last)) continue
    joins.push({
      ordinal,
      mark,
      from: positionOf(scale, about.first),
      to: positionOf(scale, about.last + 1),
      opensLeft: about.first === Number.NEGATIVE_INFINITY,
      opensRight: about.last === Number.POSITIVE_INFINITY,
    })
  }
  return joins
}
