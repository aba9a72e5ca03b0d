import { claimantOf } from './attribution'
import { type ClaimIndex, claimOf } from './claim-index'
import type { Claim, Id } from './collection'
import type { StageState } from './stage'

// Which claims a class reads at once, and which of them only as a name.

/** As many words of claims as a class can read from a wall at once. */
export const MOST_WORDS = 40

/** A claim that came earlier: with its words where they leave the new ones room, else as a name. */
export type Earlier = { claim: Claim; withWords: boolean }

export type Statements = {
  /** What is on now, large. Those of a concealed press are here too: only their words may be shown. */
  now: readonly Claim[]
  isConcealed: boolean
  /** Told before, in the order in which they came; the latest keep their words. */
  earlier: readonly Earlier[]
}

export function statementsOf(index: ClaimIndex, { focus, heard }: StageState): Statements {
  // What can be read from the picture needs no second place.
  const now = focus.kind === 'opening' || focus.kind === 'rail' ? [] : claimsOf(index, focus.claims)
  const isOn = new Set(now)
  const before = claimsOf(index, heard).filter((claim) => !isOn.has(claim))
  const worded = withinWords(before.toReversed(), wordsOf(now))
  return {
    now,
    isConcealed: focus.kind === 'voices' && focus.concealed,
    earlier: before.map((claim) => ({ claim, withWords: worded.has(claim) })),
  }
}

/** The first of the claims whose words, beside so many others, are not too many; from the first too long on none. */
export function withinWords(claims: readonly Claim[], taken: number): Set<Claim> {
  const kept = new Set<Claim>()
  let words = taken
  for (const claim of claims) {
    words += countWords(claim.text)
    if (words > MOST_WORDS) break
    kept.add(claim)
  }
  return kept
}

/** The claims with these ids that there are. */
export function claimsOf(index: ClaimIndex, ids: readonly Id[]): Claim[] {
  return ids.flatMap((id) => claimOf(index, id) ?? [])
}

/** One claim of each first speaker: names for a list that says who, not how often. */
export function oneOfEachSpeaker(claims: readonly Claim[]): Claim[] {
  const seen = new Set<Id>()
  return claims.filter((claim) => !seen.has(claimantOf(claim)) && seen.add(claimantOf(claim)))
}

function wordsOf(claims: readonly Claim[]): number {
  return claims.reduce((sum, { text }) => sum + countWords(text), 0)
}

/** Words of a text, as a class reads them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
