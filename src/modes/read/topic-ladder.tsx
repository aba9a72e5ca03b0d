import { claimantOf } from '@/domain/attribution'
import { type ClaimIndex, claimOf } from '@/domain/claim-index'
import type { Id, Topic } from '@/domain/collection'
import { type Ladder, type LadderRow, railCounts } from '@/domain/ladder'
import type { RelationKey } from '@/domain/relation-key'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { LadderScale } from '@/modes/explore/ladder-key'
import { RelationSign } from '@/ui/relation-sign'
import { RungBar, rungWords } from '@/ui/rung-bar'
import { VoiceMarkOf } from '@/ui/voice-line'
import { relationWords, shortName, speakerName } from '@/ui/voice-words'
import './topic-ladder.css'

/** What stands on the rail; who agrees stands on its rung. */
const ON_RAIL = {
  denies: 'denies',
  'denied-by': 'denies',
  contradicts: 'contradicts',
  qualifies: 'qualifies',
  'qualified-by': 'qualifies',
} as const

type TopicLadderProps = {
  index: ClaimIndex
  topic: Topic
  ladder: Ladder
  selected: Id | null
  onChooseClaim: (id: Id) => void
}

/** The answers in the order of the scale, on each who gives it, with the sign of how it stands to the root. */
export function TopicLadder({ index, topic, ladder, selected, onChooseClaim }: TopicLadderProps) {
  return (
    <>
      {topic.scale && <LadderScale scale={topic.scale} />}
      <dl className="topic-ladder">
        {ladder.rungs.map(({ rung, rows }) => (
          <div key={rung.label} className="topic-rung">
            <dt>
              <RungBar rung={rung} />
              <span aria-hidden="true">{rung.label}</span>
              <span className="visually-hidden">{rungWords(rung)}</span>
            </dt>
            <dd>
              {rows.map((row, i) => (
                <Voice
                  key={row.claim.id}
                  index={index}
                  ladder={ladder}
                  row={row}
                  again={i > 0 && claimantOf(row.claim) === claimantOf(rows[i - 1]?.claim ?? row.claim)}
                  selected={selected}
                  onChooseClaim={onChooseClaim}
                />
              ))}
              {rows.length === 0 && (
                <span className="topic-rung-empty">
                  {t(rung.claims.length === 0 ? 'topics.nobody' : 'topics.left-out')}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <RailWords index={index} ladder={ladder} />
      <p className="topic-key">{t('claims.key-bars')}</p>
    </>
  )
}

type VoiceProps = Omit<TopicLadderProps, 'topic'> & { row: LadderRow; again: boolean }

function Voice({ index, ladder, row, again, selected, onChooseClaim }: VoiceProps) {
  const { claim, isRoot, related } = row
  const root = claimOf(index, ladder.root)
  const sign = isRoot ? 'root' : related?.relation.type
  const isSigned = sign === 'root' || (sign !== undefined && sign in ON_RAIL)
  const words = related && root ? `; ${relationWords(index, related, root)}` : ''
  return (
    <button
      type="button"
      className="topic-voice"
      data-claim-id={claim.id}
      aria-current={claim.id === selected || undefined}
      onClick={() => onChooseClaim(claim.id)}
    >
      <VoiceMarkOf index={index} claim={claim} />
      {again ? (
        <>
          <span className="visually-hidden">{shortName(index, claim)}</span>{' '}
          <span className="topic-voice-again">{t('topics.again')}</span>
        </>
      ) : (
        <span className="topic-voice-name">{shortName(index, claim)}</span>
      )}
      {isSigned && ladder.root !== null && <RelationSign type={sign} size={sign === 'root' ? 13 : 15} />}
      <span className="visually-hidden">
        , {formatDating(claim.said)}: {claim.short || claim.text}
        {words}
      </span>
    </button>
  )
}

/** The rail in words: how many deny, contradict or limit the answer that the others are compared with. */
function RailWords({ index, ladder }: { index: ClaimIndex; ladder: Ladder }) {
  const root = claimOf(index, ladder.root)
  const counts = railCounts(ladder).flatMap(({ key, n }) => (isOnRail(key) ? [{ key, n }] : []))
  if (!root || counts.length === 0) return null
  return (
    <p className="topic-rail">
      <span>
        <RelationSign type="root" size={13} /> {t('topics.rail', { voice: speakerName(index, root) })}
      </span>{' '}
      {counts.map(({ key, n }) => (
        <span key={key}>
          <RelationSign type={ON_RAIL[key]} size={15} /> {t(`topics.rail-${key}`, { n })}
        </span>
      ))}
    </p>
  )
}

function isOnRail(key: RelationKey): key is keyof typeof ON_RAIL {
  return key in ON_RAIL
}
