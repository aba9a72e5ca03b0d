import { claimantOf } from './attribution'
import { type ClaimIndex, claimOf, type Ordinal } from './claim-index'
import type { Claim, Id, Topic } from './collection'
import { type Ladder, ladderOf, tellingFirst } from './ladder'
import { type ListGroup, orderList, type Sort } from './list-order'
import { type Thread, threadOf } from './thread'

export type Reading = {
  ladder: Ladder | null
  thread: Thread | null
  /** The claims of the ladder or thread, as they stand. */
  story: Claim[]
  /** Every other listed claim. */
  list: ListGroup[]
  /** Every listed claim exactly once, in the order of the page. */
  sequence: Id[]
  /** The row that each folded row stands under: echoes, and where room is short all but a few voices of an answer. */
  foldedUnder: ReadonlyMap<Id, Id>
  /** Rows at which a speaker appears first. */
  introduced: ReadonlySet<Id>
}

export type ReadingOptions = {
  listed: readonly Ordinal[]
  topic: Topic | null
  /** The chosen claim, which roots the ladder's rail. */
  chosen: Id | null
  sort: Sort
  /** How many voices an answer shows; the others are folded under the first. */
  voices: number
}

/** What the claims panel shows, in reading order. */
export function readingOf(index: ClaimIndex, options: ReadingOptions): Reading {
  const { topic, voices } = options
  const shown = new Uint8Array(index.collection.claims.length)
  for (const i of options.listed) shown[i] = 1
  const isShown = (id: Id) => shown[index.ordinal.get(id) ?? -1] === 1
  const ladder = topic?.rungs ? arrangedLadder(index, topic, isShown, options) : null
  const thread = topic && !topic.rungs ? threadOf(index, topic, isShown) : null
  const story = (ladder?.rungs.flatMap((rung) => rung.rows) ?? thread?.rows ?? []).map((row) => row.claim)
  const told = new Set(story.map((claim) => index.ordinal.get(claim.id)))
  const list = orderList(
    index,
    told.size > 0 ? options.listed.filter((i) => !told.has(i)) : options.listed,
    options.sort,
  )
  const foldedUnder = new Map<Id, Id>()
  for (const { rows } of ladder?.rungs ?? [])
    for (const row of rows.slice(voices)) foldedUnder.set(row.claim.id, rows[0]?.claim.id ?? '')
  const ordered = [...story]
  for (const { entries } of list)
    for (const { claim, echoes } of entries) {
      ordered.push(claim)
      for (const echo of echoes) {
        ordered.push(echo)
        foldedUnder.set(echo.id, claim.id)
      }
    }
  return {
    ladder,
    thread,
    story,
    list,
    sequence: ordered.map((claim) => claim.id),
    foldedUnder,
    introduced: firstAppearances(ordered),
  }
}

/** The other topics with listed claims, the fullest first: "Also said in these days". */
export function topicsBeside(
  index: ClaimIndex,
  listed: readonly Ordinal[],
  but: Topic | null,
): { topic: Topic; count: number }[] {
  const shown = new Set(listed)
  const count = (topic: Topic) =>
    topic.claims.filter((id) => claimOf(index, id) && shown.has(index.ordinal.get(id) ?? -1)).length
  return index.collection.topics
    .filter((topic) => topic.id !== but?.id)
    .map((topic) => ({ topic, count: count(topic) }))
    .filter((beside) => beside.count > 0)
    .sort((a, b) => b.count - a.count)
}

/** The chosen claim roots the rail, but moves no row: else "next" and "previous" would not lead back. */
function arrangedLadder(
  index: ClaimIndex,
  topic: Topic,
  isShown: (id: Id) => boolean,
  { chosen, voices }: ReadingOptions,
): Ladder {
  const ladder = ladderOf(index, topic, isShown, chosen)
  const atRest = ladderOf(index, topic, isShown, null)
  const rungs = ladder.rungs.map(({ rung, rows }, i) => {
    const order = tellingFirst(atRest.rungs[i]?.rows ?? [], voices).map(({ claim }) => claim.id)
    return { rung, rows: rows.toSorted((a, b) => order.indexOf(a.claim.id) - order.indexOf(b.claim.id)) }
  })
  return { ...ladder, rungs }
}

function firstAppearances(claims: readonly Claim[]): Set<Id> {
  const speakers = new Set<Id>()
  const first = new Set<Id>()
  for (const claim of claims) {
    const speaker = claimantOf(claim)
    if (!speakers.has(speaker)) first.add(claim.id)
    speakers.add(speaker)
  }
  return first
}
