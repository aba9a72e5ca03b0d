import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPassages, passagesAsCoded, stretchesOf } from './find-passages'
import { countFoldedWords, foldText } from './passage-print'

const printOf = async (folded: string) => createHash('sha256').update(folded).digest('hex').slice(0, 16)

const TEXT =
  'The mayor said: “The ford – all of it – is open.” Others say the ford is shut. The ford is shut.'

async function coded(id: string, words: string, nth = 0) {
  let start = TEXT.indexOf(words)
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1)
  const folded = foldText(words)
  return {
    id,
    passage: {
      start,
      end: start + words.length,
      words: countFoldedWords(folded),
      print: await printOf(folded),
    },
  }
}

describe('passages in another copy', () => {
  it('are found whatever its quotes, dashes, spaces and capitals', async () => {
    const claims = await Promise.all([
      coded('open', 'The ford – all of it – is open'),
      coded('shut', 'the ford is shut'),
      coded('all', 'all of it'),
    ])
    const copy =
      'THE MAYOR SAID:\n "the ford - all  of it - is open." Others say\u00a0the ford is shut. The end.'
    const found = await findPassages(copy, claims, printOf)
    expect(found.map(({ id, start, end }) => [id, copy.slice(start, end)])).toEqual([
      ['open', 'the ford - all  of it - is open'],
      ['all', 'all  of it'],
      ['shut', 'the ford is shut'],
    ])
  })

  it('that stand twice are taken where they were coded', async () => {
    const claims = await Promise.all([coded('first', 'ford is shut'), coded('second', 'ford is shut', 1)])
    expect(await findPassages(TEXT, claims, printOf)).toEqual(passagesAsCoded(claims))
  })

  it('that the copy words otherwise are left out', async () => {
    const claims = [await coded('shut', 'the ford is shut')]
    expect(await findPassages('Others say the ford was shut.', claims, printOf)).toEqual([])
    expect(await findPassages('', claims, printOf)).toEqual([])
  })
})

describe('stretches', () => {
  it('name every passage that covers them, overlapping ones too', () => {
    const located = [
      { id: 'a', start: 2, end: 6 },
      { id: 'b', start: 4, end: 8 },
    ]
    expect(stretchesOf(10, located)).toEqual([
      { start: 0, end: 2, claims: [] },
      { start: 2, end: 4, claims: ['a'] },
      { start: 4, end: 6, claims: ['a', 'b'] },
      { start: 6, end: 8, claims: ['b'] },
      { start: 8, end: 10, claims: [] },
    ])
  })

  it('cover the whole text once, in order', () => {
    const range = fc
      .tuple(fc.nat(50), fc.nat(50))
      .map(([a, b]) => ({ id: 'x', start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.array(range), (located) => {
        const stretches = stretchesOf(50, located)
        expect(stretches[0]?.start).toBe(0)
        expect(stretches.at(-1)?.end).toBe(50)
        expect(stretches.slice(1).map(({ start }) => start)).toEqual(
          stretches.slice(0, -1).map(({ end }) => end),
        )
      }),
    )
  })
})
