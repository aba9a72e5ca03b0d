import { type ClaimIndex, claimOf } from '@/domain/claim-index'
import type { Claim, Topic } from '@/domain/collection'
import type { Reading } from '@/domain/reading'
import type { Related } from '@/domain/relation-graph'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { RungBar, rungWords } from '@/ui/rung-bar'
import { VoiceMarkOf } from '@/ui/voice-line'
import { relationWords, viaWords, voiceName } from '@/ui/voice-words'

type HandoutStoryProps = { index: ClaimIndex; reading: Reading; topic: Topic | null }

/** The answers on paper: the ladder with its bars, or the thread; what joins two of them stands in words. */
export function HandoutStory({ index, reading, topic }: HandoutStoryProps) {
  const { ladder, thread, story } = reading
  if (!topic || story.length === 0) return null
  const root = claimOf(index, ladder?.root ?? null)
  return (
    <section className="handout-story">
      <h2>{topic.question}</h2>
      {topic.scale && (
        <p>
          {topic.scale.from} – {topic.scale.to} {topic.scale.of}. {t('claims.key-bars')}
        </p>
      )}
      {ladder?.rungs.map(({ rung, rows }) => (
        <div key={rung.label} className="handout-rung">
          <div>
            <RungBar rung={rung} />
            <b>{rung.label}</b>
            <span className="visually-hidden">{rungWords(rung)}</span>
          </div>
          <ul>
            {rows.map(({ claim, related }) => (
              <Row key={claim.id} index={index} claim={claim} related={related} to={root} />
            ))}
            {rows.length === 0 && <li>{t('claims.no-voice')}</li>}
          </ul>
        </div>
      ))}
      {thread && (
        <ul className="handout-thread">
          {thread.rows.map(({ claim, depth, under, related }) => (
            <Row
              key={claim.id}
              index={index}
              claim={claim}
              related={related}
              to={under ?? undefined}
              depth={Math.min(depth, 4)}
            />
          ))}
        </ul>
      )}
      <p>
        {t('claims.grouping')} {t('take.handout-wording')}
      </p>
    </section>
  )
}

type RowProps = {
  index: ClaimIndex
  claim: Claim
  related: Related | null
  to: Claim | undefined
  depth?: number
}

function Row({ index, claim, related, to, depth = 0 }: RowProps) {
  const via = viaWords(index, claim)
  return (
    <li data-depth={depth}>
      <VoiceMarkOf index={index} claim={claim} size={12} /> <b>{voiceName(index, claim)}</b>{' '}
      {formatDating(claim.said)}
      {via && `, ${via}`}: {claim.short}
      {related && to && <i> ({relationWords(index, related, to)})</i>}
    </li>
  )
}
