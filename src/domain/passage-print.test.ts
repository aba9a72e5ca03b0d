import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countFoldedWords, foldText } from './passage-print'

describe('foldText', () => {
  it('makes copies alike that differ in quotes, dashes, spaces and capitals', () => {
    const one = '“It isn’t so” – said the  Mayor\r\nof Ardmoor'
    const other = '"it isn\'t SO" - said the mayor of\u00a0ardmoor '
    expect(foldText(one)).toBe(`"it isn't so" - said the mayor of ardmoor`)
    expect(foldText(other)).toBe(foldText(one))
  })

  it('keeps words apart', () => {
    expect(foldText('two km')).not.toBe(foldText('two  kms'))
  })

  it('folds what is folded no further', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })
})

describe('countFoldedWords', () => {
  it('counts what stands between spaces', () => {
    expect(countFoldedWords('')).toBe(0)
    expect(countFoldedWords(foldText(' The bridge – they say – stands '))).toBe(7)
  })
})
