import { claimantOf } from '@/domain/attribution'
import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import type { Actor, ClaimKind, Id, Place } from '@/domain/collection'
import type { CLAIM_FIELDS, Document } from './search-engine'

export type KindName = (kind: ClaimKind) => string
export type ClaimDocument = Document<Ordinal, (typeof CLAIM_FIELDS)[number]>

/** What is searched of each claim, in order. `kindName` gives a kind in words. */
export function* documentsOf(index: ClaimIndex, kindName: KindName): Generator<ClaimDocument> {
  const notes = new Map<Id, string[]>()
  for (const { claims, printed, likely, why } of index.collection.notes)
    for (const id of claims) notes.set(id, [...(notes.get(id) ?? []), printed, likely, why])
  for (const [id, claim] of index.collection.claims.entries())
    yield {
      id,
      wording: join([claim.text, claim.short]),
      quoted: join([
        claim.quote,
        claim.garbled?.printed,
        claim.garbled?.likely,
        ...claim.attribution.flatMap((hop) => hop.hedges.map((hedge) => hedge.printed)),
        ...(claim.quantities ?? []).map((quantity) => quantity.printed),
      ]),
      // The role of the claimant alone: what an outlet is would meet every claim that came through it.
      who: join([
        ...claim.attribution.flatMap((hop) => namesOf(index.actors.get(hop.actor))),
        index.actors.get(claimantOf(claim))?.role,
      ]),
      where: join(
        claim.places.flatMap((part) => [part.printed, ...placeNames(index.places.get(part.place))]),
      ),
      noted: join(notes.get(claim.id) ?? []),
      kind: join(claim.kinds.flatMap((kind) => kindWords(kind, kindName))),
    }
}

/** A kind's name where it is one word: "What it is worth" would be met by half of all queries. */
export function kindWords(kind: ClaimKind, kindName: KindName): string[] {
  const name = kindName(kind)
  return /\s/.test(name) ? [kind] : [kind, name]
}

function namesOf(actor: Actor | undefined): string[] {
  return actor ? [actor.name, ...actor.aliases] : []
}

function placeNames(place: Place | undefined): (string | undefined)[] {
  return place ? [...Object.values(place.names), ...place.aliases] : []
}

function join(texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join(' · ')
}
