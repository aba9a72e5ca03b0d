import type { ClaimIndex } from '@/domain/claim-index'
import type { Article, Claim, Dating, Day, Id } from '@/domain/collection'
import { articleDoubts, articleLine, claimLine } from './citation-words'
import { actorName, claimantWords } from './claim-words'
import { type CslName, cleanCsl } from './clean-csl'
import { dayWords } from './date-words'

export type Cited = { kind: 'claim' | 'article'; id: Id } | { kind: 'collection' }

/** What is cited, before it is printed in one style or another. */
export type SourceRecord = {
  /** Plain ASCII. */
  key: string
  /** A type of CSL. */
  type: string
  authors: CslName[]
  title: string
  /** What it stands in. */
  container?: string
  issued: Dating | null
  url?: string
  /** The day on which the reader saw `url`. */
  accessed?: Day
  version?: string
  language?: string
  note: string
  /** Variables of CSL that an article's own record has beside these. */
  more?: Record<string, unknown>
}

/** Throws a RangeError where the collection has no such record. */
export function recordOf(index: ClaimIndex, what: Cited, link: string, accessed: Day): SourceRecord {
  const { collection } = index
  if (what.kind === 'claim') return ofClaim(index, claimAt(index, what.id), link, accessed)
  if (what.kind === 'article') return ofArticle(index, articleAt(index, what.id), link, accessed)
  return {
    key: keyOf(collection.id),
    type: 'dataset',
    authors: collection.editors.map((literal) => ({ literal })),
    title: atlasTitle(index),
    issued: null,
    url: link,
    accessed,
    version: collection.rev,
    language: collection.language,
    note: `Licence ${collection.licence}.`,
  }
}

export function claimAt(index: ClaimIndex, id: Id): Claim {
  const claim = index.collection.claims[index.ordinal.get(id) ?? -1]
  if (!claim) throw new RangeError(`No claim "${id}" in this collection`)
  return claim
}

export function articleAt(index: ClaimIndex, id: Id): Article {
  const article = index.articles.get(id)
  if (!article) throw new RangeError(`No article "${id}" in this collection`)
  return article
}

/** The name of the collection, as a title. */
export function atlasTitle({ collection: { title } }: ClaimIndex): string {
  return `Claim Atlas: ${title}`
}

function ofClaim(index: ClaimIndex, claim: Claim, link: string, accessed: Day): SourceRecord {
  const { id, rev, language } = index.collection
  const { wording, rest } = claimLine(index, claim)
  const article = articleLine(index, articleAt(index, claim.article))
  return {
    key: keyOf(id, claim.id),
    // CSL has no type for a claim; this one has every variable needed in every style.
    type: 'webpage',
    authors: [{ literal: claimantWords(index, claim) }],
    title: wording,
    container: `${atlasTitle(index)}, revision ${rev}`,
    issued: claim.said,
    url: link,
    accessed,
    version: rev,
    language,
    note: `${capital(rest)}. In: ${article}. Claim ${claim.id}.`,
  }
}

function ofArticle(index: ClaimIndex, article: Article, link: string, accessed: Day): SourceRecord {
  const { type, authors, title, container, url, ...more } = cleanCsl(article.csl)
  const isNamed = index.actors.get(article.outlet)?.kind !== 'unnamed'
  const outlet = container ?? (isNamed ? actorName(index, article.outlet) : undefined)
  const { id, rev } = index.collection
  return {
    key: keyOf(id, article.id),
    type,
    authors,
    title: title ?? `[${article.title}]`,
    ...(outlet !== undefined && { container: outlet }),
    issued: article.published,
    ...(url !== undefined && { url }),
    language: article.language,
    note: `${capital(articleDoubts(index, article))}. Coded in ${atlasTitle(index)}, revision ${rev}, as ${article.id}: ${link} (accessed ${dayWords(accessed)}).`,
    more: more.rest,
  }
}

function keyOf(...ids: Id[]): string {
  return ['claim-atlas', ...ids].join('-').replace(/[^A-Za-z0-9-]/g, '-')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
