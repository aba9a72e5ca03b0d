import type { ClaimIndex } from '@/domain/claim-index'
import type { Day } from '@/domain/collection'
import { printBibtex } from './citation-bibtex'
import { printCsl } from './citation-csl'
import { articleLine, claimLine } from './citation-words'
import { claimantWords } from './claim-words'
import { dayWords } from './date-words'
import { oneLine } from './one-line'
import { articleAt, atlasTitle, type Cited, claimAt, recordOf } from './source-record'

export type CitationStyle = 'plain' | 'bibtex' | 'csl'

/**
 * A citation of a claim, an article or the collection, as of the day on which the reader saw `link`. It is never
 * surer than the record: ranges, hedges and guesses are named. Throws a RangeError for an id that is not there.
 */
export function cite(
  index: ClaimIndex,
  what: Cited,
  style: CitationStyle,
  link: string,
  accessed: Day,
): string {
  if (style === 'plain')
    return oneLine(`${plainWords(index, what)} ${link} (accessed ${dayWords(accessed)}).`)
  const record = recordOf(index, what, link, accessed)
  return style === 'bibtex' ? printBibtex(record) : printCsl(record)
}

function plainWords(index: ClaimIndex, what: Cited): string {
  const { rev, licence, editors } = index.collection
  const atlas = `${atlasTitle(index)}, revision ${rev}`
  if (what.kind === 'collection') {
    const by = editors.length > 0 ? `${editors.join(', ')}. ` : ''
    return `${by}${atlas}. Licence ${licence}.`
  }
  if (what.kind === 'article') {
    const article = articleAt(index, what.id)
    return `${articleLine(index, article)}. Coded in ${atlas}, article ${article.id}.`
  }
  const claim = claimAt(index, what.id)
  const { wording, rest } = claimLine(index, claim)
  const article = articleLine(index, articleAt(index, claim.article))
  return `${claimantWords(index, claim)}: ${wording}, ${rest}. In: ${article}. ${atlas}, claim ${claim.id}.`
}
