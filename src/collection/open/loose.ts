import type { ListName } from '@/collection/schema'
import type { RawDate } from '@/collection/schema-parts'
import type { RelationType } from '@/domain/collection'

// A collection as people write it who do not know the format: names in the place of ids, and most keys left out.
// Sheets become this, JSON of somebody's own may be this; complete.ts makes the records of the format of it.

/** Where a record stood, for whoever has to find it again: "claims.csv, row 3" or "claims[2]". */
export type Where = string

export type LooseRecord = {
  where: Where
  /** As it stood, for the file of what was rejected. */
  found: Readonly<Record<string, unknown>>
  /** By the keys of the format, or of LooseClaim and the others. Own keys only; may be wrong in any way. */
  value: Readonly<Record<string, unknown>>
  /**
   * Why it cannot be taken in, where the reader could tell: a date that is none, a cell too many. Reported
   * already, once each; whoever goes on with the record rejects it with these reasons and says no more of it.
   */
  faults?: readonly string[]
}

/**
 * Keys that a claim may have in the place of those of the format; all others are the format's own. A claim needs
 * `text`, `claimant` or `attribution`, and `article` or `address`.
 */
export type LooseClaim = {
  /** Made of the article and a number where it is left out. */
  id?: string
  text: string
  /** Of at most ten words; made of the text where it is left out. */
  short?: string
  /** Name or id of the first speaker. */
  claimant?: string
  /** Name or id of the group of voices of the claimant. */
  group?: string
  /** "said", "believes"; "said" where it is left out. */
  verb?: string
  /** Words that weaken it, as printed. */
  hedges?: readonly string[]
  /** Names or ids of those through whom it came, between claimant and outlet. */
  via?: readonly string[]
  /** Title or id of an article. */
  article?: string
  /** Of an article on the web, in the place of `article` or to find it by. */
  address?: string
  /** Name of who published the article, where the article is made from this claim. */
  outlet?: string
  /** Names or ids, or records of the format. Names are of the role "subject". */
  places?: readonly unknown[]
  said?: RawDate
  about?: RawDate
  /** Relations that stand with the claim: ids of other claims, by type. */
  relations?: Readonly<Partial<Record<RelationType, readonly string[]>>>
}

export type LooseCollection = {
  /** Of the collection's own record; may be empty. */
  collection: Readonly<Record<string, unknown>>
  lists: Readonly<Partial<Record<ListName, readonly LooseRecord[]>>>
  translations: unknown
  extra: Readonly<Record<string, unknown>>
}
