import { resolveCollection } from '../../src/collection/resolve'
import type { RawCollection } from '../../src/collection/schema'
import { indexCollection } from '../../src/domain/claim-index'
import type { Claim } from '../../src/domain/collection'
import { isoOf } from '../../src/domain/span'
import { claimEntry, type PageContext } from './claim-entry'
import { monthWords } from './days'
import { html, type Markup } from './html'
import { LABELS, type PageLanguage } from './labels'
import { CLAIM_PAGES, pageLinks } from './page-links'
import { textsIn } from './texts'

export type PageOptions = {
  language: PageLanguage
  /** Of the styles, from the page's own folder. */
  stylesheet: string
  /** Where this copy is served, ending in "/"; empty where that is not known. */
  address: string
}

/** Every claim of a checked collection as one HTML page that needs no script. Without its policy. */
export function claimsPage(raw: RawCollection, { language, stylesheet, address }: PageOptions): string {
  const index = indexCollection(resolveCollection(raw))
  const labels = LABELS[language]
  const { say, plain } = textsIn(language, raw)
  const page: PageContext = { index, language, labels, say }
  const { collection } = index
  const title = ['collection', collection.id, 'title', collection.title] as const
  const description = ['collection', collection.id, 'description', collection.description] as const
  const groups = groupByMonth(collection.claims)
  const other: PageLanguage = language === 'en' ? 'uk' : 'en'
  const links = pageLinks(address, CLAIM_PAGES[language]).map(({ rel, hreflang, href }) =>
    hreflang
      ? html`<link rel="${rel}" hreflang="${hreflang}" href="${href}" />\n`
      : html`<link rel="${rel}" href="${href}" />\n`,
  )
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${plain(...title)} – Claim Atlas</title>
<meta name="description" content="${plain(...description)}" />
<meta name="color-scheme" content="light dark" />
<link rel="icon" type="image/svg+xml" href="icon.svg" />
${links}<link rel="stylesheet" href="${stylesheet}" />
</head>
<body>
<header>
<p class="mark"><a href="./">Claim Atlas</a></p>
<h1>${say(...title)}</h1>
<p class="description">${say(...description)}</p>
<p>${labels.lead(collection.claims.length)}</p>
<p class="ways"><a href="./${language === 'en' ? '' : `#lang=${language}`}">${labels.toApp}</a> · <a href="${CLAIM_PAGES[other]}" hreflang="${other}" lang="${other}">${LABELS[other].ownName}</a></p>
</header>
<main>
<h2>${labels.howTitle}</h2>
${labels.how.map((text) => html`<p>${text}</p>\n`)}<nav aria-label="${labels.months}">
<ul>
${groups.map((group) => html`<li><a href="#${group.id}">${heading(page, group)}</a> (${group.claims.length})</li>\n`)}</ul>
</nav>
${groups.map((group) => section(page, group))}</main>
<footer><p>${labels.foot(collection.rev, collection.licence)}</p></footer>
</body>
</html>
`.text
}

/** Claims said in one month. `day` is the first of them; null: none of them has a day. */
type Group = { id: string; day: number | null; claims: Claim[] }

function section(page: PageContext, group: Group): Markup {
  return html`<section aria-labelledby="${group.id}">
<h2 id="${group.id}">${heading(page, group)}</h2>
<ol>
${group.claims.map((claim) => claimEntry(page, claim))}</ol>
</section>
`
}

function heading({ labels }: PageContext, { day }: Group): string {
  return day === null ? labels.undated : monthWords(day, labels)
}

/** In the order in which they were said, undated ones last. */
function groupByMonth(claims: readonly Claim[]): Group[] {
  const sorted = [...claims].sort((a, b) => compare(startOf(a), startOf(b)) || compare(endOf(a), endOf(b)))
  const groups = new Map<string, Group>()
  for (const claim of sorted) {
    const day = startOf(claim)
    const known = Number.isFinite(day)
    // A colon stands in no id of the format, so these are no claim's.
    const id = `said:${known ? isoOf(day).slice(0, 7) : 'unknown'}`
    const group = groups.get(id) ?? { id, day: known ? day : null, claims: [] }
    group.claims.push(claim)
    groups.set(id, group)
  }
  return [...groups.values()]
}

/** The first day known of when it was said; Infinity where none is. */
function startOf({ said: { span } }: Claim): number {
  return [span?.first, span?.last].find(Number.isFinite) ?? Number.POSITIVE_INFINITY
}

function endOf({ said }: Claim): number {
  return said.span?.last ?? Number.POSITIVE_INFINITY
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
