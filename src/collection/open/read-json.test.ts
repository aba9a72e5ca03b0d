import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '@/collection/problem'
import { findJsonFault } from './find-json-fault'
import { WORKER_LIMITS } from './limits'
import { readJson } from './read-json'
import { Refusal } from './refusal'
import { countValues, walkJson } from './walk-json'

function read(text: string, limits = WORKER_LIMITS) {
  const found: Finding[] = []
  const value = readJson({ name: 'a.json', text }, limits, (finding) => found.push(finding))
  return { value, found }
}

function refusal(text: string, limits = WORKER_LIMITS) {
  try {
    read(text, limits)
  } catch (error) {
    if (error instanceof Refusal) return error.problem
    throw error
  }
  throw new Error('Not refused')
}

describe('JSON of somebody’s', () => {
  it('loses keys that reach a prototype, each told with its path', () => {
    const text =
      '{"a":[1,{"__proto__":{"polluted":1},"b":2}],"constructor":{"prototype":{}},"x":{"prototype":1}}'
    const { value, found } = read(text)
    expect(JSON.stringify(value)).toBe('{"a":[1,{"b":2}],"x":{}}')
    expect(found.map(({ field }) => field).sort()).toEqual(['a[1].__proto__', 'constructor', 'x.prototype'])
    expect(Object.getPrototypeOf((value as { a: object[] }).a[1])).toBe(Object.prototype)
  })

  it('is told of numbers that are none', () => {
    const { found } = read('{"a":[1e400,{"b":-1e999}]}')
    expect(found.map(({ field, rule }) => [field, rule])).toEqual([
      ['a[0]', 'number-endless'],
      ['a[1].b', 'number-endless'],
    ])
  })

  it('is refused with line and column where it is none', () => {
    expect(refusal('{\n "a": 1,\n}')).toMatchObject({ where: 'line 3, column 1' })
    expect(refusal('{\n "a": 1,\n}').message).toContain('a name in quotation marks was expected')
  })

  it('is refused where it is deeper, wider or longer than the limits', () => {
    expect(refusal(`${'['.repeat(21)}${']'.repeat(21)}`).message).toContain('20')
    expect(read(`${'['.repeat(20)}${']'.repeat(20)}`).value).toBeTruthy()
    const limits = { ...WORKER_LIMITS, values: 4 }
    expect(refusal('[1,2,3,4]', limits).message).toContain('4 values')
    expect(read('[1,2,3]', limits).value).toEqual([1, 2, 3])
    expect(refusal(`{"a":["${'x'.repeat(1_000_001)}"]}`)).toMatchObject({ where: 'a[0]' })
  })

  it('is walked no further than the limit', () => {
    const wide = Array.from({ length: 1000 }, () => [[1], [2]])
    expect(walkJson(wide, 100).values).toBeLessThanOrEqual(101)
    expect(countValues(wide, 100)).toBe(101)
    expect(countValues({ a: [1, { b: null }] }, 100)).toBe(5)
  })
})

describe('where a text stops being JSON', () => {
  it.each([
    ['', 1, 1, /too early/],
    ['[1, 2', 1, 6, /too early/],
    ['{"a" 1}', 1, 6, /colon/],
    ['[1 2]', 1, 4, /comma/],
    ['[1,]', 1, 4, /a value/],
    ['[01]', 1, 3, /comma/],
    ['{a: 1}', 1, 2, /no JSON/],
    ["{'a': 1}", 1, 2, /quotation mark/],
    ['{“a”: 1}', 1, 2, /quotation mark/],
    ['{"a": 1} x', 1, 10, /behind the end/],
    ['["a\nb"]', 1, 2, /line break/],
    ['["\\x"]', 1, 2, /lone/],
    ['[\n\n  nul]', 3, 3, /no JSON/],
    ['[}', 1, 2, /a value or \]/],
  ])('%j is told', (text, line, column, message) => {
    expect(findJsonFault(text)).toMatchObject({ line, column, message: expect.stringMatching(message) })
  })

  it('is found in every text that the parser refuses', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', ',', '}', ']', ':', '\\', 'x', '\n', '-'))
      .map(
        ([text, at, sign]) =>
          text.slice(0, at % (text.length + 1)) + sign + text.slice(1 + (at % (text.length + 1))),
      )
    fc.assert(
      fc.property(damaged, (text) => {
        try {
          JSON.parse(text)
        } catch {
          const { line, column, message } = findJsonFault(text)
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
          expect(message).toMatch(/\.$/)
        }
      }),
    )
  })
})
