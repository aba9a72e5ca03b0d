import type { Id } from '@/domain/collection'
import { changed, type Desk, lacking, written } from './complete-desk'
import { idText } from './id-text'
import { isObject } from './is-object'
import type { LooseRecord } from './loose'
import { slugOf } from './make-id'

export type Places = {
  records: readonly LooseRecord[]
  named: (name: string, from: string) => Id
}

/** How far off a point may be where nobody says, in kilometres. */
const RADIUS: Readonly<Record<string, number>> = {
  site: 1,
  'part-of-settlement': 1,
  institution: 1,
  settlement: 3,
  region: 50,
  country: 300,
}

export function completePlaces(found: readonly LooseRecord[], desk: Desk): Places {
  const { words, books } = desk
  for (const { value } of found)
    books.places.add(
      idText(value.id),
      value.name,
      ...(isObject(value.names) ? Object.values(value.names) : []),
    )
  for (const { value } of found)
    if (Array.isArray(value.aliases)) books.places.add(idText(value.id), ...value.aliases)

  const records = found.map((source) => {
    const { value, where, faults } = source
    if (faults) return source
    const isPlaced = isObject(value.geometry)
    const kind = written(value.kind) ?? (isPlaced ? 'settlement' : 'extent-unknown')
    if (isPlaced && value.radiusKm == null) desk.fill('radius', where)
    return changed(
      source,
      {
        ...lacking(value, {
          names: { en: written(value.name) ?? idText(value.id) },
          aliases: [],
          kind,
          geometry: null,
          precision: isPlaced ? (PRECISION[kind] ?? 'district') : 'unknown',
          basis: isPlaced ? words.pointGiven : words.named,
        }),
        radiusKm: isPlaced ? (value.radiusKm ?? RADIUS[kind] ?? 5) : value.radiusKm,
        partOf: parentIn(value.partOf, where),
      },
      Object.hasOwn(value, 'names') ? [] : ['name'],
    )
  })

  function parentIn(partOf: unknown, from: string): unknown {
    const name = written(partOf)
    return name === undefined || books.places.isDangling(name) ? partOf : named(name, from)
  }

  function named(name: string, from: string): Id {
    const known = books.places.find(name)
    if (known !== undefined) {
      desk.use('places', known)
      return known
    }
    const id = books.places.make(slugOf(name, 'place'))
    books.places.add(id, name)
    return desk.make('places', name, from, {
      id,
      // Under "en" too in another script: it is the name that there is.
      names: {
        en: name,
        ...(desk.language === 'uk' && { uk: name }),
        ...(desk.language === 'ru' && { ru: name }),
      },
      aliases: [],
      kind: 'extent-unknown',
      geometry: null,
      precision: 'unknown',
      basis: words.named,
    })
  }

  return { records, named }
}

const PRECISION: Readonly<Record<string, string>> = {
  site: 'site',
  institution: 'site',
  settlement: 'settlement',
  'part-of-settlement': 'district',
  region: 'region',
  country: 'country',
}
