import type { ClaimIndex } from '@/domain/claim-index'
import type { Article, Claim, Dating } from '@/domain/collection'
import { actorName, outletWords } from './claim-words'
import { cleanCsl, nameWords } from './clean-csl'
import { datingWords } from './date-words'

// The parts of a citation in words. They carry every reservation of the record: hedges, damaged wording, dates
// and outlets that were worked out.

/** `wording`: “the ford is open” (paraphrase); `rest`: said when, through whom, with which reservations. */
export function claimLine(index: ClaimIndex, claim: Claim): { wording: string; rest: string } {
  const { short, said, attribution, garbled } = claim
  const hedges = attribution
    .flatMap((hop) => hop.hedges)
    .filter(({ effect }) => effect === 'weakens')
    .map(({ printed }) => `“${printed}”`)
  const via = attribution.slice(1).map(({ actor }) => actorName(index, actor))
  const parts = [
    when('said', 'day on which it was said', said),
    hedges.length > 0 && `hedged with ${hedges.join(', ')}`,
    garbled && `garbled in this copy, printed “${garbled.printed}”, likely “${garbled.likely}”`,
    via.length > 0 ? `via ${via.join(', ')}` : 'in its own voice',
  ]
  return { wording: `“${short}” (paraphrase)`, rest: parts.filter(Boolean).join('; ') }
}

/** Authors, title, outlet, day and address of an article; a title of ours stands in brackets. */
export function articleLine(index: ClaimIndex, article: Article): string {
  const { authors, title, url } = cleanCsl(article.csl)
  return [
    authors.map(nameWords).join(', '),
    title ? `“${title}”` : `[${article.title}]`,
    outletWords(index, article),
    when('published', 'day of publication', article.published),
    article.copy && 'read in a damaged copy',
    url,
  ]
    .filter(Boolean)
    .join(', ')
}

/** When the article was published, and what is not sure of it. */
export function articleDoubts(index: ClaimIndex, article: Article): string {
  const isNamed = index.actors.get(article.outlet)?.kind !== 'unnamed'
  return [
    when('published', 'day of publication', article.published),
    isNamed && article.outletBasis.basis === 'inferred' && 'outlet worked out',
    article.copy && 'read in a damaged copy',
  ]
    .filter(Boolean)
    .join('; ')
}

/** "said on 20 May 2023 (worked out)". */
function when(verb: string, noun: string, dating: Dating): string {
  if (!dating.span) return `${noun} not known`
  const how = {
    stated: '',
    inferred: ' (worked out)',
    'general-knowledge': ' (from general knowledge)',
    unknown: '',
  }
  return `${verb} ${datingWords(dating)}${how[dating.basis]}`
}
