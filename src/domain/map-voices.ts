import { claimantOf } from './attribution'
import type { ClaimIndex, Ordinal } from './claim-index'
import type { Id, Place } from './collection'

export type Homes = {
  /** Seats with the first speakers who have theirs there, the most voices first. */
  seats: { place: Place; voices: Id[]; claims: Ordinal[] }[]
  /** Voices whose seat no text states. */
  notSaid: Id[]
}

/**
 * Where the voices of these claims have their seat: the speaker's own, else the place that stands for a
 * government in the claim itself. No ground: nobody is said to have stood there.
 */
export function homesOfVoices(index: ClaimIndex, claims: readonly Ordinal[]): Homes {
  const seatOf = new Map<Id, Id | undefined>()
  const claimsOf = new Map<Id, Ordinal[]>()
  for (const i of claims) {
    const claim = index.collection.claims[i]
    if (!claim) continue
    const voice = claimantOf(claim)
    const inClaim = claim.places.find(({ role }) => role === 'seat')
    seatOf.set(voice, seatOf.get(voice) ?? index.actors.get(voice)?.seat ?? inClaim?.place)
    const claimsOfVoice = claimsOf.get(voice)
    if (claimsOfVoice) claimsOfVoice.push(i)
    else claimsOf.set(voice, [i])
  }
  const voicesAt = new Map<Place, Id[]>()
  const notSaid: Id[] = []
  for (const [voice, seat] of seatOf) {
    const place = index.places.get(seat ?? '')
    if (place) voicesAt.set(place, [...(voicesAt.get(place) ?? []), voice])
    else notSaid.push(voice)
  }
  const seats = [...voicesAt].map(([place, voices]) => ({
    place,
    voices,
    claims: voices.flatMap((voice) => claimsOf.get(voice) ?? []).sort((a, b) => a - b),
  }))
  return { seats: seats.sort((a, b) => b.voices.length - a.voices.length), notSaid }
}
