import { claimantOf } from '../../src/domain/attribution'
import { type ClaimIndex, claimOf, sideOf } from '../../src/domain/claim-index'
import type { Claim, Id } from '../../src/domain/collection'
import { opponents, type Related } from '../../src/domain/relation-graph'
import { isOwnVoice, passedOnBy } from '../../src/domain/voices'
import { datingWords } from './days'
import { html, joined, type Markup } from './html'
import type { Labels, PageLanguage } from './labels'
import type { Say } from './texts'

/** All that a page is written from. */
export type PageContext = { index: ClaimIndex; language: PageLanguage; labels: Labels; say: Say }

/** One claim as an item of the list; its id is the element's, so that a link can lead to it. */
export function claimEntry(page: PageContext, claim: Claim): Markup {
  const { labels } = page
  const { id } = claim
  return html`<li id="${id}">
<p class="who"><b>${voice(page, claim)}</b>${introduction(page, claim)}, ${datingWords(claim.said, labels)}${via(page, claim)}</p>
${claim.sensitive ? html`<p class="note">${labels.sensitive}</p>\n` : null}<p class="text">${page.say('claims', id, 'text', claim.text)}</p>
${words(page, claim)}${opposition(page, claim)}<p class="facts">${joined(facts(page, claim), ' · ')}</p>
<p class="facts"><a href="#${id}">${id}</a> · <a href="${addressInApp(page, id)}">${labels.onTheMap}</a></p>
</li>
`
}

function addressInApp({ language }: PageContext, id: Id): string {
  return `./#claim=${encodeURIComponent(id)}${language === 'en' ? '' : `&lang=${language}`}`
}

/** Who says it, as the app writes it: an outlet that speaks itself is said to. */
function voice(page: PageContext, claim: Claim): Markup {
  const { index, labels } = page
  const actor = index.actors.get(claimantOf(claim))
  if (!actor) return html`${labels.unnamed}`
  const name = nameOf(page, actor.id)
  if (!isOwnVoice(index, claim)) return name
  const isHeadline = claim.speech === 'headline'
  if (actor.kind === 'unnamed') return html`${isHeadline ? labels.articleHeadline : labels.articleVoice}`
  return around(name, isHeadline ? labels.ownHeadline : labels.ownVoice)
}

/** Who the speaker is, for people only: an organisation's name says it. */
function introduction(page: PageContext, claim: Claim): Markup | null {
  const actor = page.index.actors.get(claimantOf(claim))
  return actor?.kind === 'person' && actor.role
    ? html`, ${page.say('actors', actor.id, 'role', actor.role)}`
    : null
}

function via(page: PageContext, claim: Claim): Markup | null {
  const hands = passedOnBy(page.index, claim).map(({ id }) => nameOf(page, id))
  return hands.length > 0 ? html`, ${around(html`${joined(hands, ', ')}`, page.labels.via)}` : null
}

/** What stands in the article: quoted words, words of doubt, and where the copy is damaged. */
function words({ index, labels, say }: PageContext, claim: Claim): Markup[] {
  const language = index.articles.get(claim.article)?.language ?? index.collection.language
  const printed = (text: string) => html`<q lang="${language}">${text}</q>`
  const line = (label: string, content: Markup) => html`<p class="words">${label}: ${content}</p>\n`
  const hedges = claim.attribution.flatMap((hop) => hop.hedges).map((hedge) => printed(hedge.printed))
  const { quote, garbled } = claim
  return [
    ...(quote ? [line(labels.quote, printed(quote))] : []),
    ...(hedges.length > 0 ? [line(labels.hedges, html`${joined(hedges, ', ')}`)] : []),
    ...(garbled
      ? [
          line(
            labels.garbled,
            html`${printed(garbled.printed)}, ${labels.likely}: <i>${say('claims', claim.id, 'garbled.likely', garbled.likely)}</i>`,
          ),
        ]
      : []),
  ]
}

/** Links to what cannot be true together with it, by how they stand to each other. */
function opposition(page: PageContext, claim: Claim): Markup[] {
  const { index, labels } = page
  const groups = new Map<string, Markup[]>()
  for (const related of opponents(index, claim.id)) {
    const other = claimOf(index, related.other)
    if (!other) continue
    const label = opposingLabel(related, labels)
    const arguable = related.relation.strength === 'arguable' ? html` (${labels.arguable})` : null
    const link = html`<a href="#${other.id}">${voice(page, other)}, ${other.id}</a>${arguable}`
    groups.set(label, [...(groups.get(label) ?? []), link])
  }
  return [...groups].map(([label, links]) => html`<p class="facts">${label}: ${joined(links, '; ')}</p>\n`)
}

function opposingLabel({ relation, as }: Related, labels: Labels): string {
  if (relation.type !== 'denies') return labels.contradicts
  return as === 'from' ? labels.denies : labels.deniedBy
}

function facts(page: PageContext, claim: Claim): Markup[] {
  const { index, labels, say } = page
  const side = sideOf(index, claim)
  const article = index.articles.get(claim.article)
  const ids = [...new Set(claim.places.map(({ place }) => place))]
  const places = ids.flatMap((id) => index.places.get(id) ?? []).map((place) => placeName(page, place.names))
  return [
    ...(places.length > 0 ? [html`${labels.places}: ${joined(places, ', ')}`] : []),
    html`${labels.voices}: ${say('sides', side.id, 'name', side.name)}`,
    ...(article
      ? [html`${labels.article}: ${nameOf(page, article.outlet)}, ${datingWords(article.published, labels)}`]
      : []),
  ]
}

function placeName({ index, language }: PageContext, names: { en: string; uk?: string }): Markup {
  const name = names[language]
  if (name) return html`${name}`
  return index.collection.language === language ? html`${names.en}` : html`<span lang="en">${names.en}</span>`
}

function nameOf({ index, labels, say }: PageContext, id: Id): Markup {
  const actor = index.actors.get(id)
  return actor ? say('actors', id, 'name', actor.name) : html`${labels.unnamed}`
}

/** Markup inside a phrase of the labels, which are made of text. */
function around(inside: Markup, phrase: (text: string) => string): Markup {
  const [before = '', after = ''] = phrase('\0').split('\0')
  return html`${before}${inside}${after}`
}
