import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { RawCollection } from '../../src/collection/schema'
import { validRaw } from '../../src/collection/valid-collection.fixture'
import { ECHO_TEXT, GAZETTE_TEXT } from '../../src/collection/valid-records.fixture'
import { countFoldedWords, foldText } from '../../src/domain/passage-print'
import { checkArticle, checkText, printOf } from './check-article'
import { checkDataCopying, checkFileCopying } from './check-copying'
import { createMask, wordsOf } from './running-words'
import { splitSentences } from './sentences'

const TEXTS: Record<string, string> = { 'gazette-1': GAZETTE_TEXT, 'echo-1': ECHO_TEXT }

/** The fixture with true prints and digests. */
function coded(): RawCollection {
  const raw = validRaw()
  for (const article of raw.articles)
    article.sha256 = createHash('sha256')
      .update(TEXTS[article.id] ?? '', 'utf8')
      .digest('hex')
  for (const { article, passage } of raw.claims) {
    const found = TEXTS[article]?.slice(passage.start, passage.end) ?? ''
    passage.print = printOf(found)
    passage.words = countFoldedWords(foldText(found))
  }
  return raw
}

/** `rule: failure` and `rule? warning` of one article. */
function check(raw: RawCollection, id: string): string[] {
  const article = raw.articles.find((candidate) => candidate.id === id)
  const text = TEXTS[id]
  if (!article || text === undefined) throw new Error(`No article ${id}`)
  return [
    checkText(article, Buffer.from(text, 'utf8')),
    ...checkArticle(raw, article, text),
    checkDataCopying(raw, id, text),
  ].flatMap(({ rule, failures, warnings }) => [
    ...failures.map((failure) => `${rule}: ${failure}`),
    ...warnings.map((warning) => `${rule}? ${warning}`),
  ])
}

function mutated(mutate: (raw: RawCollection) => unknown, id = 'gazette-1'): string[] {
  const raw = coded()
  mutate(raw)
  return check(raw, id)
}

describe('the rules that need the texts', () => {
  it('have nothing to say of a sound coding', () => {
    expect(check(coded(), 'gazette-1')).toEqual([])
    expect(check(coded(), 'echo-1')).toEqual([])
  })

  it('know another copy of the text', () => {
    expect(mutated((raw) => Object.assign(raw.articles[0] ?? {}, { sha256: 'f', length: 3 }))).toEqual([
      expect.stringMatching(/^text: sha256 is/),
      expect.stringMatching(/^text: length is/),
    ])
  })

  it('miss a print, a number of words, a range that takes space in', () => {
    expect(mutated((raw) => Object.assign(raw.claims[0]?.passage ?? {}, { print: 'f' }))[0]).toMatch(
      /c-1-1: print/,
    )
    expect(mutated((raw) => Object.assign(raw.claims[0]?.passage ?? {}, { words: 1 }))[0]).toMatch(
      /7 words, not 1/,
    )
    expect(mutated((raw) => Object.assign(raw.claims[1]?.passage ?? {}, { end: 80 + 1 })).join()).toMatch(
      /space/,
    )
  })

  it('want a quote in its passage to the letter', () => {
    expect(mutated((raw) => Object.assign(raw.claims[2] ?? {}, { quote: 'nobody has crossed' }))).toEqual([
      expect.stringMatching(/^quotes: c-1-3/),
    ])
    expect(mutated((raw) => Object.assign(raw.claims[2] ?? {}, { quote: 'Walkers doubt it' }))).toHaveLength(
      1,
    )
  })

  it('want what is printed in the article, and warn where it is spelt otherwise', () => {
    const garble = (printed: string) =>
      mutated((raw) => Object.assign(raw.claims[4]?.garbled ?? {}, { printed }), 'echo-1')
    expect(garble('At the Mill')).toEqual([
      expect.stringMatching(/^printed\? c-2-2 garbled.printed.*otherwise/),
    ])
    expect(garble('at the well')).toEqual([expect.stringMatching(/^printed: c-2-2 garbled.printed/)])
    expect(mutated((raw) => Object.assign(raw.notes[0] ?? {}, { start: 0, end: 9 }), 'echo-1')).toEqual([
      expect.stringMatching(/^printed\? n-1/),
    ])
  })

  it('miss a sentence that nobody coded', () => {
    expect(mutated((raw) => raw.claims.splice(1, 1))).toEqual([
      expect.stringMatching(/^sentences: .*Walkers/),
    ])
    expect(mutated((raw) => raw.articles[0]?.boilerplate.pop())).toEqual([
      expect.stringMatching(/^sentences: .*Read/),
    ])
  })

  it('miss a sentence of ours that is the article’s, names put in or not', () => {
    const write = (text: string) => mutated((raw) => Object.assign(raw.claims[0] ?? {}, { text }))
    expect(write('Again the council said on Monday: Una Byrne at Ardmoor ford doubts it.')).toEqual([])
    expect(write('“Nobody has crossed for at LEAST three days,” said Byrne of it.')).toEqual([
      expect.stringMatching(/^own words in the data \(8\): claims › c-1-1 › text: "nobody has crossed for/),
    ])
    expect(write('Nobody has crossed for at least, Byrne says, three days')).toEqual([])
    expect(write('Nobody has crossed for at Ardmoor ford least three days')).toHaveLength(1)
  })

  it('miss ten running words in a file of the project', () => {
    const file = (text: string) =>
      checkFileCopying([{ path: 'a.ts', words: wordsOf(text) }], 'echo-1', ECHO_TEXT)
    expect(file('// the ford is shut, our reporter saw. about forty').failures).toEqual([])
    expect(file('// the ford is shut, our reporter saw. about forty carts').failures).toHaveLength(1)
  })
})

describe('createMask', () => {
  it('takes out the longest name, possessive or not', () => {
    const mask = createMask(['Una', 'Una Byrne', 'Wagner’s'])
    expect(mask(wordsOf('Una Byrne’s cart and Una met Wagner'))).toEqual(['cart', 'and', 'met'])
  })
})

describe('splitSentences', () => {
  const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

  it('ends sentences at lines and stops, not at initials and numbers', () => {
    expect(
      split(
        'It was. “Was it?” Yes! (1.2 miles) by U.S. counts.\n\n Headline \r\nThe Gerald R. School. . . A end',
      ),
    ).toEqual([
      'It was.',
      '“Was it?”',
      'Yes!',
      '(1.2 miles) by U.S. counts.',
      'Headline',
      'The Gerald R. School. . .',
      'A end',
    ])
  })
})
