import { type Answer, answersAmong, isToSelf, pairsOf } from '@/domain/answers'
import { claimantOf } from '@/domain/attribution'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { groupBy } from '@/domain/group-by'
import type { Ladder } from '@/domain/ladder'
import type { TopicSummary } from '@/domain/topic-summary'
import { isOwnVoice } from '@/domain/voices'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { answersInWords, speakersInWords } from '@/modes/explore/heading-words'
import { asSentence, speakerName } from '@/ui/voice-words'

/** How many pairs of speakers a caption names. */
const NAMED = 2

/** What the picture shows, in two sentences: how many speak, and who answers whom. */
export function topicCaption(index: ClaimIndex, summary: TopicSummary, ladder: Ladder | null): string {
  const { members } = summary
  const told = ladder?.rungs.some(({ rows }) => rows.length > 0)
    ? answersInWords(
        index,
        ladder,
        ladder.rungs.flatMap(({ rows }) => rows.map((row) => row.claim)),
      )
    : speakersInWords(index, members)
  const answers = answersAmong(index, members)
  const n = pairsOf(answers, ['denies', 'contradicts'])
  return `${told} ${n > 0 ? exclusions(index, answers, n) : joints(answers, summary)}`
}

/** "9 pairs of claims here cannot both be true, as where a claim by … is denied by … and …." */
function exclusions(index: ClaimIndex, answers: readonly Answer[], n: number): string {
  const named = answers.filter(({ type }) => type === 'denies' || type === 'contradicts').slice(0, NAMED)
  const together = groupBy(named, (answer) =>
    isToSelf(answer) ? answer : `${answer.type} ${claimantOf(answer.to)}`,
  )
  const told = inARow([...together.values()].map((group) => answerWords(index, group)))
  const isAll = pairsOf(named, ['denies', 'contradicts']) === n
  return t(isAll ? 'topics.exclude' : 'topics.exclude-more', { n, told })
}

/** Answers of one type to one speaker. */
function answerWords(index: ClaimIndex, group: readonly Answer[]): string {
  const [answer] = group
  if (!answer) return ''
  const to = nameIn(index, answer.to)
  if (isToSelf(answer) && answer.type === 'contradicts') return t('topics.answer-self', { to })
  const names = group.map(({ from }) => nameIn(index, from))
  const last = names.at(-1) ?? ''
  const from = names.length < 2 ? last : t('topics.names-and', { first: names.slice(0, -1).join(', '), last })
  const values = { n: new Set(group.flatMap(({ answered }) => answered)).size, to, from }
  return t(answer.type === 'denies' ? 'topics.answer-denies' : 'topics.answer-contradicts', values)
}

/** "No two claims here contradict each other. 12 pairs agree, and in 3 pairs one limits the other." */
function joints(answers: readonly Answer[], { opposed, filtered }: TopicSummary): string {
  const elsewhere = filtered > 0 ? 'topics.exclude-hidden' : 'topics.exclude-elsewhere'
  const none = opposed > 0 ? t(elsewhere, { n: opposed }) : t('topics.exclude-none')
  const agree = pairsOf(answers, ['supports'])
  const limit = pairsOf(answers, ['qualifies'])
  if (agree === 0 && limit === 0) return answers.length > 0 ? none : `${none} ${t('topics.joined-none')}`
  const told = inARow([
    ...(agree > 0 ? [t('topics.joined-agree', { n: agree })] : []),
    ...(limit > 0 ? [t('topics.joined-limit', { n: limit })] : []),
  ])
  return `${none} ${asSentence(t('topics.joined', { told }))}`
}

/** "Said: 8 on 9–13 May, 9 on 20–22 May, 2 at other times". */
export function whenWords({ bursts, elsewhere }: TopicSummary): string {
  const parts = bursts.map(({ first, last, n }) =>
    t('topics.when-burst', { n, days: formatDays(first, last) }),
  )
  if (elsewhere > 0) parts.push(t('topics.when-elsewhere', { n: elsewhere }))
  // Broken between the parts only.
  return t('topics.when', { told: parts.map((part) => part.replaceAll(' ', '\u00a0')).join(', ') })
}

function nameIn(index: ClaimIndex, claim: Claim): string {
  const isArticle = index.actors.get(claimantOf(claim))?.kind === 'unnamed' && isOwnVoice(index, claim)
  return t('topics.voice', { name: isArticle ? t('topics.the-article') : speakerName(index, claim) })
}

function inARow(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : t('topics.and', { first: parts.slice(0, -1).join(', '), last })
}
