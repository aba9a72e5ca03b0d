import { describe, expect, it } from 'vitest'
import { LISTS } from '@/collection/schema'
import { isCoded } from '@/domain/passage'
import { homeViewOf } from './home-view'
import { idMaker, slugOf } from './make-id'
import { openFiles } from './open-files'
import type { Opened } from './opened'
import { shortOf } from './short-of'

const TODAY = 19_000

async function open(value: unknown, name = 'greenhouse.json', taken: string[] = []) {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const opened: Opened = await openFiles([{ name, bytes }], { taken }, { today: TODAY })
  if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened.problems))
  return { ...opened, raw: opened.file.raw, rules: opened.problems.map(({ rule }) => rule) }
}

const CLAIM = { text: 'The roof holds.', claimant: 'Ann Roe', article: 'Roof or ruin' }

describe('a claim with what it needs and no more', () => {
  it('comes with all that it names, and what was made is listed', async () => {
    const { raw, made, errors, rejected } = await open({
      claims: [{ ...CLAIM, outlet: 'The Herald', places: ['Park'] }],
    })
    expect({ errors, rejected }).toEqual({ errors: 0, rejected: [] })
    expect(made.map(({ part, id, name, from, uses }) => [part, id, name, from, uses])).toEqual([
      ['sides', 'outlets', 'Outlets', 'claims[0]', 1],
      ['actors', 'the-herald', 'The Herald', 'claims[0]', 2],
      ['articles', 'roof-or-ruin', 'Roof or ruin', 'claims[0]', 1],
      ['sides', 'not-stated', 'Not stated', 'claims[0]', 1],
      ['actors', 'ann-roe', 'Ann Roe', 'claims[0]', 1],
      ['places', 'park', 'Park', 'claims[0]', 1],
    ])
    const [claim] = raw.claims
    expect(claim).toMatchObject({
      id: 'c-1-01',
      short: 'The roof holds',
      kinds: ['context'],
      speech: 'indirect',
      attribution: [
        { actor: 'ann-roe', verb: 'said', hedges: [] },
        { actor: 'the-herald', verb: 'reports', hedges: [] },
      ],
      places: [{ place: 'park', role: 'subject' }],
      said: { edtf: null, basis: 'unknown' },
    })
    expect(claim && isCoded(claim.passage)).toBe(false)
    expect(claim).not.toHaveProperty('claimant')
    expect(claim).not.toHaveProperty('outlet')
  })

  it('has one hop where the outlet speaks itself, on the day of its article', async () => {
    const { raw } = await open({
      claims: [{ ...CLAIM, claimant: 'the  HERALD' }],
      articles: [{ title: 'Roof or ruin', outlet: 'The Herald', published: '2023-05-20' }],
    })
    expect(raw.claims[0]).toMatchObject({
      attribution: [{ actor: 'the-herald', verb: 'writes' }],
      speech: 'narration',
      said: { edtf: '2023-05-20', basis: 'stated' },
    })
  })

  it('comes through others, in their order', async () => {
    const { raw } = await open({
      claims: [{ ...CLAIM, via: ['Radio One', 'TASS'], outlet: 'TASS', hedges: ['may'] }],
    })
    expect(raw.claims[0]?.attribution.map(({ actor }) => actor)).toEqual(['ann-roe', 'radio-one', 'tass'])
    expect(raw.claims[0]?.attribution[0]?.hedges).toEqual([{ printed: 'may', effect: 'weakens' }])
  })

  it.each([
    ['text', { claimant: 'A', article: 'B' }],
    ['claimant', { text: 'A', article: 'B' }],
    ['article', { text: 'A', claimant: 'B' }],
  ])('is rejected without %s, and nothing is made for it', async (field, claim) => {
    const { raw, made, rejected, problems } = await open({ claims: [claim] })
    expect(raw.claims).toEqual([])
    expect(made).toEqual([])
    expect(LISTS.every((part) => raw[part].length === 0)).toBe(true)
    expect(rejected).toMatchObject([{ part: 'claims', where: 'claims[0]', value: claim }])
    expect(rejected[0]?.reasons[0]).toMatch(new RegExp(`^${field} is missing`))
    expect(problems).toMatchObject([{ field, where: 'claims[0]', severity: 'error', rule: 'incomplete' }])
  })
})

it('what was made for a claim that is rejected after all goes with it', async () => {
  const { raw, made, rejected } = await open({
    claims: [
      CLAIM,
      { ...CLAIM, claimant: 'Bob', article: 'Other', outlet: 'Times', places: ['Mill'], said: 'once' },
    ],
  })
  expect(rejected).toMatchObject([{ where: 'claims[1]' }])
  expect(made.filter(({ from }) => from === 'claims[1]')).toEqual([])
  expect(raw.places).toEqual([])
  expect(raw.articles.map(({ title }) => title)).toEqual(['Roof or ruin'])
})

describe('names', () => {
  it('mean who and what is there, by any spelling of it', async () => {
    const { raw, made } = await open({
      sides: [{ id: 'friends', name: 'Friends of the park' }],
      actors: [{ id: 'roe', name: 'Ann Roe', aliases: ['A. Roe'], side: 'friends of the PARK' }],
      places: [{ id: 'bakhmut', names: { en: 'Bakhmut', uk: 'Бахмут' }, aliases: ['Bajmut'] }],
      articles: [
        { id: 'a-1', title: 'Roof or ruin', csl: { type: 'article', URL: 'https://www.example.org/roof/' } },
      ],
      claims: [
        { text: 'One.', claimant: 'A.  roe', article: 'roof OR ruin', places: ['БАХМУТ', 'bajmut'] },
        { text: 'Two.', claimant: 'roe', address: 'http://example.org/roof#top' },
      ],
    })
    expect(raw.claims.map(({ article, attribution }) => [article, attribution[0]?.actor])).toEqual([
      ['a-1', 'roe'],
      ['a-1', 'roe'],
    ])
    expect(raw.claims[0]?.places.map(({ place }) => place)).toEqual(['bakhmut', 'bakhmut'])
    expect(raw.actors[0]?.side).toBe('friends')
    expect(made.map(({ part, id }) => [part, id])).toEqual([
      ['sides', 'outlets'],
      ['actors', 'example-org'],
    ])
  })

  it('that look like the id of what is not there are named, not made', async () => {
    const { raw, rejected, rules } = await open({
      places: [{ id: 'park', name: 'Park' }],
      articles: [{ id: 'a-1', title: 'Roof', outlet: 'Herald' }],
      claims: [
        { ...CLAIM, article: 'a-2' },
        { ...CLAIM, article: 'a-1', places: [{ place: 'prak', role: 'subject' }] },
      ],
    })
    expect(rejected).toMatchObject([{ part: 'claims', where: 'claims[0]' }])
    expect(rejected[0]?.reasons[0]).toContain('"a-2" is not among the articles')
    expect(raw.claims[0]?.places).toEqual([])
    expect(rules.filter((rule) => rule === 'reference')).toHaveLength(2)
  })

  it('of an address that is none of the web become no link', async () => {
    const { raw } = await open({ claims: [{ text: 'A', claimant: 'B', address: 'javascript:alert(1)' }] })
    expect(JSON.stringify(raw.articles[0]?.csl)).not.toContain('URL')
  })

  it('of more than seven groups stand with others, which is said', async () => {
    const claims = Array.from({ length: 9 }, (_, i) => ({
      ...CLAIM,
      claimant: `P ${i}`,
      group: `Group ${i}`,
    }))
    const { raw, problems } = await open({ claims })
    expect(raw.sides.map(({ slot }) => slot).sort()).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(raw.sides.map(({ id }) => id)).toContain('others')
    const told = problems.filter(({ rule }) => rule === 'too-many-sides')
    expect(told.map(({ value }) => value)).toEqual(['"Group 5"', '"Group 6"', '"Group 7"', '"Group 8"'])
  })
})

describe('ids', () => {
  it('that the format does not take are written anew, and references follow', async () => {
    const { raw, rules } = await open({
      claims: [{ ...CLAIM, id: 'A 1' }, { ...CLAIM, id: 7, relations: { denies: ['A 1'] } }, { ...CLAIM }],
      topics: [{ title: 'Roof?', claims: ['A 1', '7'] }],
    })
    expect(raw.claims.map(({ id }) => id)).toEqual(['a-1', '7', 'c-1-01'])
    expect(raw.relations).toMatchObject([{ from: '7', to: 'a-1', type: 'denies', strength: 'clear' }])
    expect(raw.topics).toMatchObject([{ id: 'roof', thread: [{ claim: 'a-1' }, { claim: '7' }] }])
    expect(rules).toContain('filled-ids')
  })

  it('used twice leave the first', async () => {
    const { raw, rejected } = await open({
      claims: [
        { ...CLAIM, id: 'a' },
        { ...CLAIM, id: 'a', text: 'Other.' },
      ],
    })
    expect(raw.claims).toHaveLength(1)
    expect(rejected).toMatchObject([{ record: 'a', where: 'claims[1]', value: { text: 'Other.' } }])
  })

  it('are slugs, each once', () => {
    expect(slugOf('Щастя – Їжак, Ґава!', 'x')).toBe('shchastia-izhak-gava')
    expect(slugOf('Łódź: Café ’22', 'x')).toBe('lodz-cafe-22')
    expect(slugOf('漢字', 'place')).toBe('place')
    expect(slugOf('constructor', 'place')).toBe('place')
    expect(slugOf('a'.repeat(100), 'x')).toHaveLength(64)
    const make = idMaker(new Set(['a', 'a-2']))
    expect([make('a'), make('b'), make('a')]).toEqual(['a-3', 'b', 'a-4'])
  })
})

describe('the collection itself', () => {
  it('is made of the file: its name, its points, its days, its language', async () => {
    const { raw } = await open(
      {
        claims: [
          {
            text: 'Дах ще тримається, і його лагодять.',
            claimant: 'Анна',
            article: 'Дах',
            said: '2023-05-20/2023-05-22',
          },
        ],
        places: [
          { name: 'Парк', geometry: { type: 'Point', coordinates: [30, 50] } },
          { name: 'Ліс', geometry: { type: 'Point', coordinates: [32, 51] } },
        ],
      },
      'Теплиця 2.claims.json.gz',
    )
    expect(raw.collection).toMatchObject({
      id: 'teplytsia-2',
      title: 'Теплиця 2',
      language: 'uk',
      licence: 'Не вказано',
      homeWindow: { from: '2023-05-20', to: '2023-05-22' },
    })
    expect(raw.collection.homeView.center[0]).toBeCloseTo(31)
    expect(raw.claims[0]?.attribution[0]?.verb).toBe('каже')
  })

  it('takes another id where its own is taken, which is said', async () => {
    const { raw, rules } = await open({ collection: { id: 'bakhmut' }, claims: [] }, 'a.json', [
      'bakhmut',
      'bakhmut-2',
    ])
    expect(raw.collection.id).toBe('bakhmut-3')
    expect(rules).toEqual(['id-taken'])
  })

  it('is made anew where it does not fit, as none can do without it', async () => {
    const { raw, errors, rules } = await open({
      collection: {
        id: 'park',
        rev: 3,
        homeView: { center: [50, 120], zoom: 4 },
        homeWindow: { from: '2023-05-22', to: '2023-05-20' },
        views: [{ label: 'Off', center: [999, 0], zoom: 1 }],
        exercises: [{ title: 'a', task: 'b', claims: ['gone'], key: 'c' }],
        replacedBy: { 'c-1': 'gone' },
        'x-own': 1,
      },
      claims: [],
    })
    expect(errors).toBe(0)
    expect(rules.toSorted()).toEqual([
      'coordinates',
      'coordinates',
      'home-window',
      'reference',
      'replaced-by',
      'schema',
    ])
    expect(raw.collection).toMatchObject({
      rev: '1',
      homeView: { center: [0, 20] },
      homeWindow: { from: '2022-01-08', to: '2022-01-08' },
      views: [],
      exercises: [{ claims: [] }],
      replacedBy: {},
      'x-own': 1,
    })
  })

  it('shows all its points, in the frame that views are made for', () => {
    expect(homeViewOf([])).toEqual({ center: [0, 20], zoom: 1 })
    expect(homeViewOf([[37.99, 48.6]])).toEqual({ center: [37.99, 48.6], zoom: 11 })
    const { center, zoom } = homeViewOf([
      [22, 44.4],
      [40.2, 52.4],
    ])
    // Sixty degrees are 480 px at this zoom; one degree of latitude would go in much nearer.
    expect(
      homeViewOf([
        [0, 0],
        [60, 1],
      ]).zoom,
    ).toBeCloseTo(Math.log2((480 / 512) * 6), 2)
    expect(center[0]).toBeCloseTo(31.1)
    // 18.2° of longitude are 480 px at zoom 4.2, 8° of latitude there 240 px.
    expect(zoom).toBeGreaterThan(3.5)
    expect(zoom).toBeLessThan(4.3)
  })
})

describe('a claim in short', () => {
  it.each([
    ['The roof holds.', 'The roof holds'],
    ['One two three four five, six seven eight nine ten eleven.', 'One two three four five…'],
    [
      'One, two three four five six seven eight nine ten eleven.',
      'One, two three four five six seven eight nine ten…',
    ],
    [`${'word '.repeat(500)}`, `${'word '.repeat(10).trim()}…`],
  ])('of %j is %j', (text, short) => {
    expect(shortOf(text)).toBe(short)
  })
})
