import type { RecordOf } from '@/collection/edit/with-record'
import type { PartName, RawCollection } from '@/collection/schema'
import type { RawPlace } from '@/collection/schema-cast'
import type { RawClaim } from '@/collection/schema-claim'
import type { RawRelation } from '@/collection/schema-talk'
import type { Id } from '@/domain/collection'
import { t } from '@/i18n/text'

/** What a record is called in lists and in what can be undone. */
export function titleOf<P extends PartName>(raw: RawCollection, part: P, record: RecordOf<P>): string {
  if (part === 'claims') return (record as RawClaim).short
  if (part === 'places') return (record as RawPlace).names.en
  if (part === 'relations') return relationTitle(raw, record as RawRelation)
  if ('name' in record && typeof record.name === 'string') return record.name
  return 'title' in record && typeof record.title === 'string' ? record.title : record.id
}

export function relationTitle(raw: RawCollection, { from, to, type }: RawRelation): string {
  return t('edit.relation-title', {
    from: claimTitle(raw, from),
    relation: t(`relation.${type}`),
    key: type,
    to: claimTitle(raw, to),
  })
}

/** Who says it, and what. */
export function claimTitle(raw: RawCollection, id: Id): string {
  const claim = raw.claims.find((each) => each.id === id)
  if (!claim) return id
  return t('edit.claim-title', { who: nameOf(raw, claim.attribution[0]?.actor), claim: claim.short })
}

export function nameOf(raw: RawCollection, actor: Id | undefined): string {
  return raw.actors.find(({ id }) => id === actor)?.name ?? t('voice.unnamed')
}

export function placeNameOf(raw: RawCollection, place: Id): string {
  return raw.places.find(({ id }) => id === place)?.names.en ?? place
}
