import { claimantOf } from './attribution'
import { type ClaimIndex, sideOf } from './claim-index'
import type {
  Article,
  Claim,
  ClaimKind,
  Dating,
  Hedge,
  Hop,
  Id,
  PlaceRole,
  Quantity,
  Speech,
  Topic,
} from './collection'
import { type Related, relationBetween } from './relation-graph'

// Two claims field by field, as data. What is the same is told by value, so that one day worked out twice with
// two reasons is one day. Figures are set side by side and nothing is made of them.

export type Compared = {
  claimant: { actor: Id; side: Id }
  chain: readonly Hop[]
  wording: string
  quote: string | null
  hedges: readonly HedgeOf[]
  speech: Speech
  kinds: readonly ClaimKind[]
  said: Dating
  about: Dating
  article: Article | null
  places: readonly { place: Id; role: PlaceRole }[]
  holds: NonNullable<Claim['holds']>
  figures: readonly Quantity[]
  garbled: Claim['garbled'] | null
  checked: Claim['checked'] | null
}

export type ComparedField = keyof Compared

/** A hedge with whoever puts it in. */
export type HedgeOf = Hedge & { actor: Id }

export type ComparedRow = {
  [F in ComparedField]: { field: F; a: Compared[F]; b: Compared[F]; same: boolean }
}[ComparedField]

export type Comparison = {
  rows: readonly ComparedRow[]
  /** Read from the first claim. */
  relation: Related | null
  /** Questions under which both stand. */
  topics: readonly Topic[]
}

/** Every field of two claims beside each other, what relation is coded between them, and what they both answer. */
export function compareClaims(index: ClaimIndex, a: Claim, b: Claim): Comparison {
  const [first, second] = [fieldsOf(index, a), fieldsOf(index, b)]
  const row = <F extends ComparedField>(field: F) => ({
    field,
    a: first[field],
    b: second[field],
    same: KEYS[field](first[field]) === KEYS[field](second[field]),
  })
  const others = new Set(index.topicsOf.get(b.id))
  return {
    rows: FIELDS.map((field) => row(field) as ComparedRow),
    relation: relationBetween(index, a.id, b.id) ?? null,
    topics: (index.topicsOf.get(a.id) ?? []).filter((topic) => others.has(topic)),
  }
}

function fieldsOf(index: ClaimIndex, claim: Claim): Compared {
  const { attribution } = claim
  return {
    claimant: { actor: claimantOf(claim), side: sideOf(index, claim).id },
    chain: attribution,
    wording: claim.text,
    quote: claim.quote ?? null,
    hedges: attribution.flatMap(({ actor, hedges }) => hedges.map((hedge) => ({ ...hedge, actor }))),
    speech: claim.speech,
    kinds: claim.kinds,
    said: claim.said,
    about: claim.about,
    article: index.articles.get(claim.article) ?? null,
    places: claim.places,
    holds: claim.holds ?? [],
    figures: claim.quantities ?? [],
    garbled: claim.garbled ?? null,
    checked: claim.checked ?? null,
  }
}

/** What of a field's value counts, as a text: equal texts, equal values. Reasons and printed spellings do not. */
const KEYS: { [F in ComparedField]: (value: Compared[F]) => string } = {
  claimant: ({ actor }) => actor,
  chain: (hops) => JSON.stringify(hops.map(({ actor, verb, witness }) => [actor, verb, witness ?? false])),
  wording: (text) => text,
  quote: (quote) => quote ?? '',
  // The same words of doubt, whoever puts them in: who that is stands in the chain.
  hedges: (hedges) => asSet(hedges.map(({ effect, printed }) => [effect, printed.toLowerCase()])),
  speech: (speech) => speech,
  // The first kind is the main one.
  kinds: ([main, ...more]) => `${main} ${asSet(more)}`,
  said: dayKey,
  about: dayKey,
  article: (article) => article?.id ?? '',
  places: (places) => asSet(places.map(({ place, role }) => [place, role])),
  holds: (holds) =>
    asSet(holds.map(({ place, holder, extent, reading }) => [place, holder, extent, reading ?? 'both'])),
  figures: (figures) => asSet(figures.map(figureKey)),
  garbled: (garbled) => (garbled ? JSON.stringify([garbled.printed, garbled.likely]) : ''),
  checked: (checked) => (checked ? JSON.stringify([checked.state, checked.by]) : ''),
}

/** In the order in which a reader asks: who, how, what, when, where, how many, and how far to trust the copy. */
const FIELDS: readonly ComparedField[] = [
  'claimant',
  'chain',
  'wording',
  'quote',
  'hedges',
  'speech',
  'kinds',
  'said',
  'about',
  'article',
  'places',
  'holds',
  'figures',
  'garbled',
  'checked',
]

/** On a single day "all through" and "at some time" are one: days are the finest grain. */
function dayKey({ span }: Dating): string {
  if (!span) return ''
  const { first, last, sense, approximate, uncertain } = span
  return [first, last, first === last ? '' : sense, approximate, uncertain].join(' ')
}

function figureKey({
  printed,
  min,
  max,
  open,
  unit,
  state,
  side,
  place,
  period,
  hedge,
}: Quantity): unknown[] {
  // Without a number ("dozens") the words are the figure.
  const words = min === undefined && max === undefined ? printed.toLowerCase() : ''
  return [words, min, max, open, unit, state, side, place, period ? dayKey(period) : '', hedge?.toLowerCase()]
}

function asSet(values: readonly unknown[]): string {
  return values
    .map((value) => JSON.stringify(value))
    .sort()
    .join(' ')
}
