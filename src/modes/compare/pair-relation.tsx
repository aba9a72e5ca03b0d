import type { Topic } from '@/domain/collection'
import type { Related } from '@/domain/relation-graph'
import { relationKey } from '@/domain/relation-key'
import { t } from '@/i18n/text'
import { RelationSign } from '@/ui/relation-sign'
import { relationValues } from '@/ui/voice-words'

type PairRelationProps = { related: Related | null; topics: readonly Topic[] }

/** How the two stand to each other as coded, with the reason; and what they both answer. */
export function PairRelation({ related, topics }: PairRelationProps) {
  const questions = topics.map(({ question }) => t('compare.question', { question })).join(', ')
  return (
    <div className="pair-relation">
      {related ? (
        <>
          <RelationSign type={related.relation.type} />
          <p>
            <strong>{t('compare.relation', relationValues(relationKey(related)))}</strong> {reasonOf(related)}
          </p>
        </>
      ) : (
        <p>{t('compare.unrelated')}</p>
      )}
      <p className="pair-reason">
        {topics.length === 0 ? t('compare.no-topic') : t('compare.topics', { n: topics.length, questions })}
      </p>
    </div>
  )
}

function reasonOf({ relation: { why, strength, reading } }: Related): string {
  const reason = strength === 'arguable' ? t('claim.arguable', { why }) : why
  if (reading === 'both') return reason
  return `${t(reading === 'printed' ? 'claim.only-printed' : 'compare.only-likely')}. ${reason}`
}
