import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Day, Topic } from '@/domain/collection'
import type { Reading } from '@/domain/reading'
import { opponents } from '@/domain/relation-graph'
import { countVoices } from '@/domain/voices'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { asSentence } from '@/ui/voice-words'

/** "20–22 May 2023 · from two articles". */
export function kicker(index: ClaimIndex, from: Day, to: Day, claims: readonly Claim[]): string {
  return [formatDays(from, to, 'year'), articlesInWords(index, claims)].filter(Boolean).join(' · ')
}

/** "from two articles"; of a single one also whose it is. Empty without claims. */
export function articlesInWords(index: ClaimIndex, claims: readonly Claim[]): string {
  const articles = [...new Set(claims.map((claim) => claim.article))]
  if (articles.length === 0) return ''
  const words = [t('claims.articles', { n: articles.length, word: number(articles.length) })]
  const only = articles.length === 1 ? index.articles.get(articles[0] ?? '') : undefined
  if (only) {
    const outlet = index.actors.get(only.outlet)
    if (outlet) words.push(outlet.kind === 'unnamed' ? t('claims.outlet-unstated') : outlet.name)
    if (only.copy) words.push(t('claims.damaged-copy'))
  }
  return words.join(', ')
}

/** The line under the question: the collection's own where the filters leave its claims whole, else how many voices give how many answers. */
export function standfirst(index: ClaimIndex, topic: Topic, reading: Reading, isWhole: boolean): string {
  const { ladder, thread, story } = reading
  if (story.length === 0) return t('claims.nothing-on-topic')
  if (topic.standfirst && isWhole) return topic.standfirst
  const count = countVoices(index, story)
  const voices = asSentence(voicesInWords(count))
  const n = count.named + count.unnamed
  const answers = ladder?.rungs.filter((rung) => rung.rows.length > 0).length ?? 0
  const told = ladder
    ? t('claims.give-answers', { voices, n, answers, word: number(answers) })
    : t('claims.speak', { voices, n })
  const here = new Set(story.map((claim) => claim.id))
  const opposed = story.some(({ id }) => opponents(index, id).some(({ other }) => here.has(other)))
  return opposed
    ? `${told} ${t('claims.true-together')}`
    : thread
      ? told
      : `${told} ${t('claims.none-opposed')}`
}

/** Without a question: how much there is, and whether any of it is contradicted. */
export function summary(index: ClaimIndex, reading: Reading): string {
  const n = reading.sequence.length
  if (n === 0) return t('claims.nothing-listed')
  if (!index.columns.disputed.includes(1)) return t('claims.none-opposed')
  const opposed = reading.sequence.filter((id) => opponents(index, id).length > 0).length
  return t('claims.how-many', { n, opposed: number(opposed) })
}

function voicesInWords({ named, unnamed }: { named: number; unnamed: number }): string {
  if (named === 0) return t('claims.voices-only-unnamed', { n: unnamed, word: number(unnamed) })
  const speakers = t('claims.voices-named', { n: named, word: number(named) })
  if (unnamed === 0) return speakers
  return t('claims.voices-both', {
    named: speakers,
    unnamed: t('claims.voices-unnamed', { word: number(unnamed) }),
  })
}

function number(n: number): string {
  return t('claims.number', { n })
}
