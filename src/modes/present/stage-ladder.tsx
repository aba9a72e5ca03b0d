import { type ClaimIndex, claimOf } from '@/domain/claim-index'
import { railSpan } from '@/domain/ladder'
import type { StageLadder as Ladder, StageRung } from '@/domain/stage-ladder'
import { t } from '@/i18n/text'
import { RelationSign } from '@/ui/relation-sign'
import { RungBar, rungWords } from '@/ui/rung-bar'
import { VoiceMarkOf } from '@/ui/voice-line'
import { relationWords, shortName } from '@/ui/voice-words'
import './stage-ladder.css'

type StageLadderProps = { index: ClaimIndex; ladder: Ladder }

/** The scale, empty at first, with a name on its rung for each voice that has been told. */
export function StageLadder({ index, ladder }: StageLadderProps) {
  const spans = railSpan(
    ladder.rungs.map(({ sign, related }) => ({
      isRoot: sign === 'root',
      related: sign === null ? null : (related[0]?.related ?? null),
    })),
  )
  return (
    <>
      <h2 className="visually-hidden">{t('present.scale')}</h2>
      <ol className="stage-ladder" data-rail={ladder.root !== null || undefined}>
        {ladder.rungs.map((rung, i) => (
          <li key={rung.rung.label} className="stage-rung" data-new={rung.isNew || undefined}>
            <RungBar rung={rung.rung} />
            <span className="stage-rung-label" aria-hidden="true" data-box>
              {rung.rung.label}
            </span>
            <span className="visually-hidden">{rungWords(rung.rung)}</span>
            <Names index={index} rung={rung} />
            {ladder.root !== null && (
              <span
                className="stage-rail"
                data-above={spans[i]?.above || undefined}
                data-below={spans[i]?.below || undefined}
              >
                {rung.sign && <RelationSign type={rung.sign} />}
                <span className="visually-hidden">{railWords(index, ladder, rung)}</span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

function Names({ index, rung }: { index: ClaimIndex; rung: StageRung }) {
  return (
    <ul className="stage-names">
      {rung.voices.map(({ claim, isNew }) => (
        <li key={claim.id} data-new={isNew || undefined}>
          <VoiceMarkOf index={index} claim={claim} />
          {shortName(index, claim)}
        </li>
      ))}
    </ul>
  )
}

function railWords(index: ClaimIndex, { root }: Ladder, { sign, related }: StageRung): string {
  const to = claimOf(index, root)
  if (sign === 'root') return t('relation.root')
  if (!to) return ''
  return related
    .map(({ claim, related }) => `${shortName(index, claim)} ${relationWords(index, related, to)}`)
    .join('; ')
}
