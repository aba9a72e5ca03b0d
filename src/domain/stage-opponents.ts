import type { ClaimIndex } from './claim-index'
import { claimOf } from './claim-index'
import type { Claim, Id } from './collection'
import { opponents, type Related } from './relation-graph'
import type { StageState } from './stage'
import { countWords, withinWords } from './stage-statements'

/** `related`: the relation as read from the opponent. */
export type StageOpponent = { claim: Claim; related: Related; withWords: boolean }

/** What contradicts a claim among the voices that the class has heard, the sharpest first. */
export function stageOpponents(index: ClaimIndex, stage: StageState, of: Claim): StageOpponent[] {
  const told = new Set<Id>([...stage.heard, ...(stage.focus.kind === 'opponents' ? stage.focus.claims : [])])
  const found = opponents(index, of.id).flatMap((seen) => {
    const claim = told.has(seen.other) ? claimOf(index, seen.other) : undefined
    return claim ? [{ claim, related: fromTheOther(seen, of.id) }] : []
  })
  const sharpest = found.sort((a, b) => weight(a.related) - weight(b.related))
  const words = withinWords(
    sharpest.map(({ claim }) => claim),
    countWords(of.text),
  )
  return sharpest.map((each) => ({ ...each, withWords: words.has(each.claim) }))
}

function fromTheOther({ relation, as }: Related, of: Id): Related {
  return { relation, other: of, as: as === 'from' ? 'to' : 'from' }
}

function weight({ relation }: Related): number {
  return relation.type === 'denies' ? 0 : 1
}
