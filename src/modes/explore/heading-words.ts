import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Day, Topic } from '@/domain/collection'
import type { Ladder } from '@/domain/ladder'
import type { Opposition } from '@/domain/opposition'
import type { Reading } from '@/domain/reading'
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
export function standfirst(
  index: ClaimIndex,
  topic: Topic,
  reading: Reading,
  opposition: Opposition,
  isWhole: boolean,
): string {
  const { ladder, thread, story } = reading
  if (story.length === 0) return t('claims.nothing-on-topic')
  if (topic.standfirst && isWhole) return topic.standfirst
  const told = ladder ? answersInWords(index, ladder, story) : speakersInWords(index, story)
  if (opposition.within > 0) return `${told} ${t('claims.true-together')}`
  if (opposition.onlyElsewhere > 0) return `${told} ${opposedElsewhere(opposition)}`
  return thread ? told : `${told} ${t('claims.none-opposed')}`
}

/** "Seven named speakers and outlets and one not named give five answers." */
export function answersInWords(index: ClaimIndex, ladder: Ladder, claims: readonly Claim[]): string {
  const answers = ladder.rungs.filter((rung) => rung.rows.length > 0).length
  return t('claims.give-answers', { ...voicesOf(index, claims), answers, word: number(answers) })
}

/** "Two named speakers and outlets speak of this." */
export function speakersInWords(index: ClaimIndex, claims: readonly Claim[]): string {
  return t('claims.speak', voicesOf(index, claims))
}

function voicesOf(index: ClaimIndex, claims: readonly Claim[]): { voices: string; n: number } {
  const count = countVoices(index, claims)
  return { voices: asSentence(voicesInWords(count)), n: count.named + count.unnamed }
}

/** "None here contradicts another; two are contradicted by claims that the filters leave out." */
function opposedElsewhere({ onlyElsewhere, filtered, outside }: Opposition): string {
  const by = filtered.length === 0 ? 'dates' : outside.length === 0 ? 'filters' : 'both'
  return t('claims.opposed-elsewhere', { n: onlyElsewhere, word: number(onlyElsewhere), by })
}

/** Without a question: how much there is, and whether any of it is contradicted. */
export function summary(reading: Reading, opposition: Opposition): string {
  const n = reading.sequence.length
  if (n === 0) return t('claims.nothing-listed')
  const { within, onlyElsewhere } = opposition
  if (within > 0) return t('claims.how-many', { n, opposed: number(within), count: within })
  return onlyElsewhere > 0
    ? `${t('count.claims', { n })}. ${opposedElsewhere(opposition)}`
    : t('claims.none-opposed')
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
