import { describe, expect, it } from 'vitest'
import { whyEmpty } from './why-empty'

const EMPTY = { listed: [], outside: [], undated: [], filteredOut: [], unplaced: 0 }

describe('whyEmpty', () => {
  it('names the nearest remedy', () => {
    expect(whyEmpty({ ...EMPTY, outside: [1], undated: [2] }, new Set([1]))).toBe('outside')
    expect(whyEmpty({ ...EMPTY, undated: [2] }, undefined)).toBe('undated')
    expect(whyEmpty({ ...EMPTY, filteredOut: [1] }, new Set())).toBe('no-hit')
    expect(whyEmpty({ ...EMPTY, filteredOut: [1] }, new Set([1]))).toBe('hits-filtered')
    expect(whyEmpty({ ...EMPTY, filteredOut: [1] }, undefined)).toBe('filtered')
    expect(whyEmpty(EMPTY, undefined)).toBe('no-claims')
    expect(whyEmpty(EMPTY, new Set())).toBe('no-claims')
  })
})
