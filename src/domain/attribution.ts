import type { Claim, Id } from './collection'

/** The first speaker: whoever the claim is traced back to. */
export function claimantOf(claim: Claim): Id {
  return claim.attribution[0]?.actor ?? ''
}

/** A weakening hedge at any hop of the chain. */
export function isHedged(claim: Claim): boolean {
  return claim.attribution.some((hop) => hop.hedges.some((hedge) => hedge.effect === 'weakens'))
}
