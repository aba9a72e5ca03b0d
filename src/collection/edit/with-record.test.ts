import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCollection } from '@/collection/check'
import { FORMAT } from '@/collection/format'
import { LISTS, type ListName, type RawCollection } from '@/collection/schema'
import { validRaw } from '@/collection/valid-collection.fixture'
import { checkRecord } from './check-record'
import { moveClaim, replaceRecord, withoutRecord, withRecord } from './with-record'

function errorsOf(raw: RawCollection): string[] {
  const { problems } = checkCollection({ format: FORMAT, ...raw }, { profile: 'open' })
  return problems.flatMap((each) =>
    each.severity === 'error' ? [`${each.record} ${each.field}: ${each.rule}`] : [],
  )
}

function claimOf(raw: RawCollection, id: string) {
  const claim = raw.claims.find((each) => each.id === id)
  if (!claim) throw new Error(id)
  return claim
}

function removed(raw: RawCollection, part: ListName, id: string) {
  const removal = withoutRecord(raw, part, id)
  if (removal.kind === 'used') throw new Error(`${id} is used`)
  return removal
}

describe('withRecord', () => {
  it('changes one list and leaves the others the same objects', () => {
    const raw = validRaw()
    const claim = { ...claimOf(raw, 'c-1-1'), short: 'open again', 'x-desk': 4 }
    const { change, cut, scenes, raw: after } = withRecord(raw, 'claims', claim)
    expect(Object.keys(change)).toEqual(['claims'])
    expect(scenes).toBeUndefined()
    expect(cut).toEqual([])
    expect(after.claims[0]).toBe(claim)
    expect(after.claims[1]).toBe(raw.claims[1])
    expect(after.places).toBe(raw.places)
  })

  it('adds a record that is not there behind all others', () => {
    const raw = validRaw()
    const claim = { ...claimOf(raw, 'c-1-1'), id: 'c-9-1' }
    expect(
      withRecord(raw, 'claims', claim)
        .raw.claims.map(({ id }) => id)
        .at(-1),
    ).toBe('c-9-1')
  })

  it('lets go of a translation whose text is another now, and of that alone', () => {
    const raw = validRaw()
    const [topic] = raw.topics
    if (!topic) throw new Error()
    const other = withRecord(raw, 'topics', { ...topic, title: 'Open at all?' })
    expect(other.untranslated).toBe(1)
    expect(other.raw.translations).toEqual({ uk: { topics: { open: { 'rungs.1.label': 'закрито' } } } })
    const same = withRecord(raw, 'topics', { ...topic, question: 'Who says so?' })
    expect(same.raw.translations).toBe(raw.translations)
    expect(Object.keys(same.change)).toEqual(['topics'])
  })

  it('takes the chains and the own voice of an article along with its outlet and day', () => {
    const raw = validRaw()
    const [, echo] = raw.articles
    if (!echo) throw new Error()
    const published = { ...echo.published, edtf: '1911-03-09' }
    const { raw: after, cut } = withRecord(raw, 'articles', { ...echo, outlet: 'gazette', published })
    expect(errorsOf(after)).toEqual([])
    expect(cut.map(({ id, how }) => `${id} ${how}`)).toEqual(['c-2-1 changed', 'c-2-2 changed'])
    expect(claimOf(after, 'c-2-1').attribution).toEqual([
      { actor: 'gazette', verb: 'saw', hedges: [], witness: true },
    ])
    expect(claimOf(after, 'c-2-1').said.edtf).toBe('1911-03-09')
  })
})

describe('withoutRecord', () => {
  it('takes what hangs on a claim along', () => {
    const raw = validRaw()
    const { raw: after, cut, scenes } = removed(raw, 'claims', 'c-1-1')
    expect(errorsOf(after)).toEqual([])
    expect(after.relations.map(({ id }) => id)).toEqual(['r-3'])
    expect(after.topics[0]?.claims).toEqual(['c-1-2', 'c-2-1'])
    expect(after.topics[0]?.rungs?.[0]?.claims).toEqual([])
    expect(after.collection.exercises[0]?.claims).toEqual([])
    expect(after.collection.replacedBy).toEqual({})
    // Its only step showed the claim alone.
    expect(scenes?.[0]?.steps).toEqual([])
    expect(cut.map(({ part, id, how }) => `${part} ${id} ${how}`)).toEqual([
      'collection ardmoor changed',
      'relations r-1 removed',
      'relations r-2 removed',
      'topics open changed',
      'scenes first changed',
    ])
  })

  it('leaves an answer in the thread when what it answered goes', () => {
    const { raw } = removed(validRaw(), 'claims', 'c-2-1')
    expect(raw.topics[1]?.thread).toEqual([{ claim: 'c-2-2' }])
    const without = removed(validRaw(), 'relations', 'r-3')
    expect(without.raw.topics[1]?.thread).toEqual([{ claim: 'c-2-1' }, { claim: 'c-2-2' }])
    expect(errorsOf(without.raw)).toEqual([])
  })

  it('keeps a question to the class, and cuts ids out of links', () => {
    const raw = validRaw()
    const [scene] = raw.scenes
    if (!scene) throw new Error()
    scene.steps = [{ kind: 'ask', claims: ['c-1-1'], text: 'Well?', link: 'pair=c-1-1_c-2-1&at=9_1_1' }]
    scene.link = 'claim=c-1-1&topic=open&lens=side.town_actor.byrne'
    const { raw: after } = removed(raw, 'claims', 'c-1-1')
    expect(after.scenes[0]?.steps).toEqual([{ kind: 'ask', claims: [], text: 'Well?', link: 'at=9_1_1' }])
    expect(after.scenes[0]?.link).toBe('topic=open&lens=side.town_actor.byrne')
    expect(removed(raw, 'topics', 'open').raw.scenes[0]).not.toHaveProperty('topic')
  })

  it('refuses what others would not stand without, and names them', () => {
    const raw = validRaw()
    const places = withoutRecord(raw, 'places', 'mill')
    expect(places).toEqual({ kind: 'used', users: [{ part: 'claims', id: 'c-2-2' }] })
    const actors = withoutRecord(raw, 'actors', 'gazette')
    expect(actors.kind === 'used' && actors.users.map(({ id }) => id)).toEqual([
      'gazette-1',
      'c-1-1',
      'c-1-2',
      'c-1-3',
    ])
    expect(withoutRecord(raw, 'articles', 'echo-1').kind).toBe('used')
    expect(withoutRecord(raw, 'sides', 'town').kind).toBe('used')
  })

  it('never leaves a collection unsound, whatever goes', () => {
    const all = LISTS.flatMap((part) => validRaw()[part].map(({ id }) => ({ part, id })))
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (order) => {
        let raw = validRaw()
        for (const { part, id } of order) {
          const removal = withoutRecord(raw, part, id)
          if (removal.kind === 'removed') raw = removal.raw
        }
        expect(errorsOf(raw)).toEqual([])
      }),
    )
  })
})

describe('replaceRecord', () => {
  it('puts another wherever it was named, once each, and leads old links there', () => {
    const raw = validRaw()
    claimOf(raw, 'c-2-2').places.push({ place: 'ford', role: 'subject' })
    const { raw: after } = replaceRecord(raw, 'places', 'mill', 'ford')
    expect(errorsOf(after)).toEqual([])
    expect(claimOf(after, 'c-2-2').places).toEqual([{ place: 'ford', role: 'subject', printed: 'mill' }])
    expect(claimOf(after, 'c-2-2').quantities?.[0]?.place).toBe('ford')
    expect(after.collection.replacedBy).toEqual({ 'c-1-9': 'c-1-1', mill: 'ford' })
    expect(after.places.map(({ id }) => id)).not.toContain('mill')
  })

  it('makes no place part of itself', () => {
    const { raw: after } = replaceRecord(validRaw(), 'places', 'town-place', 'ford')
    expect(errorsOf(after)).toEqual([])
    expect(after.places.find(({ id }) => id === 'mill')?.partOf).toBe('ford')
    expect(after.places.find(({ id }) => id === 'ford')).not.toHaveProperty('partOf')
    expect(after.actors.find(({ id }) => id === 'council')?.seat).toBe('ford')
  })

  it('ends chains in the outlet of the article that took over', () => {
    const { raw: after } = replaceRecord(validRaw(), 'articles', 'gazette-1', 'echo-1')
    expect(errorsOf(after)).toEqual([])
    expect(claimOf(after, 'c-1-1').attribution.map(({ actor }) => actor)).toEqual(['council', 'echo'])
  })

  it('never leaves a collection unsound', () => {
    const parts = ['sides', 'actors', 'places', 'articles'] as const
    for (const part of parts)
      for (const { id } of validRaw()[part])
        for (const { id: by } of validRaw()[part])
          if (id !== by) expect(errorsOf(replaceRecord(validRaw(), part, id, by).raw)).toEqual([])
  })
})

describe('checkRecord', () => {
  const raw = validRaw()
  const rulesOf = (part: 'claims', change: object) =>
    checkRecord(raw, part, { ...claimOf(raw, 'c-1-1'), ...change }).map(
      (p) => `${p.severity} ${p.field} ${p.rule}`,
    )

  it('finds nothing in a sound collection', () => {
    for (const part of ['collection', ...LISTS] as const)
      for (const record of part === 'collection' ? [raw.collection] : raw[part])
        expect(checkRecord(raw, part, record as never)).toEqual([])
  })

  it('names the field of what does not fit', () => {
    expect(rulesOf('claims', { text: ' ' })).toEqual(['error text schema'])
    expect(rulesOf('claims', { places: [{ place: 'nowhere', role: 'subject' }] })).toEqual([
      'error places.0.place reference',
    ])
    expect(
      rulesOf('claims', { said: { edtf: 'soon', sense: 'sometime', basis: 'stated', why: 'x' } }),
    ).toEqual(['error said date'])
    expect(rulesOf('claims', { quote: 'a b c d e f g h i j' })).toEqual(['warning quote quoted-words'])
  })

  it('finds what a record brings upon others', () => {
    const relation = { ...raw.relations[0], id: 'r-9' } as RawCollection['relations'][number]
    expect(checkRecord(raw, 'relations', relation).map(({ rule }) => rule)).toEqual(['relation-twice'])
    const early = { ...claimOf(raw, 'c-2-2'), said: { ...claimOf(raw, 'c-2-2').said, edtf: '1911-03-01' } }
    expect(checkRecord(raw, 'claims', early).map(({ record, rule }) => `${record} ${rule}`)).toContain(
      'r-3 updates-later',
    )
    const side = { ...raw.sides[0], slot: 3 } as RawCollection['sides'][number]
    expect(checkRecord(raw, 'sides', side).map(({ record, rule }) => `${record} ${rule}`)).toEqual([
      'media unique-slot',
    ])
    const place = { ...raw.places[0], partOf: 'ford' } as RawCollection['places'][number]
    expect(checkRecord(raw, 'places', place).map(({ rule }) => rule)).toContain('place-circle')
    const short = { ...raw.articles[0], length: 40 } as RawCollection['articles'][number]
    expect(checkRecord(raw, 'articles', short).map(({ record, rule }) => `${record} ${rule}`)).toContain(
      'c-1-3 range-inside',
    )
  })

  it('says the same as the check of the whole file', () => {
    const fields = ['text', 'short', 'article', 'kinds', 'said', 'places', 'attribution', 'speech']
    const values = [
      '',
      'x',
      [],
      null,
      4,
      { edtf: null, basis: 'unknown', why: 'x' },
      ['control', 'control'],
      'echo-1',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...raw.claims),
        fc.constantFrom(...fields),
        fc.constantFrom(...values),
        (claim, field, value) => {
          const changed = { ...claim, [field]: value } as typeof claim
          const whole = errorsOf({
            ...raw,
            claims: raw.claims.map((each) => (each.id === claim.id ? changed : each)),
          })
          const quick = checkRecord(raw, 'claims', changed).filter(({ severity }) => severity === 'error')
          expect(quick.length > 0).toBe(whole.length > 0)
        },
      ),
    )
  })
})

describe('moveClaim', () => {
  it('ends the chain in the other outlet and forgets the passage', () => {
    const raw = validRaw()
    const [gazette, echo] = raw.articles
    if (!gazette || !echo) throw new Error()
    const [moved, own] = ['c-1-1', 'c-2-1'].map((id) =>
      id === 'c-1-1'
        ? moveClaim(claimOf(raw, id), gazette, echo)
        : moveClaim(claimOf(raw, id), echo, gazette),
    )
    expect(moved?.attribution.map(({ actor }) => actor)).toEqual(['council', 'echo'])
    expect(own?.attribution.map(({ actor }) => actor)).toEqual(['gazette'])
    expect(moved?.article).toBe('echo-1')
  })
})
