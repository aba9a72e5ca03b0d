import type { Collection, Id } from './collection'

/** Article ids from the earliest published to the latest; undated ones last, ties in the collection's order. */
export function articleOrder({ articles }: Collection): Id[] {
  return [...articles]
    .sort((a, b) => (a.published.span?.first ?? Infinity) - (b.published.span?.first ?? Infinity) || 0)
    .map((article) => article.id)
}
