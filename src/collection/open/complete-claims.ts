import { said } from '@/collection/said'
import type { Id } from '@/domain/collection'
import { NOT_CODED } from '@/domain/passage'
import type { Actors } from './complete-actors'
import type { Articles } from './complete-articles'
import { CHAIN_KEYS, chainOf, completedChain, listOf } from './complete-attribution'
import { completeDate } from './complete-dates'
import { changed, type Desk, lacking, withFault, written } from './complete-desk'
import type { Places } from './complete-places'
import { idText } from './id-text'
import { isObject } from './is-object'
import type { LooseRecord } from './loose'
import { shortOf } from './short-of'

type Cast = { actors: Actors; places: Places; articles: Articles }

/** Claims by the format; relations that stood with them are not touched here. */
export function completeClaims(found: readonly LooseRecord[], cast: Cast, desk: Desk): LooseRecord[] {
  const numbers = new Map<number, number>()
  const ids = new Set(found.flatMap(({ value: { id } }) => (typeof id === 'string' ? [id] : [])))
  return found.map((source, i) => {
    if (i % 500 === 0) desk.tick()
    return source.faults ? source : completeClaim(source, cast, desk, freeId)
  })

  /** Neutral: a link must not tell who speaks. */
  function freeId(article: Id): Id {
    const of = cast.articles.numberOf(article)
    for (let n = (numbers.get(of) ?? 0) + 1; ; n++) {
      const id = `c-${of}-${String(n).padStart(2, '0')}`
      if (ids.has(id)) continue
      numbers.set(of, n)
      ids.add(id)
      desk.books.claims.add(id)
      return id
    }
  }
}

function completeClaim(
  source: LooseRecord,
  cast: Cast,
  desk: Desk,
  freeId: (article: Id) => Id,
): LooseRecord {
  const { value, where } = source
  const hasChain = Array.isArray(value.attribution)
  const claimant = written(value.claimant)
  if (value.text === undefined || value.text === '')
    return withFault(source, desk.report, {
      part: 'claims',
      field: 'text',
      message: said`is missing: it is not told what is claimed.`,
      remedy: said`Say it in one sentence of your own.`,
    })
  if (!hasChain && value.attribution === undefined && claimant === undefined)
    return withFault(source, desk.report, {
      part: 'claims',
      field: 'claimant',
      message: said`is missing: it is not told who says this.`,
      remedy: said`Name who says it; where the outlet itself does, name the outlet.`,
    })
  const article = articleOf(value, cast, desk, where)
  if (article === undefined)
    return withFault(source, desk.report, {
      part: 'claims',
      field: 'article',
      message: said`is missing: it is not told where this was read.`,
      remedy: said`Give the title of the article, or its address.`,
    })
  const outlet = typeof article === 'string' ? cast.articles.outletOf(article) : undefined
  const attribution = Array.isArray(value.attribution)
    ? completedChain(value.attribution, outlet, cast.actors, desk, where)
    : claimant === undefined
      ? value.attribution
      : chainOf(value, claimant, outlet, cast.actors, desk, where)
  const speaksItself = Array.isArray(attribution) && attribution.length === 1
  if (value.kinds === undefined) desk.fill('kinds', where)
  const spoken =
    value.said === undefined && speaksItself && typeof article === 'string'
      ? ownVoice(cast.articles.publishedOf(article), desk)
      : completeDate(value.said, desk.words)
  const isLoose = !hasChain || article !== value.article
  return changed(
    source,
    {
      ...inPlaces(value, cast.places, desk, where),
      ...(value.id === undefined || value.id === '' ? { id: freeId(idText(article)) } : {}),
      ...lacking(value, {
        ...(typeof value.text === 'string' && { short: shortOf(value.text) }),
        passage: NOT_CODED,
        kinds: ['context'],
        speech: speaksItself ? 'narration' : 'indirect',
        places: [],
      }),
      article,
      attribution,
      said: spoken,
      about: completeDate(value.about, desk.words),
    },
    isLoose ? [...(hasChain ? [] : CHAIN_KEYS), 'address', 'outlet'] : [],
  )
}

/** An id; what stands there where it is none and no name; undefined where nothing does. */
function articleOf(value: LooseRecord['value'], { articles }: Cast, desk: Desk, from: string): unknown {
  const title = written(value.article)
  const address = written(value.address)
  if (title === undefined && value.article !== undefined && value.article !== '') return value.article
  if (title === undefined && address === undefined) return undefined
  if (title !== undefined && desk.books.articles.isDangling(title)) return title
  return articles.named(title, address, written(value.outlet), from)
}

/** The outlet speaks on the day of its article, where that is known. */
function ownVoice(published: unknown, desk: Desk): unknown {
  const { edtf, sense, basis } = isObject(published) ? published : {}
  if (typeof edtf !== 'string') return completeDate(undefined, desk.words)
  return { edtf, sense: sense ?? 'sometime', basis, why: desk.words.ownVoice }
}

/** Where a claim names places, groups of voices and who checked it by name, the ids. */
function inPlaces(
  value: LooseRecord['value'],
  places: Places,
  { books }: Desk,
  from: string,
): Record<string, unknown> {
  const sideOf = (side: unknown) => (typeof side === 'string' ? (books.sides.find(side) ?? side) : side)
  const placeOf = (place: unknown) =>
    typeof place === 'string' ? (books.places.find(place) ?? place) : place
  const named = (name: string) => (books.places.isDangling(name) ? name : places.named(name, from))
  const found: unknown = typeof value.places === 'string' ? listOf(value.places) : value.places
  return {
    places: mapped(found, (at) => {
      if (typeof at === 'string') return { place: places.named(at.trim(), from), role: 'subject' }
      const name = isObject(at) ? written(at.place) : undefined
      if (!isObject(at) || name === undefined) return at
      return replaced({ ...at, ...lacking(at, { role: 'subject' }) }, at, { place: named(name) })
    }),
    quantities: mapped(value.quantities, (at) =>
      isObject(at) ? replaced(at, at, { side: sideOf(at.side), place: placeOf(at.place) }) : at,
    ),
    holds: mapped(value.holds, (at) =>
      isObject(at) ? replaced(at, at, { place: placeOf(at.place), holder: sideOf(at.holder) }) : at,
    ),
    checked: isObject(value.checked)
      ? replaced(value.checked, value.checked, {
          by:
            typeof value.checked.by === 'string'
              ? (books.actors.find(value.checked.by) ?? value.checked.by)
              : value.checked.by,
        })
      : value.checked,
  }
}

/** `before` itself where nothing is other than in it. */
function replaced(
  next: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const other = Object.entries(changes).filter(([key, value]) => value !== undefined && before[key] !== value)
  const isSame = other.length === 0 && Object.keys(next).length === Object.keys(before).length
  return isSame ? before : { ...next, ...Object.fromEntries(other) }
}

/** The same list where no item is another one. */
function mapped(list: unknown, change: (item: unknown) => unknown): unknown {
  if (!Array.isArray(list)) return list
  const next = list.map(change)
  return next.every((item, i) => item === list[i]) ? list : next
}
