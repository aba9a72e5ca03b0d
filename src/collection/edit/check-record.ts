import { checkRules, relax } from '@/collection/check'
import { type Finding, nameFolderFile, type Problem, problemOf, type Report } from '@/collection/problem'
import { type Dropped, readList, readRecord } from '@/collection/read-raw'
import { LISTS, type ListName, meta, type PartName, type RawCollection } from '@/collection/schema'
import type { RawClaim } from '@/collection/schema-claim'
import type { Id } from '@/domain/collection'
import { type RecordOf, withRecord } from './with-record'

// Checked with every letter, so not over the whole collection: the rules that concern a record look at those that
// it names and those that name it. Scenes have an editor of their own, which says what they lack.

const NONE_DROPPED = Object.fromEntries(LISTS.map((part) => [part, new Set<string>()])) as unknown as Dropped

/**
 * What speaks against this record, in its place in a sound collection: its own faults, and those that it would bring
 * upon others. Judged as a file of somebody's own. Errors must not be taken over, warnings may.
 */
export function checkRecord<P extends PartName>(raw: RawCollection, part: P, record: RecordOf<P>): Problem[] {
  const shape: Finding[] = []
  readShape(part, record, (finding) => shape.push(relax(finding)))
  const isWhole = !shape.some(({ severity, rule }) => severity !== 'warning' && rule === 'schema')
  // The rules expect what fits the schema.
  const found = isWhole ? rulesOf(raw, part, record) : []
  return [...shape, ...found]
    .filter(({ rule }) => rule !== 'unknown-key')
    .map((finding) => problemOf(finding, nameFolderFile))
}

function readShape(part: PartName, record: { id: Id }, report: Report): void {
  if (part === 'collection') readRecord('collection', '', meta, record, report)
  else readList(part, [record], report)
}

function rulesOf<P extends PartName>(raw: RawCollection, part: P, record: RecordOf<P>): Finding[] {
  const isIt = (finding: Finding) => finding.part === part && finding.record === record.id
  const standing =
    part === 'collection' ? raw.collection : raw[part as ListName].find(({ id }) => id === record.id)
  // As it stands it brings nothing new upon others.
  if (standing === record) return findingsIn(around(raw, part, record.id)).filter(isIt)
  const after = withRecord(raw, part, record).raw
  const known = new Set(findingsIn(around(raw, part, record.id)).map(keyOf))
  return findingsIn(around(after, part, record.id)).filter(
    (finding) => isIt(finding) || !known.has(keyOf(finding)),
  )
}

function findingsIn(raw: RawCollection): Finding[] {
  const found: Finding[] = []
  checkRules(raw, (finding) => found.push(relax(finding)), { profile: 'open', dropped: NONE_DROPPED })
  return found
}

function keyOf({ part, record, field, rule }: Finding): string {
  return [part, record, field, rule].join('\n')
}

/** The collection cut down to what the rules about a record look at. */
function around(raw: RawCollection, part: PartName, id: Id): RawCollection {
  if (part === 'collection')
    return { ...raw, scenes: [], notes: [], topics: [], relations: [], translations: {} }
  const cut: RawCollection = {
    ...raw,
    collection: { ...raw.collection, exercises: [], replacedBy: {} },
    actors: [],
    articles: [],
    claims: [],
    relations: [],
    topics: [],
    notes: [],
    scenes: [],
    translations: {},
  }
  switch (part) {
    case 'claims': {
      const relations = raw.relations.filter(({ from, to }) => from === id || to === id)
      const ids = new Set([id, ...relations.flatMap(({ from, to }) => [from, to])])
      const claims = withUnnamed(
        raw,
        raw.claims.filter((claim) => ids.has(claim.id)),
        id,
      )
      return { ...cut, relations, ...withCast(raw, claims) }
    }
    case 'actors':
      return { ...cut, actors: raw.actors.filter((actor) => actor.id === id), ...unnamedCast(raw, id) }
    case 'articles': {
      const notes = raw.notes.filter(({ article }) => article === id)
      const claims = raw.claims.filter((claim) => claim.article === id && isSpoilt(raw, claim))
      const cast = withCast(raw, claims)
      const articles = raw.articles.filter((article) => article.id === id)
      return {
        ...cut,
        notes: notes.map((note) => ({ ...note, claims: [] })),
        ...cast,
        actors: raw.actors,
        articles,
      }
    }
    case 'relations': {
      const ends = raw.relations.find((relation) => relation.id === id)
      const isSamePair = ({ from, to }: { from: Id; to: Id }) =>
        (from === ends?.from && to === ends.to) || (from === ends?.to && to === ends.from)
      const claims = raw.claims.filter((claim) => claim.id === ends?.from || claim.id === ends?.to)
      return { ...cut, relations: raw.relations.filter(isSamePair), ...withCast(raw, claims) }
    }
    case 'topics': {
      const topics = raw.topics.filter((topic) => topic.id === id)
      const ids = new Set(topics.flatMap(membersOf))
      const relations = raw.relations.filter(({ from, to }) => ids.has(from) && ids.has(to))
      return {
        ...cut,
        topics,
        relations,
        ...withCast(
          raw,
          raw.claims.filter((claim) => ids.has(claim.id)),
        ),
      }
    }
    case 'notes': {
      const notes = raw.notes.filter((note) => note.id === id)
      const ids = new Set(notes.flatMap((note) => note.claims))
      const cast = withCast(
        raw,
        raw.claims.filter((claim) => ids.has(claim.id)),
      )
      return { ...cut, notes, ...cast, actors: raw.actors, articles: raw.articles }
    }
    default:
      return cut
  }
}

/** All that an article can spoil of its claims: where they stand, and where their chains end. */
function isSpoilt({ articles }: RawCollection, { article, passage, attribution }: RawClaim): boolean {
  const found = articles.find(({ id }) => id === article)
  return passage.end > (found?.length ?? 0) || attribution.at(-1)?.actor !== found?.outlet
}

function membersOf(topic: RawCollection['topics'][number]): Id[] {
  const shown = [
    ...(topic.rungs ?? []).flatMap((rung) => rung.claims),
    ...(topic.thread ?? []).map((step) => step.claim),
  ]
  return [...topic.claims, ...shown]
}

/** Claims with all that they name. */
function withCast(
  raw: RawCollection,
  claims: readonly RawClaim[],
): Pick<RawCollection, 'claims' | 'actors' | 'articles'> {
  const articles = new Set(claims.map(({ article }) => article))
  const told = raw.articles.filter((article) => articles.has(article.id))
  const actors = new Set([
    ...claims.flatMap((claim) => [...claim.attribution.map(({ actor }) => actor), claim.checked?.by]),
    ...told.flatMap(({ outlet, copy }) => [outlet, copy?.by]),
  ])
  return { claims: [...claims], actors: raw.actors.filter(({ id }) => actors.has(id)), articles: told }
}

/** Also those that share an unnamed speaker with the claim, who belongs to one article. */
function withUnnamed(raw: RawCollection, claims: readonly RawClaim[], id: Id): RawClaim[] {
  const claim = claims.find((each) => each.id === id)
  const named = new Set(claim?.attribution.map(({ actor }) => actor))
  const unnamed = new Set(
    raw.actors.flatMap((actor) => (actor.kind === 'unnamed' && named.has(actor.id) ? [actor.id] : [])),
  )
  if (unnamed.size === 0) return [...claims]
  const has = new Set(claims.map((each) => each.id))
  return [
    ...claims,
    ...raw.claims.filter(
      (each) => !has.has(each.id) && each.attribution.some(({ actor }) => unnamed.has(actor)),
    ),
  ]
}

function unnamedCast(raw: RawCollection, id: Id): Partial<RawCollection> {
  const isUnnamed = raw.actors.some((actor) => actor.id === id && actor.kind === 'unnamed')
  if (!isUnnamed) return {}
  return withCast(
    raw,
    raw.claims.filter(({ attribution }) => attribution.some(({ actor }) => actor === id)),
  )
}
