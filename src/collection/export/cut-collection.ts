import type { RawCollection } from '@/collection/schema'
import type { Id } from '@/domain/collection'
import { dayOf } from '@/domain/span'
import { cutCast } from './cut-cast'
import { type Cut, isKept, keepItems } from './cut-list'
import { cutScene } from './cut-scene'
import { cutTopic } from './cut-topic'
import { cutTranslations } from './cut-translations'

/**
 * What is left of a checked collection when only some of its claims are kept: they, all that they refer to,
 * and of what refers to them the part that still holds. It breaks no rule that the whole keeps.
 */
export function cutCollection(raw: RawCollection, wanted: ReadonlySet<Id>): RawCollection {
  const claims = raw.claims.filter(({ id }) => wanted.has(id))
  const kept = new Set(claims.map(({ id }) => id))
  const cast = cutCast(raw, claims)
  const relations = raw.relations.filter(({ from, to }) => kept.has(from) && kept.has(to))
  const topics = raw.topics
    .map((topic) => cutTopic(topic, kept, { ...cast, claims, relations }))
    .filter(isKept)
  const parts = { ...cast, claims, relations, topics: topics.map(({ record }) => record), notes: cutNotes() }
  const exercises = cutExercises()
  const collection = {
    ...raw.collection,
    exercises: exercises.items,
    replacedBy: cutReplaced(),
    // So that nobody takes the part for the whole, which has the same id and revision.
    'x-selection': { claims: claims.length, of: raw.claims.length },
  }
  const holdings = {
    collection: { ...collection, homeWindow: daysOf(collection.homeWindow) },
    ordinal: kept,
    places: idsOf(parts.places),
    topics: idsOf(parts.topics),
    sides: idsOf(parts.sides),
    articles: idsOf(parts.articles),
    actors: idsOf(parts.actors),
  }
  const scenes = raw.scenes.map((scene) => cutScene(scene, holdings)).filter(isKept)
  const rest = { collection, ...parts, scenes: scenes.map(({ record }) => record) }
  const cuts: Cut[] = [
    ...topics,
    ...scenes,
    { part: 'collection', record: collection, list: 'exercises', at: exercises.at },
  ]
  return { ...rest, translations: cutTranslations(raw.translations, rest, cuts) }

  function cutNotes(): RawCollection['notes'] {
    const articles = idsOf(cast.articles)
    return raw.notes.flatMap((note) => {
      const left = note.claims.filter((id) => kept.has(id))
      const isEmptied = left.length === 0 && note.claims.length > 0
      return isEmptied || !articles.has(note.article) ? [] : [{ ...note, claims: left }]
    })
  }

  function cutExercises() {
    return keepItems(raw.collection.exercises, (exercise) => {
      const left = exercise.claims.filter((id) => kept.has(id))
      return left.length === 0 && exercise.claims.length > 0 ? null : { ...exercise, claims: left }
    })
  }

  /** An old id leads on where its record is still here. */
  function cutReplaced(): Record<Id, Id> {
    const lists = Object.values(parts).map(idsOf)
    const leads = ([old, id]: [Id, Id]) => lists.some((ids) => ids.has(id) && !ids.has(old))
    return Object.fromEntries(Object.entries(raw.collection.replacedBy).filter(leads))
  }
}

function idsOf(records: readonly { id: Id }[]): ReadonlySet<Id> {
  return new Set(records.map(({ id }) => id))
}

function daysOf({ from, to }: { from: string; to: string }) {
  return { from: dayOf(from) ?? 0, to: dayOf(to) ?? 0 }
}
