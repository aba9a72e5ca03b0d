import { claimantOf } from '@/domain/attribution'
import type { ClaimIndex } from '@/domain/claim-index'
import type { StageState } from '@/domain/stage'
import { oneOfEachSpeaker, statementsOf } from '@/domain/stage-statements'
import { t } from '@/i18n/text'
import { StageName } from './stage-name'

type StageEarlierProps = { index: ClaimIndex; stage: StageState }

/** What has been said before: the latest in words, the others as names. */
export function StageEarlier({ index, stage }: StageEarlierProps) {
  const { now, isConcealed, earlier } = statementsOf(index, stage)
  // Beside a map there is room for words only while no new ones are on.
  const hasWords = stage.scene.layout === 'statement' || stage.focus.kind === 'ask'
  const worded = earlier.filter(({ withWords }) => withWords && hasWords).map(({ claim }) => claim)
  // Who is on now need not stand here too; of a hidden voice nothing may follow from who is left out.
  const isOn = new Set(isConcealed ? [] : now.map(claimantOf))
  const named = oneOfEachSpeaker(earlier.map(({ claim }) => claim)).filter(
    (claim) => !worded.includes(claim) && !isOn.has(claimantOf(claim)),
  )
  if (named.length + worded.length === 0) return null
  return (
    <section className="stage-earlier">
      <h2 className="visually-hidden">{t('present.earlier')}</h2>
      {named.length > 0 && (
        <ul className="stage-earlier-names">
          {named.map((claim) => (
            <li key={claim.id}>
              <StageName index={index} claim={claim} />
            </li>
          ))}
        </ul>
      )}
      {worded.length > 0 && (
        <ul className="stage-earlier-words">
          {worded.map((claim) => (
            <li key={claim.id}>
              <p className="stage-claim-text">{claim.text}</p>
              <StageName index={index} claim={claim} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
