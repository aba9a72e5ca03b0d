import { type Answer, answersAmong, isToSelf, pairsOf } from '@/domain/answers'
import { type ClaimIndex, claimantOf } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import type { Ladder } from '@/domain/ladder'
import type { TopicSummary } from '@/domain/topic-summary'
import { isOwnVoice } from '@/domain/voices'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { answersInWords, speakersInWords } from '@/modes/explore/heading-words'
import { speakerName } from '@/ui/voice-words'

/** How many pairs of speakers a caption names. */
const NAMED = 2

/** What the picture shows, in two sentences: how many speak, and who answers whom. */
export function topicCaption(index: ClaimIndex, summary: TopicSummary, ladder: Ladder | null): string {
  const { members, opposed } = summary
  const told = ladder?.rungs.some(({ rows }) => rows.length > 0)
    ? answersInWords(
        index,
        ladder,
        ladder.rungs.flatMap(({ rows }) => rows.map((row) => row.claim)),
      )
    : speakersInWords(index, members)
  const answers = answersAmong(index, members)
  const n = pairsOf(answers, ['denies', 'contradicts'])
  return `${told} ${n > 0 ? exclusions(index, answers, n) : joints(answers, opposed)}`
}

/** "9 pairs of claims here cannot both be true, as where a claim by … is denied by …." */
function exclusions(index: ClaimIndex, answers: readonly Answer[], n: number): string {
  const named = answers
    .filter(({ type }) => type === 'denies' || type === 'contradicts')
    .slice(0, NAMED)
    .map((answer) => ({ pairs: answer.pairs, words: answerWords(index, answer) }))
  const told = listed(named.map(({ words }) => words))
  const isAll = named.reduce((sum, { pairs }) => sum + pairs, 0) === n
  return t(isAll ? 'topics.exclude' : 'topics.exclude-more', { n, told })
}

function answerWords(index: ClaimIndex, answer: Answer): string {
  const to = nameIn(index, answer.to)
  if (isToSelf(answer) && answer.type === 'contradicts') return t('topics.answer-self', { to })
  const values = { n: answer.answered, to, from: nameIn(index, answer.from) }
  return t(answer.type === 'denies' ? 'topics.answer-denies' : 'topics.answer-contradicts', values)
}

/** "No two claims here contradict each other. In 12 pairs one agrees with the other, and in 3 one limits the other." */
function joints(answers: readonly Answer[], opposed: number): string {
  const none = opposed > 0 ? t('topics.exclude-elsewhere', { n: opposed }) : t('topics.exclude-none')
  const agree = pairsOf(answers, ['supports'])
  const limit = pairsOf(answers, ['qualifies'])
  if (agree === 0 && limit === 0) return answers.length > 0 ? none : `${none} ${t('topics.joined-none')}`
  const told = listed([
    ...(agree > 0 ? [t('topics.joined-agree', { n: agree })] : []),
    ...(limit > 0 ? [t(agree > 0 ? 'topics.joined-limit' : 'topics.joined-limit-only', { n: limit })] : []),
  ])
  return `${none} ${t('topics.joined', { told })}`
}

/** "Said: 8 on 9–13 May, 9 on 20–22 May, 2 at other times". */
export function whenWords({ bursts, elsewhere }: TopicSummary): string {
  const parts = bursts.map(({ first, last, n }) =>
    t('topics.when-burst', { n, days: formatDays(first, last) }),
  )
  if (elsewhere > 0) parts.push(t('topics.when-elsewhere', { n: elsewhere }))
  return t('topics.when', { told: parts.join(', ') })
}

function nameIn(index: ClaimIndex, claim: Claim): string {
  const isArticle = index.actors.get(claimantOf(claim))?.kind === 'unnamed' && isOwnVoice(index, claim)
  return isArticle ? t('topics.the-article') : speakerName(index, claim)
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : t('topics.and', { first: parts.slice(0, -1).join(', '), last })
}
