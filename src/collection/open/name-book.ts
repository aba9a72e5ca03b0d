import type { Id } from '@/domain/collection'
import { foldName } from './fold-name'
import { idMaker, isSlug } from './make-id'

/** Which id is meant by what somebody wrote: an id, or a name however it is spelt. */
export type NameBook = {
  find: (written: string) => Id | undefined
  /** Of two records with one name the first is meant. */
  add: (id: Id, ...names: readonly unknown[]) => void
  /** An id that nobody has. */
  make: (wanted: Id) => Id
  /** Is it an id that leads nowhere, rather than a name? Only a file with records of the kind has ids to refer to. */
  isDangling: (written: string) => boolean
}

export function nameBook(ids: Iterable<Id>): NameBook {
  const known = new Set(ids)
  const names = new Map<string, Id>()
  const hasRecords = known.size > 0
  const make = idMaker(known)
  const find = (written: string) => (known.has(written) ? written : names.get(foldName(written)))
  return {
    find,
    add(id, ...spellings) {
      known.add(id)
      for (const name of spellings) {
        const folded = typeof name === 'string' ? foldName(name) : ''
        if (folded !== '' && !names.has(folded)) names.set(folded, id)
      }
    },
    make,
    isDangling: (written) => hasRecords && isSlug(written) && find(written) === undefined,
  }
}
