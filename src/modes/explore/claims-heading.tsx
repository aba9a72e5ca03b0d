import { type ReactNode, useMemo } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import { claimOf } from '@/domain/claim-index'
import type { Day, Id, Topic } from '@/domain/collection'
import type { Counted } from '@/domain/listed'
import { oppositionOf } from '@/domain/opposition'
import type { Reading } from '@/domain/reading'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { asSentence } from '@/ui/voice-words'
import { articlesInWords, kicker, standfirst, summary } from './heading-words'
import './claims-heading.css'

type ClaimsHeadingProps = {
  index: ClaimIndex
  from: Day
  to: Day
  topic: Topic | null
  reading: Reading
  counted: Counted
  /** Lists the claims that contradict what is shown and are left out. */
  onShowOpponents: (ids: readonly Id[]) => void
  children?: ReactNode
}

/** The question of these days, and how many voices answer it; without a question the days themselves. */
export function ClaimsHeading(props: ClaimsHeadingProps) {
  const { index, from, to, topic, reading, counted, onShowOpponents, children } = props
  const claims = useMemo(
    () =>
      topic && reading.story.length > 0
        ? reading.story
        : reading.sequence.flatMap((id) => claimOf(index, id) ?? []),
    [index, topic, reading],
  )
  const opposition = useMemo(() => {
    const ids = claims.map(({ id }) => id)
    return oppositionOf(index, ids, counted)
  }, [index, claims, counted])
  const filteredOut = new Set(counted.filteredOut)
  const isWhole = !topic?.claims.some((id) => filteredOut.has(index.ordinal.get(id) ?? -1))
  const isOpposedElsewhere = opposition.within === 0 && opposition.onlyElsewhere > 0
  return (
    <header className="claims-heading">
      <p className="claims-heading-kicker">
        {topic ? kicker(index, from, to, claims) : asSentence(articlesInWords(index, claims))}
      </p>
      <h1 className="claims-heading-question" tabIndex={-1}>
        {topic ? topic.question : formatDays(from, to, 'year')}
      </h1>
      <p className="claims-heading-standfirst">
        {topic ? standfirst(index, topic, reading, opposition, isWhole) : summary(reading, opposition)}
      </p>
      {isOpposedElsewhere && (
        <button
          type="button"
          className="button claims-heading-opponents"
          onClick={() => onShowOpponents([...opposition.filtered, ...opposition.outside])}
        >
          {t('claims.show-opponents', { n: opposition.onlyElsewhere })}
        </button>
      )}
      {children}
    </header>
  )
}
