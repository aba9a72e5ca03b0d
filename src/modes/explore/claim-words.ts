import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { viaWords, voiceName } from '@/ui/voice-words'

/** A claim as plain text to paste anywhere: who, when, what in whose words, how it came here, and the link. */
export function claimWithSource(index: ClaimIndex, claim: Claim, link: string): string {
  const via = viaWords(index, claim)
  const said = t('claim.said-on', { date: formatDating(claim.said, 'year') })
  return [
    `${voiceName(index, claim)} (${[said, via].filter(Boolean).join(', ')}): ${claim.text}`,
    claim.quote ? t('claim.copied-quote', { quote: claim.quote }) : '',
    claim.garbled
      ? t('claim.copied-garbled', { printed: claim.garbled.printed, likely: claim.garbled.likely })
      : '',
    t('claim.copied-source', {
      title: index.articles.get(claim.article)?.title ?? claim.article,
      start: claim.passage.start,
      end: claim.passage.end,
      collection: index.collection.title,
      rev: index.collection.rev,
    }),
    link,
  ]
    .filter(Boolean)
    .join('\n')
}

/** A report of an error, ready but for what is wrong. */
export function errorReport(index: ClaimIndex, claim: Claim, link: string): string {
  return `${t('claim.report-text', { id: claim.id })}\n\n${claimWithSource(index, claim, link)}`
}
