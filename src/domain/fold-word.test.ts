import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord, markHits } from './fold-word'

describe('a folded word', () => {
  it.each([
    ['Artyomovsk', 'artyomovsk'],
    ['АРТЁМОВСК', 'артемовск'],
    ['Берхівка', 'берхівка'],
    ['Київ', 'київ'],
    ['Żelazny', 'zelazny'],
    ['Ukraine’s', 'ukraines'],
    ['5%', '5%'],
    ['—', ''],
  ])('%s is %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })

  it('stays as it is when folded again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (s) => foldWord(foldWord(s)) === foldWord(s)))
  })
})

describe('marked hits', () => {
  it('marks whole words, whatever their case', () => {
    expect(markHits('Kyiv denies it; Kyivans too', new Set(['kyiv']))).toEqual([
      { text: 'Kyiv', isHit: true },
      { text: ' denies it; Kyivans too', isHit: false },
    ])
  })

  it('loses and adds no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        const pieces = markHits(text, new Set(words))
        return pieces.map((piece) => piece.text).join('') === text
      }),
    )
  })
})
