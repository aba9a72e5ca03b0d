import type { ListName } from '@/collection/schema'
import type { Id } from '@/domain/collection'

/** Names of a link that hold ids, by what they are ids of. */
const NAMES: { [part in ListName]?: readonly string[] } = {
  claims: ['claim', 'pair'],
  places: ['place', 'places'],
  topics: ['topic', 'topics'],
  sides: ['sides'],
  articles: ['articles'],
  actors: ['claimants'],
}

const LENSES: { [part in ListName]?: string } = { sides: 'side.', actors: 'actor.' }

/** A printed link with another id, or none, for each of a list's; all else of it stays to the letter. */
export function mapLink(link: string, to: ListName, map: (id: Id) => Id | null): string {
  const names = NAMES[to] ?? []
  const lens = LENSES[to]
  return link
    .split('&')
    .flatMap((part) => {
      const at = part.indexOf('=')
      const name = part.slice(0, Math.max(0, at))
      const values = part.slice(at + 1).split('_')
      const mapped = names.includes(name)
        ? values.map(map)
        : name === 'lens' && lens !== undefined
          ? values.map((value) => mapLens(value, lens, map))
          : null
      if (!mapped || mapped.every((value, i) => value === values[i])) return [part]
      const left = [...new Set(mapped.filter((value) => value !== null))]
      // One alone is no pair.
      return left.length === 0 || (name === 'pair' && left.length < 2) ? [] : [`${name}=${left.join('_')}`]
    })
    .join('&')
}

function mapLens(value: string, lens: string, map: (id: Id) => Id | null): string | null {
  if (!value.startsWith(lens)) return value
  const id = map(value.slice(lens.length))
  return id === null ? null : lens + id
}
