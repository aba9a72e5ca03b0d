import type { PartName } from '@/collection/schema'
import type { Id } from '@/domain/collection'

/** A record of which a list was cut down, and where in the old list each item that is left stood. */
export type Cut<Part extends PartName = PartName, T extends { id: Id } = { id: Id }> = {
  part: Part
  record: T
  list: string
  at: readonly number[]
}

/** The items that `cut` leaves something of, and their old positions: translations go by position. */
export function keepItems<T>(items: readonly T[], cut: (item: T) => T | null): { items: T[]; at: number[] } {
  const left = items.flatMap((item, i) => {
    const cutItem = cut(item)
    return cutItem === null ? [] : [{ item: cutItem, i }]
  })
  return { items: left.map(({ item }) => item), at: left.map(({ i }) => i) }
}

export function isKept<T>(value: T | null): value is T {
  return value !== null
}
