import { describe, expect, it } from 'vitest'
import { countOfE2e, countOfUnit, FIGURE, rowsOf, tableOf, withBlock } from './figures.mjs'

describe('figures that tests say', () => {
  it('are read from passed tests only, however deep their suite', () => {
    const said = (of: string, figure: unknown, status = 'expected') => ({
      tests: [{ status, annotations: [{ type: FIGURE + of, description: JSON.stringify(figure) }] }],
    })
    const report = {
      stats: { expected: 2, unexpected: 1, flaky: 1 },
      suites: [
        {
          specs: [said('links', '40 opened'), said('links', 'none', 'unexpected')],
          suites: [{ specs: [said('faults', '24')] }],
        },
      ],
    }
    expect(countOfE2e(report)).toEqual({
      passed: 2,
      failed: 2,
      figures: [
        { of: 'links', figure: '40 opened' },
        { of: 'faults', figure: '24' },
      ],
    })
  })

  it('of unit tests stand in their meta', () => {
    const assertionResults = [{ meta: { figures: { contrast: '3.1:1' } } }, { meta: {} }]
    const report = { numPassedTests: 2, numFailedTests: 0, testResults: [{ assertionResults }] }
    expect(countOfUnit(report)).toEqual({
      passed: 2,
      failed: 0,
      figures: [{ of: 'contrast', figure: '3.1:1' }],
    })
  })

  it('of one thing become one row: sums and worst cases where it is known how, else side by side', () => {
    const ring = (stops: number, thinnest: number, contrast: number) => ({
      of: 'rings of the Tab key',
      figure: { stops, thinnest, contrast },
    })
    expect(
      rowsOf([
        ring(40, 2, 5.5),
        { of: 'paper', figure: 'list 3 sheets' },
        ring(2, 3, 4),
        { of: 'paper', figure: 'table 2' },
      ]),
    ).toEqual([
      { what: 'paper', figure: 'list 3 sheets; table 2' },
      {
        what: 'rings of the Tab key',
        figure: '42 stops; thinnest ring 2 px, lowest contrast 4.00:1',
      },
    ])
  })
})

describe('the page they are written to', () => {
  const page = 'before\n<!-- size: by a command -->\n\nold\n\n<!-- end of size -->\nafter\n'

  it('keeps what is around a block, twice in a row the same', () => {
    const once = withBlock(page, 'size', tableOf(['part', 'kB'], [['map', 375]]))
    expect(once).toBe(page.replace('old', '| part | kB |\n| --- | --- |\n| map | 375 |'))
    expect(withBlock(once, 'size', 'old')).toBe(page)
  })

  it('needs the marks of the block', () => {
    expect(() => withBlock(page, 'soak', '')).toThrow('<!-- soak: … -->')
  })
})
