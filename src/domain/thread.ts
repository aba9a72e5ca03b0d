import { type ClaimIndex, claimOf } from './claim-index'
import type { Claim, Id, Topic } from './collection'
import { relationOn } from './ladder'
import type { Related } from './relation-graph'

/** A claim of a thread. `related`: its relation to the claim it stands under, seen from this row. */
export type ThreadRow = { claim: Claim; depth: number; under: Claim | null; related: Related | null }
export type Thread = { rows: ThreadRow[]; missing: number }

/**
 * Who answers whom, each answer below what it answers. Where that is not shown, the answer moves to the
 * nearest shown claim above it that it bears on, else it stands by itself.
 */
export function threadOf(index: ClaimIndex, topic: Topic, isShown: (id: Id) => boolean): Thread {
  const posts: { claim: Id; under?: Id }[] = topic.thread ?? topic.claims.map((claim) => ({ claim }))
  const parent = new Map(posts.map((post) => [post.claim, post.under]))
  const answers = new Map<Id | null, Claim[]>()
  let missing = 0
  for (const id of parent.keys()) {
    const claim = claimOf(index, id)
    if (!claim || !isShown(claim.id)) {
      missing++
      continue
    }
    const above = shownAbove(index, claim.id, parent, isShown)
    answers.set(above, [...(answers.get(above) ?? []), claim])
  }
  const rows: ThreadRow[] = []
  const append = (above: Claim | null, depth: number) => {
    for (const claim of answers.get(above?.id ?? null) ?? []) {
      rows.push({
        claim,
        depth,
        under: above,
        related: above ? relationOn(index, claim.id, above.id) : null,
      })
      append(claim, depth + 1)
    }
  }
  append(null, 0)
  return { rows, missing }
}

function shownAbove(
  index: ClaimIndex,
  id: Id,
  parent: ReadonlyMap<Id, Id | undefined>,
  isShown: (id: Id) => boolean,
): Id | null {
  const passed = new Set([id])
  let found: Id | null = null
  for (let at = parent.get(id); at !== undefined; at = parent.get(at)) {
    // A thread that bites its own tail is an error of the file: all its claims stand by themselves.
    if (passed.has(at)) return null
    passed.add(at)
    if (found === null && parent.has(at) && isShown(at) && relationOn(index, id, at)) found = at
  }
  return found
}
