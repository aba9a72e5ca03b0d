import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { relationKey } from '@/domain/relation-key'
import type { ThreadRow } from '@/domain/thread'
import { t } from '@/i18n/text'
import { Chevron } from '@/ui/chevron'
import { MarkedText } from '@/ui/marked-text'
import { RelationSign } from '@/ui/relation-sign'
import { VoiceLine, VoiceMarkOf } from '@/ui/voice-line'
import { relationWords } from '@/ui/voice-words'
import './topic-thread.css'

type TopicThreadProps = {
  index: ClaimIndex
  rows: readonly ThreadRow[]
  selected: Id | null
  words: ReadonlySet<string>
  onChooseClaim: (id: Id) => void
}

/** The most telling rows of a thread, each indented under what it answers, with the relation's sign and word. */
export function TopicThread({ index, rows, selected, words, onChooseClaim }: TopicThreadProps) {
  return (
    <ol className="topic-thread">
      {rows.map(({ claim, depth, under, related }) => (
        <li key={claim.id} data-depth={Math.min(depth, 3)}>
          <button
            type="button"
            data-claim-id={claim.id}
            aria-current={claim.id === selected || undefined}
            onClick={() => onChooseClaim(claim.id)}
          >
            {related && under && (
              <span className="visually-hidden">{relationWords(index, related, under)}: </span>
            )}
            {depth > 0 && (
              <span className="topic-thread-sign">
                {related && <RelationSign type={related.relation.type} size={16} />}
              </span>
            )}
            <VoiceMarkOf index={index} claim={claim} />
            <span className="topic-thread-words">
              {related && (
                <span className="topic-thread-relation" aria-hidden="true">
                  {t(`claims.word-${relationKey(related)}`)}
                </span>
              )}
              <VoiceLine index={index} claim={claim} brief words={words} />{' '}
              <span className="topic-thread-statement">
                <MarkedText text={claim.short || claim.text} words={words} />
                <Chevron />
              </span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
