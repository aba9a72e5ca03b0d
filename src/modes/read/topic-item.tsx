import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { ladderOf } from '@/domain/ladder'
import { threadOf } from '@/domain/thread'
import { digestThread } from '@/domain/thread-digest'
import type { DayRange } from '@/domain/timeline-overview'
import type { TopicSummary } from '@/domain/topic-summary'
import { t } from '@/i18n/text'
import { SideMark } from '@/ui/side-mark'
import { TopicLadder } from './topic-ladder'
import { TopicStrip } from './topic-strip'
import { TopicThread } from './topic-thread'
import { topicCaption } from './topic-words'

/** Rows of a thread that a picture shows. */
const ROWS = 5

type TopicItemProps = {
  index: ClaimIndex
  summary: TopicSummary
  range: DayRange
  most: number
  selected: Id | null
  words: ReadonlySet<string>
  onChooseClaim: (id: Id) => void
  onOpenTopic: (id: Id) => void
}

/** One question: how many claims, its picture, when it was said, who speaks and who is not quoted. */
export function TopicItem(props: TopicItemProps) {
  const { index, summary, range, most, onOpenTopic } = props
  const { topic, claims, opposed, filtered, bursts } = summary
  return (
    <li>
      <h3 id={headingId(topic.id)} tabIndex={-1}>
        {topic.question}
      </h3>
      <p className="topics-count">
        {t('topics.count', { claims, opposed })}
        {' · '}
        {t(topic.rungs ? 'topics.ladder' : 'topics.thread')}
        {filtered > 0 && ` · ${t('topics.filtered', { n: filtered })}`}
      </p>
      {claims > 0 ? <Picture {...props} /> : <p className="topics-none">{t('topics.all-filtered')}</p>}
      {bursts.length > 0 && <TopicStrip summary={summary} range={range} most={most} />}
      <Voices index={index} summary={summary} />
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

/** Where the table of contents leads. */
export function headingId(topic: Id): string {
  return `question-${topic}`
}

function Picture({ index, summary, selected, words, onChooseClaim }: TopicItemProps) {
  const { topic, members } = summary
  const ids = new Set(members.map(({ id }) => id))
  const isShown = (id: Id) => ids.has(id)
  const ladder = topic.rungs ? ladderOf(index, topic, isShown, null) : null
  const rows = ladder ? [] : digestThread(threadOf(index, topic, isShown).rows, ROWS)
  const shown = ladder ? ladder.rungs.reduce((sum, rung) => sum + rung.rows.length, 0) : rows.length
  const more = members.length - shown
  const name = ladder ? 'topics.picture-ladder' : 'topics.picture-thread'
  const common = { index, selected, onChooseClaim }
  return (
    <figure className="topics-picture" aria-label={t(name, { question: topic.question })}>
      <figcaption>{topicCaption(index, summary, ladder)}</figcaption>
      {ladder ? (
        <TopicLadder {...common} topic={topic} ladder={ladder} />
      ) : (
        <TopicThread {...common} rows={rows} words={words} />
      )}
      {more > 0 && <p className="topics-more">{t('topics.more', { n: more })}</p>}
    </figure>
  )
}

/** The groups of voices with their marks, which explains those in the picture, and who is missing. */
function Voices({ index, summary }: Pick<TopicItemProps, 'index' | 'summary'>) {
  const { voices, unquoted, leftOut } = summary
  const names = (ids: readonly Id[]) => ids.map((id) => index.sides.get(id)?.name ?? id).join(', ')
  return (
    <>
      <p className="topics-voices">
        {voices.map(({ side, n }) => (
          <span key={side}>
            <SideMark slot={index.sides.get(side)?.slot ?? 1} /> {index.sides.get(side)?.name} {n}
          </span>
        ))}
      </p>
      {unquoted.length > 0 && (
        <p className="topics-absent">{t('topics.not-quoted', { names: names(unquoted) })}</p>
      )}
      {leftOut.length > 0 && (
        <p className="topics-absent">{t('topics.not-shown', { names: names(leftOut) })}</p>
      )}
    </>
  )
}
