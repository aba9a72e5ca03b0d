import type { ListName, RawCollection } from '@/collection/schema'
import type { Id } from '@/domain/collection'
import type { Made } from './opened'

/** In the order in which one of the next can be named by no one after one of these is gone. */
const ORDER: readonly ListName[] = ['articles', 'actors', 'places', 'sides']

/**
 * What was made for records that were rejected after all goes with them, out of `raw` and out of what is listed;
 * what is left is counted by the records that are left.
 */
export function pruneMade(raw: RawCollection, made: readonly Made[]): Made[] {
  const uses = new Map<Made, number>()
  for (const part of ORDER) {
    const own = made.filter((each) => each.part === part)
    // Parts of parts: one goes after the other.
    for (let grew = own.length > 0; grew; ) {
      const counts = new Map<Id | null | undefined, number>()
      for (const id of namesOf(raw, part)) counts.set(id, (counts.get(id) ?? 0) + 1)
      const gone = new Set(own.flatMap(({ id }) => (counts.has(id) ? [] : [id])))
      const records: { id: Id }[] = raw[part]
      const kept = records.filter(({ id }) => !gone.has(id))
      grew = part === 'places' && kept.length < records.length
      Object.assign(raw, { [part]: kept })
      const here = new Set(kept.map(({ id }) => id))
      for (const each of own) uses.set(each, here.has(each.id) ? (counts.get(each.id) ?? 0) : 0)
    }
  }
  return made.flatMap((each) => {
    const count = uses.get(each) ?? 0
    return count > 0 ? [{ ...each, uses: count }] : []
  })
}

/** Ids of a part that records name, as often as they do. */
function namesOf(raw: RawCollection, part: ListName): (Id | null | undefined)[] {
  switch (part) {
    case 'articles':
      return [...raw.claims, ...raw.notes].map(({ article }) => article)
    case 'actors':
      return [
        ...raw.claims.flatMap(({ attribution, checked }) => [
          ...attribution.map(({ actor }) => actor),
          checked?.by,
        ]),
        ...raw.articles.flatMap(({ outlet, copy }) => [outlet, copy?.by]),
      ]
    case 'places':
      return [
        ...raw.claims.flatMap(({ places, quantities = [], holds = [] }) =>
          [...places, ...quantities, ...holds].map(({ place }) => place),
        ),
        ...raw.places.map(({ partOf }) => partOf),
        ...raw.actors.map(({ seat }) => seat),
      ]
    default:
      return [
        ...raw.actors.map(({ side }) => side),
        ...raw.claims.flatMap(({ quantities = [], holds = [] }) => [
          ...quantities.map(({ side }) => side),
          ...holds.map(({ holder }) => holder),
        ]),
      ]
  }
}
