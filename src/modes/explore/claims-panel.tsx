import { type ReactNode, useMemo } from 'react'
import { type ClaimIndex, claimOf } from '@/domain/claim-index'
import type { Claim, Day, Id, Topic } from '@/domain/collection'
import type { Sort } from '@/domain/list-order'
import type { Counted } from '@/domain/listed'
import { readingOf, topicsBeside } from '@/domain/reading'
import { t } from '@/i18n/text'
import { useMedia } from '@/ui/use-media'
import { AlsoSaid } from './also-said'
import { ClaimList } from './claim-list'
import { ClaimListbox } from './claim-listbox'
import { ClaimOption, type OptionExtras } from './claim-option'
import { ClaimsHeading } from './claims-heading'
import { Ladder } from './ladder'
import { LadderKey, LadderScale } from './ladder-key'
import { ListHeading } from './list-heading'
import { PinnedRow } from './pinned-row'
import { Thread } from './thread'
import './claims-panel.css'

export type ClaimsPanelProps = {
  index: ClaimIndex
  counted: Counted
  from: Day
  to: Day
  topic: Topic | null
  selected: Id | null
  lit: readonly Id[]
  marked: Id | null
  sort: Sort
  /** Folded words that a search met, to be marked. */
  words: ReadonlySet<string>
  /** A phone: one voice an answer, filters below the answers. */
  compact: boolean
  onChooseClaim: (id: Id) => void
  onChooseTopic: (id: Id) => void
  /** Topics that a search met; null without one. */
  found: ReadonlySet<Id> | null
  onLight: (ids: readonly Id[]) => void
  onSort: (sort: Sort) => void
  /** Moves the window to the pinned claim. */
  onGoThere: (id: Id) => void
  /** Lists these claims, whatever the dates and filters leave out. */
  onShowOpponents: (ids: readonly Id[]) => void
  /** The filters row. */
  children?: ReactNode
  /** Why the list is empty, when it is. */
  empty: ReactNode
  /** What a search met outside the dates. */
  elsewhere: ReactNode
}

/** The question of these days with its answers, what else was said, and every other listed claim. */
export function ClaimsPanel(props: ClaimsPanelProps) {
  const { index, counted, topic, selected, lit, sort, compact, onChooseClaim, onLight } = props
  const { listed } = counted
  // On a low screen all answers in sight tell more than all voices of the first.
  const isLow = useMedia('(max-height: 899px)')
  const isSmall = useMedia('(max-width: 1199px) and (max-height: 899px)')
  const isKeyBelow = compact || isSmall
  const voices = isKeyBelow ? 1 : isLow ? 2 : Infinity
  // It roots the rail of a ladder, and moves nothing else.
  const root = topic?.rungs ? selected : null
  const reading = useMemo(
    () => readingOf(index, { listed, topic, chosen: root, sort, voices }),
    [index, listed, topic, root, sort, voices],
  )
  const position = useMemo(() => new Map(reading.sequence.map((id, i) => [id, i + 1])), [reading])
  const beside = useMemo(() => topicsBeside(index, listed, topic), [index, listed, topic])
  const { found } = props
  const topics = found ? topicsFound(index, found) : beside
  const { ladder, thread, story, list, sequence } = reading
  const chosen = claimOf(index, selected)
  const missing = ladder?.missing ?? thread?.missing ?? 0
  const rest = sequence.length - story.length

  return (
    <div className="claims-panel">
      <ClaimsHeading
        index={index}
        from={props.from}
        to={props.to}
        topic={topic}
        reading={reading}
        counted={counted}
        onShowOpponents={props.onShowOpponents}
      >
        <div className="claims-panel-tools">
          {story.length > 0 && (
            <p className="claims-panel-note">{t(compact ? 'claims.wording-touch' : 'claims.wording')}</p>
          )}
          {props.children}
        </div>
        {chosen && !position.has(chosen.id) && (
          <PinnedRow
            index={index}
            counted={counted}
            claim={chosen}
            onChooseClaim={onChooseClaim}
            onGoThere={props.onGoThere}
          />
        )}
        {ladder && story.length > 0 && !isKeyBelow && <LadderKey ladder={ladder} />}
        {topic?.scale && story.length > 0 && <LadderScale scale={topic.scale} />}
      </ClaimsHeading>
      {props.empty}
      <ClaimListbox reading={reading} selected={selected} onChooseClaim={onChooseClaim} onLight={onLight}>
        {(state, active) => {
          const option = (claim: Claim, extras: OptionExtras) => (
            <ClaimOption
              key={claim.id}
              {...extras}
              {...state(claim)}
              index={index}
              claim={claim}
              position={position.get(claim.id) ?? 0}
              total={sequence.length}
              selected={claim.id === selected}
              lit={lit.includes(claim.id)}
              marked={claim.id === props.marked}
              words={props.words}
              introduce={reading.introduced.has(claim.id)}
            />
          )
          return (
            <>
              {ladder && story.length > 0 && (
                <Ladder
                  index={index}
                  reading={reading}
                  isFolded={(claim) => state(claim).folded}
                  brief={compact}
                  option={option}
                />
              )}
              {thread && story.length > 0 && (
                <Thread index={index} rows={thread.rows} label={topic?.question ?? ''} option={option} />
              )}
              {list.length > 0 && <ClaimList groups={list} option={option} active={active} />}
            </>
          )
        }}
      </ClaimListbox>
      {props.elsewhere}
      <div className="claims-panel-between">
        {ladder && story.length > 0 && isKeyBelow && <LadderKey ladder={ladder} />}
        {story.length > 0 && (
          <p className="claims-panel-note">
            {t('claims.grouping')}
            {missing > 0 && ` ${t('claims.missing', { n: missing })}`}
            {topic?.why && ` ${topic.why}`}
          </p>
        )}
        <AlsoSaid
          title={t(found ? 'search.topics' : 'claims.also')}
          topics={topics}
          onChooseTopic={props.onChooseTopic}
        />
        {rest > 0 && (
          <ListHeading
            title={t(story.length > 0 ? 'claims.rest' : 'claims.all', { n: rest })}
            sort={sort}
            onSort={props.onSort}
          />
        )}
      </div>
    </div>
  )
}

function topicsFound(index: ClaimIndex, found: ReadonlySet<Id>): { topic: Topic; count: number }[] {
  return index.collection.topics
    .filter(({ id }) => found.has(id))
    .map((topic) => ({ topic, count: topic.claims.length }))
}
