import type { Quantity } from './collection'

export type Figure =
  | { kind: 'exact' | 'above' | 'below'; value: number }
  | { kind: 'range'; min: number; max: number }
  | { kind: 'none' }

/** What a quantity says in numbers. An open bound without its number counts as none. */
export function figureOf({ min, max, open }: Quantity): Figure {
  if (open === 'below') return max === undefined ? none(min) : { kind: 'below', value: max }
  if (open === 'above') return min === undefined ? none(max) : { kind: 'above', value: min }
  if (min === undefined || max === undefined) return none(min ?? max)
  return min === max ? { kind: 'exact', value: min } : { kind: 'range', min, max }
}

function none(value: number | undefined): Figure {
  return value === undefined ? { kind: 'none' } : { kind: 'exact', value }
}
