import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import type { Counted } from '@/domain/listed'
import { overviewRange } from '@/domain/timeline-overview'
import { type TopicSummary, topicSummaries } from '@/domain/topic-summary'
import { t } from '@/i18n/text'
import { headingId, TopicItem } from './topic-item'
import '@/i18n/words/read'
import './read-panel.css'
import './topics-panel.css'

/** With more questions than this a table of contents helps. */
const FEW = 6

type TopicsPanelProps = {
  index: ClaimIndex
  counted: Counted
  selected: Id | null
  words: ReadonlySet<string>
  onChooseClaim: (id: Id) => void
  onOpenTopic: (id: Id) => void
}

/** Every question of the collection, each with a picture of who answers what, and the way to its ladder or thread. */
export function TopicsPanel({ index, counted, ...rest }: TopicsPanelProps) {
  const { selected, words, onChooseClaim, onOpenTopic } = rest
  const summaries = topicSummaries(index, counted.filteredOut)
  const most = Math.max(1, ...summaries.flatMap(({ bursts }) => bursts.map(({ n }) => n)))
  const range = overviewRange(index)
  return (
    <article className="read-panel topics-panel">
      <h2>{t('topics.title')}</h2>
      <p className="read-panel-lead">{t('topics.lead')}</p>
      {summaries.length > FEW && <Contents summaries={summaries} />}
      <ul className="topics-list">
        {summaries.map((summary) => (
          <TopicItem
            key={summary.topic.id}
            index={index}
            summary={summary}
            range={range}
            most={most}
            selected={selected}
            words={words}
            onChooseClaim={onChooseClaim}
            onOpenTopic={onOpenTopic}
          />
        ))}
      </ul>
    </article>
  )
}

/** The titles of all questions. Buttons, as the address after # is the view. */
function Contents({ summaries }: { summaries: readonly TopicSummary[] }) {
  return (
    <nav className="topics-contents" aria-label={t('topics.contents', { n: summaries.length })}>
      <ol>
        {summaries.map(({ topic, claims, opposed }) => (
          <li key={topic.id}>
            <button type="button" onClick={() => goTo(topic.id)}>
              {topic.title}
            </button>{' '}
            <span className="topics-count">
              {claims > 0 ? t('topics.contents-count', { opposed, claims }) : t('topics.left-out')}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function goTo(topic: Id): void {
  const heading = document.getElementById(headingId(topic))
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
