import type { Collection, Dating } from '@/domain/collection'

/** Value of `format` in the asset. Raise the number when the shape of the domain's `Collection` changes. */
const TRANSPORT = 'claim-atlas-resolved/3'

/**
 * A resolved collection as JSON. JSON has no Infinity: an open end of a span is written as null, which no
 * span has otherwise (a date that is not known has no span).
 */
export function packCollection(collection: Collection): string {
  return JSON.stringify({ format: TRANSPORT, collection }, (_, value: unknown) =>
    value === Number.NEGATIVE_INFINITY || value === Number.POSITIVE_INFINITY ? null : value,
  )
}

/**
 * The collection out of a parsed pack, its open ends ±Infinity again; null when it is no pack of this
 * format. Nothing else is checked: the build packs only what the validator passed.
 */
export function unpackCollection(pack: unknown): Collection | null {
  if (typeof pack !== 'object' || pack === null || !('format' in pack) || !('collection' in pack)) return null
  if (pack.format !== TRANSPORT) return null
  const collection = pack.collection as Collection
  for (const { published } of collection.articles) openEnds(published)
  for (const { said, about, quantities } of collection.claims) {
    openEnds(said)
    openEnds(about)
    for (const { period } of quantities ?? []) if (period) openEnds(period)
  }
  return collection
}

/** In place: the value was parsed a moment ago and nobody else holds it. */
function openEnds({ span }: Dating): void {
  if (!span) return
  span.first ??= Number.NEGATIVE_INFINITY
  span.last ??= Number.POSITIVE_INFINITY
}
