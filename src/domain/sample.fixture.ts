import type { Claim, Collection, Dating, Id, Place, Relation, Scene } from './collection'
import { dayOf } from './span'

// A small invented collection for tests: a flood, two sides, one outlet.

export function dated(first: string, last = first, sense: 'sometime' | 'throughout' = 'sometime'): Dating {
  return {
    span: {
      first: dayOf(first) as number,
      last: dayOf(last) as number,
      sense,
      approximate: false,
      uncertain: false,
    },
    basis: 'stated',
    why: 'given',
  }
}

export const UNDATED: Dating = { span: null, basis: 'unknown', why: 'not said' }

export function sampleClaim(id: Id, actor: Id, changes: Partial<Claim> = {}): Claim {
  return {
    id,
    text: `What ${id} says.`,
    short: `what ${id} says`,
    article: 'a1',
    passage: { start: 0, end: 10, words: 2, print: '0123456789abcdef' },
    kinds: ['event'],
    attribution: [
      { actor, verb: 'said', hedges: [] },
      { actor: 'paper', verb: 'reported', hedges: [] },
    ],
    speech: 'indirect',
    places: [{ place: 'town', role: 'subject' }],
    said: dated('2020-06-01'),
    about: dated('2020-06-01'),
    ...changes,
  }
}

export function samplePlace(id: Id, kind: Place['kind'], changes: Partial<Place> = {}): Place {
  return {
    id,
    name: id,
    names: { en: id },
    aliases: [],
    kind,
    point: [10, 50],
    radiusKm: 1,
    precision: 'settlement',
    basis: 'invented',
    ...changes,
  }
}

export function sampleRelation(
  from: Id,
  to: Id,
  type: Relation['type'],
  changes: Partial<Relation> = {},
): Relation {
  return {
    id: `r-${from}-${to}`,
    from,
    to,
    type,
    why: 'invented',
    strength: 'clear',
    reading: 'both',
    ...changes,
  }
}

export function sampleCollection(changes: Partial<Collection> = {}): Collection {
  const actor = (id: Id, side: Id, kind: 'person' | 'outlet' | 'unnamed') => ({
    id,
    name: id,
    kind,
    side,
    role: '',
    aliases: [],
  })
  return {
    id: 'sample',
    rev: '1',
    title: 'A flood',
    description: '',
    language: 'en',
    licence: 'CC0-1.0',
    editors: [],
    homeView: { center: [10, 50], zoom: 11 },
    homeWindow: { from: dayOf('2020-06-01') as number, to: dayOf('2020-06-02') as number },
    views: [],
    replacedBy: {},
    sides: [
      { id: 'council', name: 'The council', slot: 6, description: '' },
      { id: 'media', name: 'The outlets', slot: 2, description: '' },
    ],
    actors: [
      actor('mayor', 'council', 'person'),
      actor('clerk', 'council', 'person'),
      actor('someone', 'media', 'unnamed'),
      actor('paper', 'media', 'outlet'),
    ],
    places: [
      samplePlace('land', 'country'),
      samplePlace('town', 'settlement', { partOf: 'land' }),
      samplePlace('quay', 'part-of-settlement', { partOf: 'town' }),
      samplePlace('quay-hall', 'site', { partOf: 'quay' }),
      samplePlace('downstream', 'extent-unknown', { point: null, radiusKm: null }),
    ],
    articles: [
      {
        id: 'a1',
        file: 'a1.txt',
        outlet: 'paper',
        outletBasis: { basis: 'stated', why: '' },
        published: dated('2020-06-03'),
        language: 'en',
        title: 'Flood',
        csl: {},
        sha256: '',
        length: 100,
        reliability: '',
      },
    ],
    claims: [],
    relations: [],
    topics: [],
    notes: [],
    scenes: [],
    exercises: [],
    ...changes,
  }
}

/** A scene of five minutes without steps; its id is its title. */
export function sampleScene(id: Id, changes: Partial<Scene> = {}): Scene {
  return {
    id,
    title: id,
    question: `${id}?`,
    notice: '',
    notes: '',
    minutes: 5,
    layout: 'statement',
    link: '',
    steps: [],
    ...changes,
  }
}
