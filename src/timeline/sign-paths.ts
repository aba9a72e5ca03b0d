import type { RelationType } from '@/domain/collection'

const UNEQUAL = 'M-3 -1.4H3M-3 1.4H3M1.7 -3.3L-1.7 3.3'

/** The signs of relations in a ring of radius 6; the one without a path is a small ring of its own. */
export const SIGN_PATHS: Partial<Record<RelationType, string>> = {
  denies: UNEQUAL,
  contradicts: UNEQUAL,
  supports: 'M-3 -1.4H3M-3 1.4H3',
  repeats: 'M-1.3 -2.6V.4M1.3 -2.6V.4',
  updates: 'M-3 0H3M1 -2L3 0L1 2',
}
