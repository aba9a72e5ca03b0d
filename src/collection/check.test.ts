import { describe, expect, it } from 'vitest'
import { checkCollection, countProblems } from './check'
import { printProblem } from './problem'
import type { RawCollection } from './schema'
import { validFile } from './valid-collection.fixture'
import { day } from './valid-records.fixture'

type Mutation = (raw: RawCollection) => unknown

/** Rule → what breaks it and nothing else; where the problem must be named. */
const BREAKS: [rule: string, file: string, record: string, field: string, mutate: Mutation][] = [
  ['schema', 'claims.json', 'c-1-1', 'speech', (raw) => set(raw.claims[0], 'speech', 'shouted')],
  ['schema', 'claims.json', 'c-1-1', 'text', (raw) => set(raw.claims[0], 'text', ' ')],
  ['schema', 'claims.json', 'c-1-1', 'text', (raw) => set(raw.claims[0], 'text', undefined)],
  ['schema', 'claims.json', 'c-1-1', 'kinds', (raw) => set(raw.claims[0], 'kinds', [])],
  ['schema', 'claims.json', 'c-1-1', 'passage.print', (raw) => set(raw.claims[0]?.passage, 'print', 'XYZ')],
  ['schema', 'claims.json', 'C 1', 'id', (raw) => raw.claims.push({ ...at(raw.claims, 0), id: 'C 1' })],
  ['schema', 'articles.json', 'echo-1', 'file', (raw) => set(raw.articles[1], 'file', '../echo.txt')],
  ['schema', 'collection.json', '', 'rev', (raw) => set(raw.collection, 'rev', 1)],
  ['schema', 'places.json', 'moor', 'outline', (raw) => set(raw.places[3], 'outline', 'Ukraine')],
  ['schema', 'topics.json', 'open', 'rungs.0.solid', (raw) => set(raw.topics[0]?.rungs?.[0], 'solid', 50)],
  ['schema', 'sides.json', '', '', (raw) => set(raw, 'sides', {})],
  ['schema', 'collection.json', '', 'format', (raw) => set(raw, 'format', 'claim-atlas/9')],
  ['unknown-key', 'claims.json', 'c-1-1', 'verdict', (raw) => set(raw.claims[0], 'verdict', 'x')],
  ['unknown-key', 'claims.json', 'c-1-1', 'passage.page', (raw) => set(raw.claims[0]?.passage, 'page', 1)],
  ['unknown-key', 'collection.json', '', 'events', (raw) => set(raw, 'events', [])],
  ['unique-id', 'notes.json', 'n-1', 'id', (raw) => raw.notes.push(at(raw.notes, 0))],
  [
    'neutral-id',
    'claims.json',
    'council-1',
    'id',
    (raw) => raw.claims.push({ ...at(raw.claims, 0), id: 'council-1' }),
  ],
  ['unique-slot', 'sides.json', 'media', 'slot', (raw) => set(raw.sides[2], 'slot', 1)],
  ['reference', 'actors.json', 'byrne', 'side', (raw) => set(raw.actors[2], 'side', 'nobody')],
  ['reference', 'actors.json', 'council', 'seat', (raw) => set(raw.actors[0], 'seat', 'nowhere')],
  ['reference', 'places.json', 'mill', 'partOf', (raw) => set(raw.places[2], 'partOf', 'nowhere')],
  [
    'reference',
    'articles.json',
    'echo-1',
    'copy.by',
    (raw) => set(raw.articles[1], 'copy', { by: 'nobody', why: 'x' }),
  ],
  [
    'reference',
    'claims.json',
    'c-1-1',
    'attribution.0.actor',
    (raw) => set(raw.claims[0]?.attribution[0], 'actor', 'no'),
  ],
  [
    'reference',
    'claims.json',
    'c-1-1',
    'places.0.place',
    (raw) => set(raw.claims[0]?.places[0], 'place', 'nowhere'),
  ],
  [
    'reference',
    'claims.json',
    'c-1-1',
    'holds.0.holder',
    (raw) => set(raw.claims[0]?.holds?.[0], 'holder', 'council'),
  ],
  [
    'reference',
    'claims.json',
    'c-2-2',
    'quantities.0.side',
    (raw) => set(raw.claims[4]?.quantities?.[0], 'side', 'x'),
  ],
  ['reference', 'claims.json', 'c-1-3', 'checked.by', (raw) => set(raw.claims[2]?.checked, 'by', 'nobody')],
  ['reference', 'relations.json', 'r-2', 'to', (raw) => set(raw.relations[1], 'to', 'c-9-9')],
  ['reference', 'notes.json', 'n-1', 'claims.0', (raw) => set(raw.notes[0], 'claims', ['c-9-9'])],
  [
    'reference',
    'scenes.json',
    'first',
    'steps.0.claims.0',
    (raw) => set(raw.scenes[0]?.steps[0], 'claims', ['c-9-9']),
  ],
  [
    'reference',
    'collection.json',
    'ardmoor',
    'exercises.0.claims.0',
    (raw) => set(raw.collection.exercises[0], 'claims', ['x']),
  ],
  [
    'replaced-by',
    'collection.json',
    'ardmoor',
    'replacedBy.old',
    (raw) => set(raw.collection, 'replacedBy', { old: 'none' }),
  ],
  [
    'replaced-by',
    'collection.json',
    'ardmoor',
    'replacedBy.c-1-2',
    (raw) => set(raw.collection, 'replacedBy', { 'c-1-2': 'c-1-1' }),
  ],
  ['range-order', 'claims.json', 'c-1-1', 'passage', (raw) => set(raw.claims[0]?.passage, 'end', 0)],
  ['range-inside', 'claims.json', 'c-1-1', 'passage', (raw) => set(raw.claims[0]?.passage, 'end', 999)],
  [
    'range-inside',
    'articles.json',
    'echo-1',
    'connective.0',
    (raw) => at(raw.articles, 1).connective.push({ start: 0, end: 999 }),
  ],
  ['range-order', 'notes.json', 'n-1', '', (raw) => set(raw.notes[0], 'end', 3)],
  [
    'date',
    'articles.json',
    'echo-1',
    'published',
    (raw) => set(raw.articles[1]?.published, 'edtf', '1911-02-29'),
  ],
  ['date', 'claims.json', 'c-1-1', 'about', (raw) => set(raw.claims[0]?.about, 'basis', 'unknown')],
  ['date', 'claims.json', 'c-1-1', 'about', (raw) => set(raw.claims[0]?.about, 'edtf', null)],
  [
    'date',
    'claims.json',
    'c-1-1',
    'about',
    (raw) => set(raw.claims[0]?.about, 'edtf', '1911-03-09/1911-03-01'),
  ],
  [
    'date',
    'claims.json',
    'c-2-2',
    'quantities.0.period',
    (raw) => set(raw.claims[4]?.quantities?.[0]?.period, 'edtf', 'March'),
  ],
  [
    'said-sometime',
    'claims.json',
    'c-1-1',
    'said.sense',
    (raw) => set(raw.claims[0]?.said, 'sense', 'throughout'),
  ],
  [
    'said-before-published',
    'claims.json',
    'c-1-1',
    'said',
    (raw) => set(raw.claims[0], 'said', day('1911-03-08')),
  ],
  [
    'own-voice-date',
    'claims.json',
    'c-2-2',
    'said',
    (raw) => set(raw.claims[4], 'said', day('1911-03-07~/1911-03-08')),
  ],
  [
    'home-window',
    'collection.json',
    'ardmoor',
    'homeWindow',
    (raw) => set(raw.collection.homeWindow, 'to', '1911-03-05'),
  ],
  [
    'home-window',
    'collection.json',
    'ardmoor',
    'homeWindow',
    (raw) => set(raw.collection.homeWindow, 'to', '1911-02-30'),
  ],
  [
    'coordinates',
    'places.json',
    'mill',
    'geometry.coordinates',
    (raw) => set(raw.places[2]?.geometry, 'coordinates', [51, 97]),
  ],
  [
    'coordinates-swapped',
    'places.json',
    'mill',
    'geometry.coordinates',
    (raw) => set(raw.places[2]?.geometry, 'coordinates', [51.9, -7.7]),
  ],
  [
    'coordinates',
    'collection.json',
    'ardmoor',
    'views.0.center',
    (raw) => set(raw.collection.views[0], 'center', [200, 0]),
  ],
  ['radius', 'places.json', 'mill', 'radiusKm', (raw) => set(raw.places[2], 'radiusKm', null)],
  ['radius', 'places.json', 'moor', 'radiusKm', (raw) => set(raw.places[3], 'radiusKm', 5)],
  [
    'outline',
    'places.json',
    'moor',
    'outline',
    (raw) => set(raw.places[3], 'outline', { type: 'Polygon', coordinates: [] }),
  ],
  ['place-circle', 'places.json', 'town-place', 'partOf', (raw) => set(raw.places[0], 'partOf', 'mill')],
  [
    'quoted-words',
    'claims.json',
    'c-1-3',
    'quote',
    (raw) => set(raw.claims[2], 'quote', 'a b c d e f g h i j'),
  ],
  [
    'quoted-words',
    'claims.json',
    'c-2-2',
    'garbled.printed',
    (raw) => set(raw.claims[4]?.garbled, 'printed', 'a b c d e f g h i j'),
  ],
  [
    'quoted-words',
    'notes.json',
    'n-1',
    'printed',
    (raw) => set(raw.notes[0], 'printed', 'a b c d e f g h i j'),
  ],
  [
    'short-words',
    'claims.json',
    'c-1-1',
    'short',
    (raw) => set(raw.claims[0], 'short', 'a b c d e f – g h i j k'),
  ],
  ['holds-control', 'claims.json', 'c-1-1', 'holds', (raw) => set(raw.claims[0], 'kinds', ['event'])],
  [
    'attribution-end',
    'claims.json',
    'c-1-1',
    'attribution.0.actor',
    (raw) => at(raw.claims, 0).attribution.pop(),
  ],
  ['twice', 'claims.json', 'c-1-1', 'kinds.1', (raw) => at(raw.claims, 0).kinds.push('control')],
  [
    'twice',
    'claims.json',
    'c-1-1',
    'places.1',
    (raw) => at(raw.claims, 0).places.push({ place: 'ford', role: 'subject' }),
  ],
  [
    'quantity-order',
    'claims.json',
    'c-2-2',
    'quantities.0',
    (raw) => set(raw.claims[4]?.quantities?.[0], 'min', 50),
  ],
  [
    'unnamed-one-article',
    'actors.json',
    'walkers',
    'kind',
    (raw) => at(raw.claims, 4).attribution.unshift({ actor: 'walkers', verb: 'say', hedges: [] }),
  ],
  ['relation-self', 'relations.json', 'r-2', 'to', (raw) => set(raw.relations[1], 'to', 'c-1-2')],
  [
    'relation-twice',
    'relations.json',
    'r-4',
    '',
    (raw) => raw.relations.push({ ...at(raw.relations, 0), id: 'r-4', from: 'c-1-1', to: 'c-2-1' }),
  ],
  [
    'updates-voice',
    'relations.json',
    'r-2',
    'type',
    (raw) =>
      Object.assign(
        at(raw.relations, 1),
        { to: 'c-2-2', type: 'updates', from: 'c-2-2' },
        { from: 'c-2-2', to: 'c-1-2' },
      ),
  ],
  [
    'updates-later',
    'relations.json',
    'r-2',
    'from',
    (raw) =>
      Object.assign(at(raw.relations, 1), { type: 'updates', from: 'c-1-2', to: 'c-1-3' }) &&
      set(raw.claims[1], 'said', day('1911-03-01')),
  ],
  ['topic-shape', 'topics.json', 'open', '', (raw) => set(raw.topics[0], 'scale', undefined)],
  ['topic-shape', 'topics.json', 'open', '', (raw) => set(raw.topics[0], 'thread', [])],
  ['rung-shares', 'topics.json', 'open', 'rungs.0', (raw) => set(raw.topics[0]?.rungs?.[0], 'open', 0.1)],
  [
    'topic-member',
    'topics.json',
    'open',
    'rungs.0.claims.1',
    (raw) => raw.topics[0]?.rungs?.[0]?.claims.push('c-2-2'),
  ],
  [
    'topic-twice',
    'topics.json',
    'open',
    'rungs.1.claims.2',
    (raw) => raw.topics[0]?.rungs?.[1]?.claims.push('c-1-1'),
  ],
  ['topic-twice', 'topics.json', 'open', 'claims.3', (raw) => at(raw.topics, 0).claims.push('c-1-1')],
  ['thread-order', 'topics.json', 'waiting', 'thread.0.under', (raw) => raw.topics[1]?.thread?.reverse()],
  ['thread-relation', 'topics.json', 'waiting', 'thread.1.under', (raw) => raw.relations.pop()],
  ['topic-why', 'topics.json', 'waiting', 'why', (raw) => set(raw.topics[1], 'why', undefined)],
  ['scene-windows', 'scenes.json', 'first', 'link2', (raw) => set(raw.scenes[0], 'layout', 'two-windows')],
  ['scene-link', 'scenes.json', 'first', 'link', (raw) => set(raw.scenes[0], 'link', 'topic=none')],
  ['scene-link', 'scenes.json', 'first', 'link', (raw) => set(raw.scenes[0], 'link', 'from=yesterday')],
  [
    'scene-link',
    'scenes.json',
    'first',
    'steps.0.link',
    (raw) => set(raw.scenes[0]?.steps[0], 'link', 'claim=c-9-9'),
  ],
  [
    'translation',
    'i18n/',
    'uk.topics.open',
    'rungs.7.label',
    (raw) => set(raw.translations.uk?.topics?.open, 'rungs.7.label', 'x'),
  ],
  [
    'translation',
    'i18n/',
    'uk.places.ford',
    'names.en',
    (raw) => set(raw.translations.uk, 'places', { ford: { 'names.en': 'x' } }),
  ],
]

describe('checkCollection', () => {
  it('has nothing to say of a valid collection', () => {
    expect(checkCollection(validFile()).problems).toEqual([])
  })

  it.each(BREAKS)('%s: names %s › %s › %s', (rule, file, record, field, mutate) => {
    const value = validFile()
    mutate(value)
    const { problems } = checkCollection(JSON.parse(JSON.stringify(value)))
    expect(problems.map((p) => [p.rule, p.file, p.record, p.field])).toContainEqual([
      rule,
      file,
      record,
      field,
    ])
    // One fault, one problem: no rule drags others along.
    expect(problems.filter((p) => p.rule !== rule).map((p) => p.rule)).toEqual([])
    for (const problem of problems) {
      expect(problem.message).toMatch(/\.$/)
      expect(problem.remedy).toMatch(/\.$/)
    }
  })

  it('lets keys of one’s own through', () => {
    const value = validFile()
    set(value.claims[0], 'x-colour', 'red')
    set(value, 'x-tool', 1)
    expect(checkCollection(value).problems).toEqual([])
  })

  it('keeps a record with an unknown key, and only mentions the key in an open file', () => {
    const value = validFile()
    set(value.claims[0], 'verdict', 'x')
    const { raw, problems } = checkCollection(value, { profile: 'open' })
    expect(raw?.claims[0]).toHaveProperty('verdict', 'x')
    expect(countProblems(problems)).toEqual({ errors: 0, warnings: 1 })
  })

  it('drops a record with a fault, and does not report the references to it', () => {
    const value = validFile()
    set(value.claims[0], 'speech', 'shouted')
    const { raw, problems } = checkCollection(value)
    expect(raw?.claims.map((claim) => claim.id)).not.toContain('c-1-1')
    expect(problems).toHaveLength(1)
  })

  it.each([
    null,
    7,
    'text',
    [],
    {},
    { collection: [], claims: {} },
    { format: 'claim-atlas/1', claims: [null, 3, []] },
  ])('survives %j', (value) => {
    expect(countProblems(checkCollection(value).problems).errors).toBeGreaterThan(0)
  })

  it('prints a problem with its value and remedy', () => {
    const value = validFile()
    set(value.articles[1]?.published, 'edtf', 'March')
    const [problem] = checkCollection(value, { nameFile: () => 'ford.claims.json' }).problems
    expect(problem && printProblem(problem)).toMatch(
      /^error: ford\.claims\.json › echo-1 › published: "March" is not a date.*\n {4}Write EDTF/,
    )
  })
})

function set(target: object | null | undefined, key: string, value: unknown): void {
  if (!target) throw new Error(`Nothing to set ${key} on`)
  Object.assign(target, { [key]: value })
}

function at<T>(list: T[], i: number): T {
  const item = list[i]
  if (item === undefined) throw new Error(`No item ${i}`)
  return item
}
