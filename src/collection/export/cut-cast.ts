import type { RawCollection } from '@/collection/schema'
import type { RawClaim } from '@/collection/schema-claim'
import type { Id } from '@/domain/collection'

type Cast = Pick<RawCollection, 'sides' | 'actors' | 'places' | 'articles'>

/** The articles, actors, places and groups of voices that these claims refer to, and those that they refer to. */
export function cutCast(raw: Cast, claims: readonly RawClaim[]): Cast {
  const articleIds = new Set(claims.map(({ article }) => article))
  const articles = raw.articles.filter(({ id }) => articleIds.has(id))

  const actorIds = new Set<Id | null | undefined>([
    ...claims.flatMap(({ attribution, checked }) => [...attribution.map(({ actor }) => actor), checked?.by]),
    ...articles.flatMap(({ outlet, copy }) => [outlet, copy?.by]),
  ])
  const actors = raw.actors.filter(({ id }) => actorIds.has(id))

  const placeIds = withParents(raw.places, [
    ...claims.flatMap(({ places, quantities = [], holds = [] }) =>
      [...places, ...quantities, ...holds].map(({ place }) => place),
    ),
    ...actors.map(({ seat }) => seat),
  ])
  const sideIds = new Set<Id | undefined>([
    ...actors.map(({ side }) => side),
    ...claims.flatMap(({ quantities = [], holds = [] }) => [
      ...quantities.map(({ side }) => side),
      ...holds.map(({ holder }) => holder),
    ]),
  ])
  return {
    sides: raw.sides.filter(({ id }) => sideIds.has(id)),
    actors,
    places: raw.places.filter(({ id }) => placeIds.has(id)),
    articles,
  }
}

function withParents(places: Cast['places'], ids: readonly (Id | undefined)[]): ReadonlySet<Id> {
  const parents = new Map(places.map(({ id, partOf }) => [id, partOf]))
  const found = new Set<Id>()
  for (const id of ids)
    for (let at = id; at !== undefined && !found.has(at); at = parents.get(at)) found.add(at)
  return found
}
