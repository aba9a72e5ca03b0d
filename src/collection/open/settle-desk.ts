import type { Finding } from '@/collection/problem'
import type { ListName } from '@/collection/schema'
import type { Id } from '@/domain/collection'

/** What settling reports to. */
export type Desk = {
  /** The record is out, with this as the reason. */
  reject: (finding: Finding) => void
  /** A reference that the record can do without is out. */
  cut: (finding: Finding) => void
  /** Did a record with this id stand in the file, though it is out? */
  wasRejected: (part: ListName, id: Id) => boolean
}

export type Known = ReadonlySet<Id>
/** Says of a reference that leads nowhere what there is to say. */
export type Lost = (field: string, to: ListName, id: Id) => Finding

export function idsOf(records: readonly { id: Id }[]): ReadonlySet<Id> {
  return new Set(records.map(({ id }) => id))
}

export function without<T extends object, K extends keyof T>(record: T, key: K): T {
  const { [key]: _, ...rest } = record
  return rest as T
}
