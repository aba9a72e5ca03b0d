import type { RelationType } from '@/domain/collection'
import type { Ladder } from '@/domain/ladder'
import { t } from '@/i18n/text'
import { RelationSign } from '@/ui/relation-sign'
import './ladder-key.css'

const SIGNS = ['denies', 'contradicts', 'qualifies'] as const

/** What the bars mean, and the signs of the rail that stand here. */
export function LadderKey({ ladder }: { ladder: Ladder }) {
  const types = new Set<RelationType | undefined>(
    ladder.rungs.flatMap((rung) => rung.rows.map((row) => row.related?.relation.type)),
  )
  const signs = SIGNS.filter((type) => types.has(type))
  return (
    <div className="ladder-key">
      <p>{t('claims.key-bars')}</p>
      {signs.length > 0 && (
        <p className="ladder-key-signs">
          <span>
            <RelationSign type="root" size={14} /> {t('relation.root')}
          </span>
          {signs.map((type) => (
            <span key={type}>
              <RelationSign type={type} size={15} /> {t(`relation.${type}`)}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

/** What the bars run from and to. */
export function LadderScale({ scale }: { scale: { from: string; to: string; of: string } }) {
  return (
    <p className="ladder-key-scale">
      <span className="ladder-key-ends">
        <span>{scale.from}</span> <span>{scale.to}</span>
      </span>{' '}
      <span>{scale.of}</span>
    </p>
  )
}
