import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCollection } from '@/collection/check'
import { FORMAT } from '@/collection/format'
import type { RawCollection } from '@/collection/schema'
import { validRaw } from '@/collection/valid-collection.fixture'
import { ECHO_TEXT, GAZETTE_TEXT } from '@/collection/valid-records.fixture'
import { NOT_CODED } from '@/domain/passage'
import { foldText } from '@/domain/passage-print'
import { valueAt, withValueAt } from './at-path'
import { checkRecord } from './check-record'
import { freeClaimId, freeIdOf, slugOf } from './free-id'
import {
  newActor,
  newArticle,
  newClaim,
  newPlace,
  newRelation,
  newSide,
  newTopic,
  shortOf,
} from './new-records'
import { claimOfPassage, passageOf, placeInField, placeInText, textOf } from './passage'
import { withRecord } from './with-record'
import { withText } from './with-text'

function empty(): RawCollection {
  const none = { sides: [], actors: [], places: [], articles: [], claims: [], relations: [] }
  return {
    ...validRaw(),
    collection: { ...validRaw().collection, exercises: [], replacedBy: {} },
    ...none,
    topics: [],
    notes: [],
    scenes: [],
    translations: {},
  }
}

describe('records as they begin', () => {
  it('make a sound collection out of nothing', () => {
    let raw = empty()
    const side = newSide(raw, { name: 'Місто' })
    if (!side) throw new Error('no slot')
    raw = withRecord(raw, 'sides', side).raw
    const outlet = newActor(raw, { name: 'Echo', side: side.id, kind: 'outlet' })
    raw = withRecord(raw, 'actors', outlet).raw
    const speaker = newActor(raw, { name: 'Echo', side: side.id })
    raw = withRecord(raw, 'actors', speaker).raw
    const article = newArticle(raw, { title: 'A ford', outlet: outlet.id, address: 'https://example.org/1' })
    raw = withRecord(raw, 'articles', article).raw
    raw = withRecord(raw, 'places', newPlace(raw, { name: 'Ford' })).raw
    const first = newClaim(raw, { article: article.id, claimant: speaker.id, text: 'It is open.' })
    raw = withRecord(raw, 'claims', first).raw
    const second = newClaim(raw, { article: article.id, claimant: outlet.id, text: 'It is shut.' })
    raw = withRecord(raw, 'claims', second).raw
    const relation = newRelation(raw, { from: second.id, to: first.id, type: 'contradicts' })
    raw = withRecord(raw, 'relations', relation).raw
    const topic = newTopic(raw, { title: 'Open?', question: 'Is it?', claims: [first.id, second.id] })
    raw = withRecord(raw, 'topics', topic).raw
    const { problems } = checkCollection({ format: FORMAT, ...raw }, { profile: 'open' })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect([side.id, outlet.id, speaker.id, first.id, second.id, relation.id]).toEqual([
      'misto',
      'echo',
      'echo-2',
      'c-1-1',
      'c-1-2',
      'r-1',
    ])
    expect(first.attribution.map(({ actor }) => actor)).toEqual(['echo-2', 'echo'])
    expect(second).toMatchObject({ speech: 'narration', said: { basis: 'unknown' } })
  })

  it('give a group of voices the first free colour, and none after seven', () => {
    let raw = validRaw()
    for (const name of ['d', 'e', 'f', 'g']) {
      const side = newSide(raw, { name })
      if (!side) throw new Error('no slot')
      raw = withRecord(raw, 'sides', side).raw
    }
    expect(raw.sides.map(({ slot }) => slot)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(newSide(raw, { name: 'h' })).toBeNull()
  })

  it('say a claim on the day of its article until somebody looks', () => {
    const claim = newClaim(validRaw(), { article: 'gazette-1', claimant: 'byrne', text: 'No carts.' })
    expect(claim.said).toMatchObject({ edtf: '1911-03-06', sense: 'sometime', basis: 'inferred' })
    expect(checkRecord(validRaw(), 'claims', claim)).toEqual([])
  })
})

describe('ids', () => {
  it('of claims go on as those of their article, and never come twice', () => {
    const raw = validRaw()
    expect(freeClaimId(raw, 'gazette-1')).toBe('c-1-10')
    expect(freeClaimId(raw, 'echo-1')).toBe('c-2-3')
    expect(freeClaimId(raw, 'another')).toBe('c-3-1')
    const padded = {
      ...raw,
      claims: raw.claims.map((claim) => ({ ...claim, id: claim.id.replace(/^c-(\d)-(\d)$/, 'c-00$1-0$2') })),
    }
    expect(freeClaimId(padded, 'gazette-1')).toBe('c-001-04')
    expect(freeClaimId(padded, 'another')).toBe('c-003-01')
  })

  it('of names are slugs that are free', () => {
    expect(slugOf('Щука, Née O’Brien!')).toBe('shchuka-nee-obrien')
    expect(freeIdOf(validRaw(), 'actors', 'Byrne')).toBe('byrne-2')
    expect(freeIdOf(validRaw(), 'places', '日本')).toBe('place-1')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(freeIdOf(validRaw(), 'places', name)).toMatch(/^[a-z0-9-]{1,64}$/)
      }),
    )
  })
})

describe('passages', () => {
  it('are what is selected without the space around, and found again by their print', async () => {
    const start = GAZETTE_TEXT.indexOf(' Walkers')
    const passage = await passageOf(GAZETTE_TEXT, start + 18, start)
    const printed = GAZETTE_TEXT.slice(passage?.start, passage?.end)
    expect(printed).toBe('Walkers doubt it.')
    expect(passage?.words).toBe(3)
    expect(passage?.print).toBe(createHash('sha256').update(foldText(printed)).digest('hex').slice(0, 16))
    expect(await passageOf(GAZETTE_TEXT, 3, 4)).toBeNull()
    expect(await passageOf(GAZETTE_TEXT, -5, 9999)).toMatchObject({ start: 0, end: GAZETTE_TEXT.length })
  })

  it('become claims in the voice of the outlet, with the words where they are few', async () => {
    const raw = validRaw()
    const [article] = raw.articles
    if (!article) throw new Error()
    const ours = { text: 'To be written.', short: 'to be written' }
    const claim = await claimOfPassage(raw, article, GAZETTE_TEXT, { start: 0, end: 33 }, ours)
    expect(claim).toMatchObject({ quote: 'The ford at Ardmoor is open again', article: 'gazette-1' })
    if (claim) expect(checkRecord(raw, 'claims', claim)).toEqual([])
    const long = await claimOfPassage(raw, article, GAZETTE_TEXT, { start: 0, end: 120 }, ours)
    expect(long).not.toHaveProperty('quote')
    expect(await textOf('abc')).toEqual({
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      length: 3,
    })
  })
})

it('counts in a text as the field that shows it does', () => {
  const text = 'one\r\ntwo\nthree\r\nfour'
  const shown = text.replaceAll('\r\n', '\n')
  for (const word of ['one', 'two', 'three', 'four']) {
    const place = placeInText(text, shown.indexOf(word))
    expect(text.slice(place).startsWith(word)).toBe(true)
    expect(placeInField(text, place)).toBe(shown.indexOf(word))
  }
  expect(placeInText(text, 99)).toBe(text.length)
})

describe('the text of an article', () => {
  const coded = async () => {
    const raw = validRaw()
    for (const claim of raw.claims) {
      const text = claim.article === 'gazette-1' ? GAZETTE_TEXT : ECHO_TEXT
      const passage = await passageOf(text, claim.passage.start, claim.passage.end)
      if (passage) claim.passage = passage
    }
    return raw
  }
  const first = (raw: RawCollection) => {
    const [article] = raw.articles
    if (!article) throw new Error()
    return article
  }

  it('that is another copy moves the passages it has, and forgets where the others stood', async () => {
    const raw = await coded()
    const text = `FOUND AGAIN\n${GAZETTE_TEXT.replace('Walkers doubt it', 'Walkers do not doubt it')}`
    const taken = await withText(raw, first(raw), text)
    expect(taken.found).toEqual(['c-1-1', 'c-1-3'])
    expect(taken.lost).toEqual(['c-1-2'])
    const { passage } = taken.raw.claims[0] ?? {}
    expect(text.slice(passage?.start, passage?.end)).toBe('The ford at Ardmoor is open again')
    expect(taken.raw.claims[1]?.passage).toEqual(NOT_CODED)
    expect(taken.raw.articles[0]).toMatchObject({ length: text.length, boilerplate: [] })
    const { problems } = checkCollection({ format: FORMAT, ...taken.raw }, { profile: 'open' })
    expect(problems).toEqual([])
  })

  it('that is the very text changes nothing', async () => {
    const raw = await coded()
    Object.assign(first(raw), await textOf(GAZETTE_TEXT))
    const taken = await withText(raw, first(raw), GAZETTE_TEXT)
    expect(taken.change).toEqual({})
    expect(taken.found).toHaveLength(3)
  })
})

describe('paths', () => {
  it('change what they name and keep all else, in its order', () => {
    const record = { a: 1, list: [{ b: 1 }, { b: 2 }], 'x-z': { __proto__: null, c: 1 } }
    expect(withValueAt(record, 'list.1.b', 3)).toEqual({ ...record, list: [{ b: 1 }, { b: 3 }] })
    expect(withValueAt(record, 'list.0', undefined).list).toEqual([{ b: 2 }])
    expect(withValueAt(record, 'list.2', { b: 9 }).list).toHaveLength(3)
    expect(withValueAt(record, 'a', undefined)).not.toHaveProperty('a')
    expect(withValueAt(record, 'd.e', 'new')).toMatchObject({ d: { e: 'new' } })
    expect(Object.keys(withValueAt(record, 'a', 2))).toEqual(['a', 'list', 'x-z'])
    expect(valueAt(record, 'list.1.b')).toBe(2)
    expect(valueAt(record, 'toString')).toBeUndefined()
    const odd = withValueAt({}, '__proto__.polluted', true)
    expect(Object.getPrototypeOf(odd)).toBe(Object.prototype)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('shorten a text to ten words', () => {
    expect(shortOf('One two.')).toBe('One two')
    expect(shortOf('a b c d e f g h i j k l')).toBe('a b c d e f g h i j …')
  })
})
