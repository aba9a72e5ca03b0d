import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { relationKey } from '@/domain/relation-key'
import type { StageState } from '@/domain/stage'
import { stageOpponents } from '@/domain/stage-opponents'
import { t } from '@/i18n/text'
import { RelationSign } from '@/ui/relation-sign'
import { asSentence, relationValues, voiceName } from '@/ui/voice-words'
import { StageAttribution } from './stage-attribution'

type StageOpponentsProps = {
  index: ClaimIndex
  stage: StageState
  claims: readonly Claim[]
  text: string | undefined
}

/** A claim, and what contradicts it among what the class has heard. */
export function StageOpponents({ index, stage, claims, text }: StageOpponentsProps) {
  return (
    <>
      {text ? (
        <h2 className="stage-ask">{text}</h2>
      ) : (
        <h2 className="visually-hidden">{t('present.opponents')}</h2>
      )}
      {claims.map((claim) => (
        <div key={claim.id} className="stage-opposed">
          <blockquote className="stage-claim-text">{claim.text}</blockquote>
          <StageAttribution index={index} claim={claim} brief />
          <Against index={index} stage={stage} of={claim} />
        </div>
      ))}
    </>
  )
}

function Against({ index, stage, of }: { index: ClaimIndex; stage: StageState; of: Claim }) {
  const opponents = stageOpponents(index, stage, of)
  if (opponents.length === 0) return <p className="stage-kicker">{t('present.no-opponents')}</p>
  return (
    <ul className="stage-opponents">
      {opponents.map(({ claim, related, withWords }) => (
        <li key={claim.id}>
          <RelationSign type={related.relation.type} />
          <div>
            <p>
              <strong>{asSentence(voiceName(index, claim))}</strong>{' '}
              {t('present.opposes', relationValues(relationKey(related)))}
            </p>
            {withWords && <p className="stage-claim-text">{claim.text}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
