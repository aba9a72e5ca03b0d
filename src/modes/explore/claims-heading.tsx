import type { ReactNode } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import { claimOf } from '@/domain/claim-index'
import type { Day, Topic } from '@/domain/collection'
import type { Reading } from '@/domain/reading'
import { formatDays } from '@/i18n/dates'
import { asSentence } from '@/ui/voice-words'
import { articlesInWords, kicker, standfirst, summary } from './heading-words'
import './claims-heading.css'

type ClaimsHeadingProps = {
  index: ClaimIndex
  from: Day
  to: Day
  topic: Topic | null
  reading: Reading
  /** No claim of the topic is filtered out. */
  isWhole: boolean
  children?: ReactNode
}

/** The question of these days, and how many voices answer it; without a question the days themselves. */
export function ClaimsHeading({ index, from, to, topic, reading, isWhole, children }: ClaimsHeadingProps) {
  const listed = reading.sequence.flatMap((id) => claimOf(index, id) ?? [])
  const claims = topic && reading.story.length > 0 ? reading.story : listed
  return (
    <header className="claims-heading">
      <p className="claims-heading-kicker">
        {topic ? kicker(index, from, to, claims) : asSentence(articlesInWords(index, claims))}
      </p>
      <h1 className="claims-heading-question" tabIndex={-1}>
        {topic ? topic.question : formatDays(from, to, 'year')}
      </h1>
      <p className="claims-heading-standfirst">
        {topic ? standfirst(index, topic, reading, isWhole) : summary(index, reading)}
      </p>
      {children}
    </header>
  )
}
