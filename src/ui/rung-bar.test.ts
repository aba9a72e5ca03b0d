import { describe, expect, it } from 'vitest'
import { rungWords } from './rung-bar'

const rung = (solid: number, open: number, limit?: number) =>
  rungWords({ label: 'L', claims: [], solid, open, ...(limit === undefined ? {} : { limit }) })

describe('rungWords', () => {
  it('says in words what the bar draws, without more exactness than it has', () => {
    expect(rung(1, 0)).toBe('L (said to be held: all)')
    expect(rung(0.95, 0.05, 0.95)).toBe('L (said to be held: most, the rest left open, with a limit stated)')
    expect(rung(0.1, 0.6)).toBe('L (said to be held: a part, some left open)')
    expect(rung(0, 0)).toBe('L')
  })
})
