import type { Finding } from '@/collection/problem'
import { said } from '@/collection/said'
import type { ListName, RawCollection } from '@/collection/schema'
import type { RawActor, RawPlace } from '@/collection/schema-cast'
import type { RawArticle, RawClaim } from '@/collection/schema-claim'
import type { Id } from '@/domain/collection'
import { DEEPEST_PLACE } from './limits'
import { type Desk, idsOf, type Known, type Lost, without } from './settle-desk'
import { settleTalk } from './settle-talk'

/**
 * Leaves no reference that leads nowhere, in the lists of `raw`: a record that cannot do without it goes, from any
 * other it is cut out. In the order in which the parts build on each other, so that once through is enough.
 */
export function settleReferences(raw: RawCollection, desk: Desk): void {
  const lostIn =
    (part: ListName, record: Id): Lost =>
    (field, to, id) => ({ part, record, field, value: id, ...wordsOf(to, desk.wasRejected(to, id)) })
  const sides = idsOf(raw.sides)
  const places = idsOf(raw.places)
  raw.actors = raw.actors.flatMap((actor) =>
    settleActor(actor, { sides, places }, desk, lostIn('actors', actor.id)),
  )
  const parents = new Map(raw.places.map(({ id, partOf }) => [id, partOf]))
  raw.places = raw.places.map((place) => settlePlace(place, parents, desk, lostIn('places', place.id)))
  const actors = idsOf(raw.actors)
  raw.articles = raw.articles.flatMap((article) =>
    settleArticle(article, actors, desk, lostIn('articles', article.id)),
  )
  const around = { sides, places, actors, articles: idsOf(raw.articles) }
  raw.claims = raw.claims.flatMap((claim) => settleClaim(claim, around, desk, lostIn('claims', claim.id)))
  settleTalk(raw, around.articles, desk, lostIn)
}

function wordsOf(to: ListName, wasRejected: boolean): Pick<Finding, 'rule' | 'message' | 'remedy'> {
  return wasRejected
    ? {
        rule: 'reference',
        message: said`is among the ${to} of the file, but was not taken in itself.`,
        remedy: said`Correct that one first, then add both.`,
      }
    : {
        rule: 'reference',
        message: said`is not among the ${to}.`,
        remedy: said`Add it to ${to}, or use the id of one that is there.`,
      }
}

function settleActor(
  actor: RawActor,
  { sides, places }: { sides: Known; places: Known },
  desk: Desk,
  lost: Lost,
): RawActor[] {
  if (!sides.has(actor.side)) {
    desk.reject(lost('side', 'sides', actor.side))
    return []
  }
  if (actor.seat === undefined || places.has(actor.seat)) return [actor]
  desk.cut(lost('seat', 'places', actor.seat))
  return [without(actor, 'seat')]
}

function settlePlace(place: RawPlace, parents: Map<Id, Id | undefined>, desk: Desk, lost: Lost): RawPlace {
  const { id, partOf } = place
  if (partOf === undefined) return place
  let depth = 0
  // A circle is as deep as can be, and told by a rule of its own.
  const seen = new Set([id])
  for (let at: Id | undefined = partOf; at !== undefined && depth <= DEEPEST_PLACE; at = parents.get(at)) {
    if (seen.has(at)) return place
    seen.add(at)
    depth++
  }
  if (parents.has(partOf) && depth <= DEEPEST_PLACE) return place
  parents.set(id, undefined)
  desk.cut(
    parents.has(partOf)
      ? {
          ...lost('partOf', 'places', partOf),
          rule: 'place-depth',
          message: said`is inside more than ${DEEPEST_PLACE} places, each part of the next.`,
          remedy: said`Leave out what stands between: a part, its town, its region and its country are enough.`,
        }
      : lost('partOf', 'places', partOf),
  )
  return without(place, 'partOf')
}

function settleArticle(article: RawArticle, actors: Known, desk: Desk, lost: Lost): RawArticle[] {
  if (!actors.has(article.outlet)) {
    desk.reject(lost('outlet', 'actors', article.outlet))
    return []
  }
  const by = article.copy?.by
  if (!article.copy || by == null || actors.has(by)) return [article]
  desk.cut(lost('copy.by', 'actors', by))
  return [{ ...article, copy: { ...article.copy, by: null } }]
}

type Around = { sides: Known; places: Known; actors: Known; articles: Known }

function settleClaim(
  claim: RawClaim,
  { sides, places, actors, articles }: Around,
  desk: Desk,
  lost: Lost,
): RawClaim[] {
  if (!articles.has(claim.article)) {
    desk.reject(lost('article', 'articles', claim.article))
    return []
  }
  const at = claim.attribution.findIndex(({ actor }) => !actors.has(actor))
  if (at >= 0) {
    desk.reject(lost(`attribution.${at}.actor`, 'actors', claim.attribution[at]?.actor ?? ''))
    return []
  }
  let settled = claim
  const keeps = (known: Known, to: ListName, id: Id | undefined, field: string): boolean => {
    if (id === undefined || known.has(id)) return true
    desk.cut(lost(field, to, id))
    return false
  }
  const here = claim.places.filter(({ place }, i) => keeps(places, 'places', place, `places.${i}.place`))
  if (here.length < claim.places.length) settled = { ...settled, places: here }
  const quantities = claim.quantities?.map((quantity, i) => {
    const sided = keeps(sides, 'sides', quantity.side, `quantities.${i}.side`)
      ? quantity
      : without(quantity, 'side')
    return keeps(places, 'places', quantity.place, `quantities.${i}.place`) ? sided : without(sided, 'place')
  })
  if (quantities?.some((quantity, i) => quantity !== claim.quantities?.[i]))
    settled = { ...settled, quantities }
  const holds = claim.holds?.filter(
    ({ place, holder }, i) =>
      keeps(places, 'places', place, `holds.${i}.place`) &&
      keeps(sides, 'sides', holder, `holds.${i}.holder`),
  )
  if (holds && claim.holds && holds.length < claim.holds.length)
    settled = holds.length > 0 ? { ...settled, holds } : without(settled, 'holds')
  if (claim.checked && !keeps(actors, 'actors', claim.checked.by, 'checked.by'))
    settled = without(settled, 'checked')
  return [settled]
}
