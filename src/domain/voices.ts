import { claimantOf } from './attribution'
import type { ClaimIndex } from './claim-index'
import type { Actor, Claim, Id } from './collection'

export type VoiceCount = { named: number; unnamed: number }

/** How many different first speakers these claims have, the ones nobody names apart. */
export function countVoices(index: ClaimIndex, claims: readonly Claim[]): VoiceCount {
  const speakers = new Set(claims.map(claimantOf))
  const count: VoiceCount = { named: 0, unnamed: 0 }
  for (const id of speakers) count[index.actors.get(id)?.kind === 'unnamed' ? 'unnamed' : 'named']++
  return count
}

/** Does the article's own outlet say it, and nobody whom it quotes? */
export function isOwnVoice(index: ClaimIndex, claim: Claim): boolean {
  return claimantOf(claim) === index.articles.get(claim.article)?.outlet
}

/** The named hands a claim went through after its first speaker, each once. */
export function passedOnBy(index: ClaimIndex, claim: Claim): Actor[] {
  const first = claimantOf(claim)
  const found: Actor[] = []
  for (const hop of claim.attribution.slice(1)) {
    const actor = index.actors.get(hop.actor)
    if (actor && actor.kind !== 'unnamed' && actor.id !== first && !found.includes(actor)) found.push(actor)
  }
  return found
}

/** How a speaker is drawn: the shape of a group, or (slot null) a ring for one whom nothing places in one. */
export type VoiceMark = { slot: number | null; dashed: boolean }

/**
 * The mark of a speaker. Whoever is not named is dashed; where the text gives no group (the format then
 * files the speaker with the outlets) a ring in ink. The outlet of an article keeps its shape, named or not.
 */
export function voiceMark(index: ClaimIndex, id: Id): VoiceMark {
  const actor = index.actors.get(id)
  const slot = index.sides.get(actor?.side ?? '')?.slot ?? 1
  const outlets = index.collection.articles.map((article) => article.outlet)
  if (actor?.kind !== 'unnamed' || outlets.includes(id)) return { slot, dashed: false }
  const ofOutlets = outlets.some((outlet) => index.actors.get(outlet)?.side === actor.side)
  return { slot: ofOutlets ? null : slot, dashed: true }
}
