import * as v from 'valibot'
import { said } from './said'
import { lonLat, number, oneOf, record, slug, text } from './schema-parts'

// Who speaks and where: sides, actors, places.

export const side = record({
  id: slug,
  name: text,
  slot: v.pipe(
    number,
    v.integer(),
    v.minValue(1, said`A slot of 1 to 7.`),
    v.maxValue(7, said`A slot of 1 to 7.`),
  ),
  description: text,
})

export const actor = record({
  id: slug,
  name: text,
  kind: oneOf(['person', 'organisation', 'outlet', 'group', 'unnamed']),
  side: slug,
  role: text,
  roleNote: v.exactOptional(text),
  aliases: v.array(text),
  seat: v.exactOptional(slug),
})

const point = record({ type: oneOf(['Point']), coordinates: lonLat })
const polygon = record({ type: oneOf(['Polygon']), coordinates: v.array(v.array(lonLat)) })

const PLACE_KINDS = [
  'settlement',
  'part-of-settlement',
  'site',
  'water',
  'route',
  'front-sector',
  'region',
  'country',
  'institution',
  'extent-unknown',
] as const

export const place = record({
  id: slug,
  names: record({ en: text, uk: v.exactOptional(text), ru: v.exactOptional(text) }),
  aliases: v.array(text),
  kind: oneOf(PLACE_KINDS),
  geometry: v.nullable(point),
  outline: v.exactOptional(
    v.union([
      v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, said`An ISO 3166 code such as UA or UA-14.`)),
      polygon,
    ]),
  ),
  /** Left out or null where there is no point. */
  radiusKm: v.exactOptional(v.nullable(v.pipe(number, v.minValue(0, said`Kilometres, 0 or more.`)))),
  lettering: v.exactOptional(
    oneOf(['along', 'inside', 'corner', 'n', 'e', 's', 'w', 'off-n', 'off-e', 'off-s', 'off-w']),
  ),
  precision: oneOf(['exact', 'site', 'settlement', 'district', 'region', 'country', 'unknown']),
  basis: text,
  partOf: v.exactOptional(slug),
})

export type RawSide = v.InferOutput<typeof side>
export type RawActor = v.InferOutput<typeof actor>
export type RawPlace = v.InferOutput<typeof place>
