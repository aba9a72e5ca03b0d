import type { Collection, Day, Id } from './collection'
import { isoOf } from './span'
import type { View } from './view'
import type { Notice } from './view-link'

type Known = { has: (id: Id) => boolean }

/** What a view is held against: a claim index has it, and so has what is left of a collection cut down. */
export type Holdings = {
  collection: Pick<Collection, 'id' | 'rev' | 'replacedBy' | 'homeWindow'>
  /** Of claims. */
  ordinal: Known
  places: Known
  topics: Known
  sides: Known
  articles: Known
  actors: Known
}

/** The days the view shows: its own, else the collection's home window. Both inclusive. */
export function windowOf({ collection }: Pick<Holdings, 'collection'>, view: View): { from: Day; to: Day } {
  const home = collection.homeWindow
  return { from: view.from ?? home.from, to: view.to ?? home.to }
}

/**
 * Holds a parsed view against the collection: ids that were replaced are followed, unknown ones dropped with a
 * notice, a window that ends before it begins falls back to the home window. The view that comes back is safe
 * to use with this collection.
 */
export function resolveView(link: View, index: Holdings): { view: View; notices: Notice[] } {
  const notices: Notice[] = []
  const { collection } = index
  const known = (has: (id: Id) => boolean, name: string) => (id: Id) => {
    if (has(id)) return id
    const newer = collection.replacedBy[id]
    if (Object.hasOwn(collection.replacedBy, id) && newer !== undefined && has(newer)) {
      notices.push({ code: 'replaced', name, value: id })
      return newer
    }
    notices.push({ code: 'unknown-id', name, value: id })
    return null
  }
  const one = (id: Id | null, has: (id: Id) => boolean, name: string) =>
    id === null ? null : known(has, name)(id)
  const many = (ids: Id[], has: (id: Id) => boolean, name: string) =>
    ids.map(known(has, name)).filter((id): id is Id => id !== null)
  const has = {
    claim: (id: Id) => index.ordinal.has(id),
    place: (id: Id) => index.places.has(id),
    topic: (id: Id) => index.topics.has(id),
    side: (id: Id) => index.sides.has(id),
    article: (id: Id) => index.articles.has(id),
    actor: (id: Id) => index.actors.has(id),
  }
  const { filters } = link
  // Two that were replaced by one are no pair.
  const pair = link.pair && [...new Set(many(link.pair, has.claim, 'pair'))]
  const view: View = {
    ...link,
    claim: one(link.claim, has.claim, 'claim'),
    pair: pair?.length === 2 ? [pair[0] as Id, pair[1] as Id] : null,
    place: one(link.place, has.place, 'place'),
    topic: one(link.topic, has.topic, 'topic'),
    filters: {
      ...filters,
      sides: many(filters.sides, has.side, 'sides'),
      articles: many(filters.articles, has.article, 'articles'),
      places: many(filters.places, has.place, 'places'),
      claimants: many(filters.claimants, has.actor, 'claimants'),
      topics: many(filters.topics, has.topic, 'topics'),
    },
    lens: link.lens.filter((lens) => {
      const [kind, id = ''] = lens.split('.')
      return known(kind === 'side' ? has.side : has.actor, 'lens')(id) !== null
    }),
  }
  if (link.set !== collection.id) notices.push({ code: 'unknown-set', name: 'set', value: link.set })
  if (link.rev !== null && link.rev !== collection.rev)
    notices.push({ code: 'other-revision', name: 'rev', value: link.rev })
  const { from, to } = windowOf(index, view)
  if (from > to) {
    notices.push({ code: 'reversed', name: 'from', value: `${isoOf(from)} ${isoOf(to)}` })
    view.from = null
    view.to = null
  }
  return { view, notices }
}
