import { readFileSync } from 'node:fs'

// Counts what a link lists from the JSON as it is edited, without a line of the product's code, by the words
// of the format: filters first, then undated on the clock, then the dates.

type Raw = {
  id: string
  article: string
  kinds: string[]
  speech: string
  sensitive?: boolean
  garbled?: object
  attribution: { actor: string; hedges: { effect: string }[] }[]
  places: { place: string; role: string }[]
  said: { edtf: string | null }
  about: { edtf: string | null }
  holds?: { place: string; holder: string; extent: string }[]
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`bakhmut/${name}.json`, import.meta.url), 'utf8'))
const claims: Raw[] = read('claims')
const actors: { id: string; side: string }[] = read('actors')
const places: { id: string; geometry: unknown; partOf?: string }[] = read('places')
const sides: { id: string }[] = read('sides')
const topics: { id: string; claims: string[] }[] = read('topics')
const articles: { id: string; published: { edtf: string } }[] = read('articles')
const relations: { from: string; to: string; type: string; reading?: string }[] = read('relations')
const { homeWindow }: { homeWindow: { from: string; to: string } } = read('collection')
const sideOf = new Map(actors.map(({ id, side }) => [id, side]))
const grounded = new Set(places.filter(({ geometry }) => geometry).map(({ id }) => id))
const told = articles.toSorted((a, b) =>
  firstDay(a.published.edtf.split('/')[0] ?? '') < firstDay(b.published.edtf.split('/')[0] ?? '') ? -1 : 1,
)

const LISTS = ['sides', 'claimants', 'kinds', 'places', 'articles', 'speech', 'topics', 'relation'] as const
type ListName = (typeof LISTS)[number]

export type RandomLink = Partial<Record<ListName, string[]>> & {
  hedged?: '1'
  garbled?: '1'
  sensitive?: '1'
  known?: string
  from?: string
  to?: string
  clock?: string
  claim?: string
  place?: string
}

export type Recount = {
  listed: number
  total: number
  unplaced: number
  filtered: number
  outside: number
  undated: number
}

const VALUES: Record<ListName, readonly string[]> = {
  sides: sides.map(({ id }) => id),
  claimants: [...new Set(claims.map(({ attribution }) => attribution[0]?.actor ?? ''))],
  kinds: [...new Set(claims.flatMap(({ kinds }) => kinds))],
  places: places.map(({ id }) => id),
  articles: articles.map(({ id }) => id),
  speech: [...new Set(claims.map(({ speech }) => speech))],
  topics: topics.map(({ id }) => id),
  relation: ['disputed', 'denied', 'repeated'],
}

/** A link with some of everything that changes a count, but for the search. `random` gives 0 to 1. */
export function randomLink(random: () => number): RandomLink {
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T
  const link: RandomLink = {}
  for (const name of LISTS) {
    if (random() < 0.8) continue
    const few = 1 + Math.floor(random() * 3)
    link[name] = [...new Set(Array.from({ length: few }, () => pick(VALUES[name])))]
  }
  for (const flag of ['hedged', 'garbled', 'sensitive'] as const) if (random() < 0.15) link[flag] = '1'
  if (random() < 0.2) link.known = String(1 + Math.floor(random() * articles.length))
  if (random() < 0.7) {
    const days = [pick(DAYS), pick(DAYS)].sort()
    link.from = days[0] as string
    link.to = days[1] as string
  }
  if (random() < 0.6) link.clock = pick(['said', 'about', 'both'])
  if (random() < 0.3) link.claim = pick(claims).id
  if (random() < 0.3) link.place = pick(places).id
  return link
}

/** As it stands after the #. */
export function printed(link: RandomLink): string {
  const entries = Object.entries(link).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join('_') : value,
  ])
  return new URLSearchParams(entries as [string, string][]).toString()
}

/** The claim with most opponents (contradicted or denied, either end; not what holds only as printed), and these. */
export function mostDisputed(): { claim: string; opponents: string[] } {
  const against = (id: string) =>
    relations
      .filter(({ type, reading }) => ['contradicts', 'denies'].includes(type) && reading !== 'printed')
      .flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
  const [first] = claims
    .map(({ id }) => ({ claim: id, opponents: against(id) }))
    .sort((a, b) => b.opponents.length - a.opponents.length)
  if (!first) throw new Error('the collection has no claim')
  return first
}

/** What the page should say of the link. */
/**
 * The rows of the table of differences between two groups of voices, as "place claim claim" ("-": not quoted):
 * of each, what it had last said of each place by the end of the day.
 */
export function differences(sides: readonly [string, string], cursor: string): string[] {
  const [a, b] = sides.map((side) => toldBy(side, cursor))
  return places.flatMap(({ id }) => {
    const [first, second] = [a?.get(id), b?.get(id)]
    if (!first && !second) return []
    if (first && second && first.holder === second.holder && first.extent === second.extent) return []
    return [`${id} ${first?.claim ?? '-'} ${second?.claim ?? '-'}`]
  })
}

function toldBy(side: string, cursor: string) {
  const told = new Map<string, { claim: string; holder: string; extent: string; last: string }>()
  for (const claim of claims) {
    const said = bounds(claim.said.edtf)
    if (!said || said[0] > cursor || sideOf.get(claim.attribution[0]?.actor ?? '') !== side) continue
    for (const { place, holder, extent } of claim.holds ?? [])
      if ((told.get(place)?.last ?? '') <= said[1])
        told.set(place, { claim: claim.id, holder, extent, last: said[1] })
  }
  return told
}

export function recount(link: RandomLink): Recount {
  const from = link.from ?? homeWindow.from
  const to = link.to ?? homeWindow.to
  const count = { listed: 0, total: claims.length, unplaced: 0, filtered: 0, outside: 0, undated: 0 }
  for (const claim of claims) {
    const spans = (link.clock === 'both' ? ['said', 'about'] : [link.clock ?? 'said'])
      .map((clock) => bounds(claim[clock as 'said' | 'about'].edtf))
      .filter((span) => span !== null)
    if (!passes(claim, link)) count.filtered++
    else if (spans.length === 0) count.undated++
    else if (!spans.some(([first, last]) => first <= to && last >= from)) count.outside++
    else {
      count.listed++
      if (!claim.places.some(({ place, role }) => role === 'subject' && grounded.has(place))) count.unplaced++
    }
  }
  return count
}

function passes(claim: Raw, link: RandomLink): boolean {
  for (const name of LISTS) {
    const wanted = link[name]
    if (wanted && !valuesOf(claim, name).some((value) => wanted.includes(value))) return false
  }
  const weakened = claim.attribution.some(({ hedges }) => hedges.some(({ effect }) => effect === 'weakens'))
  if (link.hedged && !weakened) return false
  if (link.garbled && !claim.garbled) return false
  if (link.sensitive && claim.sensitive) return false
  return !link.known || told.slice(0, Number(link.known)).some(({ id }) => id === claim.article)
}

function valuesOf(claim: Raw, name: ListName): string[] {
  const claimant = claim.attribution[0]?.actor ?? ''
  if (name === 'sides') return [sideOf.get(claimant) ?? '']
  if (name === 'claimants') return [claimant]
  if (name === 'kinds') return claim.kinds
  if (name === 'articles') return [claim.article]
  if (name === 'speech') return [claim.speech]
  if (name === 'topics') return topics.filter(({ claims: ids }) => ids.includes(claim.id)).map(({ id }) => id)
  if (name === 'places') return claim.places.flatMap(({ place }) => upwards(place))
  const real = relations.filter(({ reading }) => reading !== 'printed')
  const ends = (types: string[]) =>
    real.some(({ type, from, to }) => types.includes(type) && (from === claim.id || to === claim.id))
  return [
    ...(ends(['contradicts', 'denies']) ? ['disputed'] : []),
    ...(real.some(({ type, to }) => type === 'denies' && to === claim.id) ? ['denied'] : []),
    ...(ends(['repeats']) ? ['repeated'] : []),
  ]
}

/** The place and all that it is a part of. */
function upwards(id: string): string[] {
  const parent = places.find((place) => place.id === id)?.partOf
  return parent ? [id, ...upwards(parent)] : [id]
}

/** First and last day of the EDTF that the data use, as ISO strings that compare as text. */
function bounds(edtf: string | null): [string, string] | null {
  if (edtf === null) return null
  const [start = '', end = start] = edtf.split('/')
  return [firstDay(start), lastDay(end)]
}

function firstDay(part: string): string {
  const date = part.replace(/[~?%]/g, '')
  if (date === '..' || date === '') return '0000-01-01'
  const [year, month, day] = date.split('-')
  if (month && Number(month) > 20) throw new Error(`a season: ${part}`)
  return `${year}-${month ?? '01'}-${day ?? '01'}`
}

function lastDay(part: string): string {
  const date = part.replace(/[~?%]/g, '')
  if (date === '..' || date === '') return '9999-12-31'
  const [year, month, day] = date.split('-')
  const ofMonth = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate()
  return `${year}-${month ?? '12'}-${day ?? ofMonth}`
}

const DAYS = Array.from({ length: 190 }, (_, i) =>
  new Date(Date.UTC(2022, 10, 25 + i)).toISOString().slice(0, 10),
)

/** Mulberry32: the same links in every run. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
