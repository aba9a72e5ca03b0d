import { claimantOf } from '@/domain/attribution'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Id } from '@/domain/collection'
import type { Related } from '@/domain/relation-graph'
import { type RelationKey, relationKey } from '@/domain/relation-key'
import { isOwnVoice, passedOnBy } from '@/domain/voices'
import { activeLocale, t } from '@/i18n/text'

/** Who says it, as the page writes it: an outlet that speaks itself is said to. */
export function voiceName(index: ClaimIndex, claim: Claim): string {
  const actor = index.actors.get(claimantOf(claim))
  if (!actor || !isOwnVoice(index, claim)) return actor?.name ?? t('voice.unnamed')
  const headline = claim.speech === 'headline'
  if (actor.kind === 'unnamed') return t(headline ? 'claims.article-headline' : 'claims.article-voice')
  return t(headline ? 'claims.outlet-headline' : 'voice.own', { outlet: actor.name })
}

/** The speaker alone, for a sentence about the claim. */
export function speakerName(index: ClaimIndex, claim: Claim): string {
  const actor = index.actors.get(claimantOf(claim))
  if (!actor) return t('voice.unnamed')
  return actor.kind === 'unnamed' && isOwnVoice(index, claim) ? t('claims.article-voice') : actor.name
}

/** "via The Hill", every named hand once; empty where there is none. */
export function viaWords(index: ClaimIndex, claim: Claim): string {
  const names = passedOnBy(index, claim).map((actor) => actor.name)
  return names.length === 0 ? '' : t('voice.via', { outlet: names.join(', ') })
}

/** Who the speaker is, for people only: an organisation's name says it. */
export function introduction(index: ClaimIndex, id: Id): string {
  const actor = index.actors.get(id)
  return actor?.kind === 'person' ? actor.role : ''
}

/** A short name for an enumeration: a person's last name, else the whole. */
export function shortName(index: ClaimIndex, claim: Claim): string {
  const actor = index.actors.get(claimantOf(claim))
  const name = speakerName(index, claim)
  return actor?.kind === 'person' ? (name.split(' ').at(-1) ?? name) : name
}

/** "denies Russia's defence ministry": the relation of a claim, `related`, to another. */
export function relationWords(index: ClaimIndex, related: Related, other: Claim): string {
  return t('claims.sentence', {
    ...relationValues(relationKey(related)),
    voice: speakerName(index, other),
  })
}

/** For a message about a relation: its words, and its key for languages in which each governs another case. */
export function relationValues(key: RelationKey): { key: RelationKey; relation: string } {
  return { key, relation: t(`relation.${key}`) }
}

/** With a capital first letter, as a sentence begins. */
export function asSentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase(activeLocale()) + text.slice(1)
}
