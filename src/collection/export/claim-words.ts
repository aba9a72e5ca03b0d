import { claimantOf } from '@/domain/attribution'
import type { ClaimIndex } from '@/domain/claim-index'
import type {
  Article,
  Claim,
  Dating,
  Hop,
  Id,
  PlaceRole,
  Quantity,
  RelationType,
  Speech,
} from '@/domain/collection'
import { figureOf } from '@/domain/figure'
import { type Related, relatedTo } from '@/domain/relation-graph'
import { datingWords } from './date-words'

// One claim in plain English words, for files that are read without the app.

const SPEECH: Record<Speech, string> = {
  direct: 'quoted in direct speech',
  indirect: 'reported in other words',
  narration: 'told by the article itself',
  headline: 'from the headline',
  link: 'from the words of a link to another report',
}

const ROLES: Record<PlaceRole, string> = {
  subject: 'the ground it is about',
  comparison: 'named for comparison',
  background: 'also mentioned',
  seat: 'where the speaker has a seat',
  metonym: 'stands for a government',
}

const BASES: Record<Dating['basis'], string> = {
  stated: 'the article states it',
  inferred: 'worked out',
  'general-knowledge': 'from general knowledge',
  unknown: 'not known',
}

/** Read from the claim that a relation starts from, and from the one it leads to. */
const RELATIONS: Record<RelationType, [from: string, to: string]> = {
  denies: ['denies', 'is denied by'],
  contradicts: ['contradicts', 'contradicts'],
  qualifies: ['limits', 'is limited by'],
  supports: ['agrees with', 'agrees with'],
  repeats: ['repeats', 'is repeated by'],
  updates: ['updates', 'is updated by'],
}

/** The first speaker's name. */
export function claimantWords(index: ClaimIndex, claim: Claim): string {
  return actorName(index, claimantOf(claim))
}

/** From the claimant to the outlet: "Council says (less sure: “may”) → Gazette reports". */
export function chainWords(index: ClaimIndex, claim: Claim): string {
  return claim.attribution.map((hop) => hopWords(index, hop)).join(' → ')
}

export function speechWords({ speech }: Claim): string {
  return SPEECH[speech]
}

export function basisWords({ basis }: Dating): string {
  return BASES[basis]
}

export function roleWords(role: PlaceRole): string {
  return ROLES[role]
}

export function placeWords(index: ClaimIndex, claim: Claim): string[] {
  return claim.places.map(({ place, role }) => `${placeName(index, place)} (${ROLES[role]})`)
}

/** Each figure as printed and as it is read: "“forty carts”: 35 to 45 carts, at Mill". */
export function figureWords(index: ClaimIndex, claim: Claim): string[] {
  return (claim.quantities ?? []).map((quantity) => quantityWords(index, quantity))
}

/** "denies c-000-11", from either end; what is arguable or hangs on damaged words says so. */
export function relationWords(index: ClaimIndex, claim: Claim): string[] {
  return relatedTo(index, claim.id).map(({ relation, other, as }: Related) => {
    const { type, strength, reading } = relation
    const doubts = [
      strength === 'arguable' && 'arguable',
      reading === 'printed' && 'only as printed',
      reading === 'likely' && 'only as likely meant',
    ].filter(Boolean)
    const words = `${RELATIONS[type][as === 'from' ? 0 : 1]} ${other}`
    return doubts.length > 0 ? `${words} (${doubts.join(', ')})` : words
  })
}

/** The outlet's name, marked where it was worked out. */
export function outletWords(index: ClaimIndex, article: Article): string {
  const name = actorName(index, article.outlet)
  const isNamed = index.actors.get(article.outlet)?.kind !== 'unnamed'
  return isNamed && article.outletBasis.basis === 'inferred' ? `${name} (worked out)` : name
}

export function actorName(index: ClaimIndex, id: Id): string {
  return index.actors.get(id)?.name ?? id
}

export function placeName(index: ClaimIndex, id: Id): string {
  return index.places.get(id)?.names.en ?? id
}

function hopWords(index: ClaimIndex, { actor, verb, hedges, witness }: Hop): string {
  const notes = hedges.map(
    ({ printed, effect }) => `${effect === 'weakens' ? 'less sure' : 'surer'}: “${printed}”`,
  )
  if (witness) notes.push('says to have seen this')
  const words = `${actorName(index, actor)} ${verb}`
  return notes.length > 0 ? `${words} (${notes.join('; ')})` : words
}

function quantityWords(index: ClaimIndex, quantity: Quantity): string {
  const { printed, unit, state, side, place, period, hedge } = quantity
  const number = numberWords(quantity)
  const parts = [
    number === null ? 'no number given' : `${number} ${unit === 'percent' ? 'per cent' : unit}`,
    state?.replaceAll('-', ' '),
    side && `of ${index.sides.get(side)?.name ?? side}`,
    place && `at ${placeName(index, place)}`,
    period && `counted for the time ${datingWords(period)}`,
    hedge && `with the words “${hedge}”`,
  ]
  return `“${printed}”: ${parts.filter(Boolean).join(', ')}`
}

function numberWords(quantity: Quantity): string | null {
  const figure = figureOf(quantity)
  switch (figure.kind) {
    case 'exact':
      return String(figure.value)
    case 'above':
      return `${figure.value} or more`
    case 'below':
      return `under ${figure.value}`
    case 'range':
      return `${figure.min} to ${figure.max}`
    case 'none':
      return null
  }
}
