import { claimantOf } from './attribution'
import type { ClaimIndex, Ordinal } from './claim-index'
import type { Id, Relation, RelationType } from './collection'

/** A relation seen from one of its ends. `as` says which: this claim denies, or is denied by, the other. */
export type Related = { relation: Relation; other: Id; as: 'from' | 'to' }

const GRAPHS = new WeakMap<ClaimIndex, Graph>()

/** What stands in relation to a claim, in the collection's order. */
export function relatedTo(index: ClaimIndex, id: Id): readonly Related[] {
  let graph = GRAPHS.get(index)
  if (!graph) {
    graph = buildGraph(index)
    GRAPHS.set(index, graph)
  }
  const i = index.ordinal.get(id)
  if (i === undefined) return []
  const known = graph.asked.get(i)
  if (known) return known
  const found: Related[] = []
  for (const end of graph.ends.subarray(graph.starts[i], graph.starts[i + 1])) {
    const relation = index.collection.relations[end >> 1]
    if (relation)
      found.push(
        end % 2 === 0
          ? { relation, other: relation.to, as: 'from' }
          : { relation, other: relation.from, as: 'to' },
      )
  }
  graph.asked.set(i, found)
  return found
}

/** The relation between two claims, whichever way it is stored. */
export function relationBetween(index: ClaimIndex, a: Id, b: Id): Related | undefined {
  return relatedTo(index, a).find((related) => related.other === b)
}

const OPPOSING: readonly RelationType[] = ['denies', 'contradicts']

/** Contradicted or denied, either end, where the relation holds on more than the printed reading. */
export function opponents(index: ClaimIndex, id: Id): readonly Related[] {
  return relatedTo(index, id).filter(
    ({ relation }) => OPPOSING.includes(relation.type) && relation.reading !== 'printed',
  )
}

const TALLIES = new WeakMap<ClaimIndex, Tallies>()

/** Of every claim at once, for lists of many. */
export type Tallies = {
  /** How many `opponents` it has. */
  opposed: Uint32Array
  /** 1 where another denies it, on more than the printed reading. */
  denied: Uint8Array
  /** 1 where it repeats another or is repeated, on more than the printed reading. */
  repeats: Uint8Array
}

export function talliesOf(index: ClaimIndex): Tallies {
  let tallies = TALLIES.get(index)
  if (!tallies) {
    tallies = tally(index)
    TALLIES.set(index, tallies)
  }
  return tallies
}

function tally({ collection, relationEnds }: ClaimIndex): Tallies {
  const n = collection.claims.length
  const tallies = {
    opposed: new Uint32Array(n),
    denied: new Uint8Array(n),
    repeats: new Uint8Array(n),
  }
  collection.relations.forEach(({ type, reading }, at) => {
    if (reading === 'printed') return
    const [from, to] = [relationEnds[2 * at] ?? -1, relationEnds[2 * at + 1] ?? -1]
    if (type === 'denies' && to >= 0) tallies.denied[to] = 1
    for (const i of [from, to]) {
      if (i < 0) continue
      if (OPPOSING.includes(type)) tallies.opposed[i] = (tallies.opposed[i] ?? 0) + 1
      else if (type === 'repeats') tallies.repeats[i] = 1
    }
  })
  return tallies
}

export type Origins = { named: Id[]; unnamed: Id[] }

/**
 * Separate origins named for what a claim says: the distinct first speakers of it and of all that support it.
 * An echo has no origin of its own: it counts as what it repeats, so Rybar → ISW → Newsweek is one.
 */
export function separateOrigins(index: ClaimIndex, id: Id): Origins {
  const root = originOf(index, id)
  const family = [root, ...echoesBelow(index, root)]
  const supporters = family.flatMap((member) => incoming(index, member, 'supports'))
  const speakers = new Set<Id>()
  for (const origin of [root, ...supporters.map((supporter) => originOf(index, supporter))]) {
    const claim = index.collection.claims[index.ordinal.get(origin) ?? -1]
    if (claim) speakers.add(claimantOf(claim))
  }
  const origins: Origins = { named: [], unnamed: [] }
  for (const speaker of speakers)
    (index.actors.get(speaker)?.kind === 'unnamed' ? origins.unnamed : origins.named).push(speaker)
  return origins
}

/** What an echo repeats, followed to the first; the claim itself when it repeats nothing. */
export function originOf(index: ClaimIndex, id: Id): Id {
  let at = id
  // Bounded: claims that repeat each other in a circle are an error of the file, not a reason to hang.
  for (let depth = 0; depth < 16; depth++) {
    const repeated = relatedTo(index, at).find(
      ({ relation, as }) => relation.type === 'repeats' && as === 'from',
    )
    if (!repeated) break
    at = repeated.other
  }
  return at
}

/** Repeats of a claim, folded under it where it is the earliest. */
export function echoesOf(index: ClaimIndex, id: Id): Id[] {
  return incoming(index, id, 'repeats')
}

function incoming(index: ClaimIndex, id: Id, type: RelationType): Id[] {
  return relatedTo(index, id)
    .filter(({ relation, as }) => relation.type === type && relation.reading !== 'printed' && as === 'to')
    .map(({ other }) => other)
}

function echoesBelow(index: ClaimIndex, id: Id): Id[] {
  const found = new Set<Id>()
  const queue = [id]
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const echo of echoesOf(index, at))
      if (!found.has(echo)) {
        found.add(echo)
        queue.push(echo)
      }
  return [...found]
}

/** Ends of relations by claim: those of claim `i` lie from `starts[i]` up to `starts[i + 1]`. */
type Graph = {
  starts: Uint32Array
  /** Positions in `relationEnds`: twice the relation's, one more at its `to`. */
  ends: Uint32Array
  asked: Map<Ordinal, readonly Related[]>
}

function buildGraph({ collection, relationEnds }: ClaimIndex): Graph {
  const starts = new Uint32Array(collection.claims.length + 1)
  for (const i of relationEnds) if (i >= 0) starts[i + 1] = (starts[i + 1] ?? 0) + 1
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
  const next = starts.slice()
  const ends = new Uint32Array(starts.at(-1) ?? 0)
  relationEnds.forEach((i, end) => {
    if (i < 0) return
    const at = next[i] ?? 0
    ends[at] = end
    next[i] = at + 1
  })
  return { starts, ends, asked: new Map() }
}
