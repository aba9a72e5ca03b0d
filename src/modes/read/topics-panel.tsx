import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import type { Counted } from '@/domain/listed'
import { type TopicSummary, topicSummaries } from '@/domain/topic-summary'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { SideMark } from '@/ui/side-mark'
import '@/i18n/words/read'
import './read-panel.css'
import './topics-panel.css'

type TopicsPanelProps = { index: ClaimIndex; counted: Counted; onOpenTopic: (id: Id) => void }

/** Every question of the collection: what it asks, who speaks to it, when, and the way to its ladder or thread. */
export function TopicsPanel({ index, counted, onOpenTopic }: TopicsPanelProps) {
  const summaries = topicSummaries(index, counted.filteredOut)
  return (
    <article className="read-panel">
      <h2>{t('topics.title')}</h2>
      <p className="read-panel-lead">{t('topics.lead')}</p>
      <ul className="topics-list">
        {summaries.map((summary) => (
          <TopicItem key={summary.topic.id} index={index} summary={summary} onOpenTopic={onOpenTopic} />
        ))}
      </ul>
    </article>
  )
}

type TopicItemProps = {
  index: ClaimIndex
  summary: TopicSummary
  onOpenTopic: (id: Id) => void
}

function TopicItem({ index, summary, onOpenTopic }: TopicItemProps) {
  const { topic, claims, opposed, voices, bursts } = summary
  return (
    <li>
      <h3>{topic.question}</h3>
      <p className="topics-count">
        {t('topics.count', { claims, opposed })}
        {' · '}
        {t(topic.rungs ? 'topics.ladder' : 'topics.thread')}
      </p>
      <p className="topics-voices">
        {voices.map(({ side, n }) => (
          <span key={side}>
            <SideMark slot={index.sides.get(side)?.slot ?? 1} /> {index.sides.get(side)?.name} {n}
          </span>
        ))}
      </p>
      {bursts.length > 0 && (
        <p className="topics-count">
          {t('topics.days', { days: bursts.map(({ first, last }) => formatDays(first, last)).join(', ') })}
        </p>
      )}
      {topic.why && <p className="topics-why">{topic.why}</p>}
      <button
        type="button"
        className="button"
        aria-label={`${t('topics.open')}: ${topic.question}`}
        onClick={() => onOpenTopic(topic.id)}
      >
        {t('topics.open')}
      </button>
    </li>
  )
}
