import type { Article, Claim, Collection, Dating, Place, Relation } from '@/domain/collection'
import { dayOf } from '@/domain/span'
import { parseDate } from './parse-date'
import type { ListName, RawCollection } from './schema'
import type { RawPlace } from './schema-cast'
import type { RawArticle, RawClaim } from './schema-claim'
import type { RawDate } from './schema-parts'
import type { RawRelation } from './schema-talk'

/**
 * Turns checked records into what the app reads: dates become day numbers, a point becomes [lon, lat], a
 * missing reading "both". A date that does not parse becomes "no date": the checker has reported it.
 */
export function resolveCollection(raw: RawCollection): Collection {
  const { exercises, homeWindow, ...meta } = raw.collection
  return {
    ...meta,
    homeWindow: { from: dayOf(homeWindow.from) ?? 0, to: dayOf(homeWindow.to) ?? 0 },
    sides: raw.sides,
    actors: raw.actors,
    places: raw.places.map(placeOf),
    articles: raw.articles.map(articleOf),
    claims: raw.claims.map(claimOf),
    relations: raw.relations.map(relationOf),
    topics: raw.topics,
    notes: raw.notes,
    scenes: raw.scenes,
    exercises,
  }
}

/** The same record gives the same object: after an edit only what was edited is made anew. */
function once<Raw extends object, Made>(make: (raw: Raw) => Made): (raw: Raw) => Made {
  const made = new WeakMap<Raw, Made>()
  return (raw) => {
    const known = made.get(raw)
    if (known !== undefined) return known
    const value = make(raw)
    made.set(raw, value)
    return value
  }
}

const placeOf = once(resolvePlace)
const articleOf = once(resolveArticle)
const claimOf = once(resolveClaim)
const relationOf = once(resolveRelation)

const AHEAD: { [part in ListName]?: (record: never) => unknown } = {
  places: placeOf,
  articles: articleOf,
  claims: claimOf,
  relations: relationOf,
}

/** Makes of some records of a checked list what `resolveCollection` will ask for. */
export function resolveAhead(part: ListName, records: readonly object[]): void {
  for (const record of records) AHEAD[part]?.(record as never)
}

function resolvePlace({ geometry, outline, radiusKm, ...place }: RawPlace): Place {
  return {
    ...place,
    name: place.names.en,
    point: geometry?.coordinates ?? null,
    radiusKm: radiusKm ?? null,
    ...(typeof outline === 'string' ? { outline } : {}),
  }
}

/** What only the check of the texts needs stays behind. */
function resolveArticle({ boilerplate: _, connective: __, ...article }: RawArticle): Article {
  return { ...article, published: resolveDate(article.published) }
}

function resolveClaim({ said, about, quantities, ...claim }: RawClaim): Claim {
  return {
    ...claim,
    said: resolveDate(said),
    about: resolveDate(about),
    ...(quantities && {
      quantities: quantities.map(({ period, ...quantity }) => ({
        ...quantity,
        ...(period && { period: resolveDate(period) }),
      })),
    }),
  }
}

function resolveRelation(relation: RawRelation): Relation {
  return { ...relation, reading: relation.reading ?? 'both' }
}

function resolveDate(raw: RawDate): Dating {
  const parsed = parseDate(raw)
  return 'dating' in parsed ? parsed.dating : { span: null, basis: 'unknown', why: raw.why }
}
