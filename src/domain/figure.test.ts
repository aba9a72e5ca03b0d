import { describe, expect, it } from 'vitest'
import { figureOf } from './figure'

const quantity = { printed: '', unit: 'people' }

describe('figureOf', () => {
  it('tells exact, range, open ends and no number apart', () => {
    expect(figureOf({ ...quantity, min: 5, max: 5 })).toEqual({ kind: 'exact', value: 5 })
    expect(figureOf({ ...quantity, min: 5, max: 9 })).toEqual({ kind: 'range', min: 5, max: 9 })
    expect(figureOf({ ...quantity, max: 5, open: 'below' })).toEqual({ kind: 'below', value: 5 })
    expect(figureOf({ ...quantity, min: 20000, open: 'above' })).toEqual({ kind: 'above', value: 20000 })
    expect(figureOf(quantity)).toEqual({ kind: 'none' })
  })

  it('does not invent the bound that is missing', () => {
    expect(figureOf({ ...quantity, open: 'above' })).toEqual({ kind: 'none' })
    expect(figureOf({ ...quantity, open: 'below' })).toEqual({ kind: 'none' })
    expect(figureOf({ ...quantity, max: 5, open: 'above' })).toEqual({ kind: 'exact', value: 5 })
  })
})
