import type { RawCollection } from '@/collection/schema'
import type { IndexArrays } from '@/domain/claim-columns'

/** What the arrays are made of. */
const LISTS = ['claims', 'sides', 'actors', 'places', 'articles', 'relations'] as const

type Lists = Pick<RawCollection, (typeof LISTS)[number]>

const KNOWN = new WeakMap<Lists['claims'], { lists: Lists; arrays: IndexArrays }>()

/** The arrays of the index of these lists are known: they were built where the file was read. */
export function knowArrays(lists: Lists, arrays: IndexArrays): void {
  KNOWN.set(lists.claims, { lists, arrays })
}

/** The arrays that are known of these very lists; none after an edit of any of them. */
export function knownArrays(lists: Lists): IndexArrays | undefined {
  const known = KNOWN.get(lists.claims)
  return known && LISTS.every((name) => known.lists[name] === lists[name]) ? known.arrays : undefined
}
