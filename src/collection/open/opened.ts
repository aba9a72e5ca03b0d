import type { Finding, Problem } from '@/collection/problem'
import type { ListName, RawCollection } from '@/collection/schema'
import type { Id } from '@/domain/collection'

// What comes of opening files: a contract between what reads them (in a worker) and what shows it.

/** A file that was chosen, dropped or pasted. Nothing in it is trusted, its name included. */
export type SourceFile = { name: string; bytes: Uint8Array }

/** A record that no file held: made because another one names it. The reader is shown all of them. */
export type Made = {
  part: ListName
  id: Id
  name: string
  /** Where it was first named: "claims.csv, row 3". */
  from: string
  /** How many records name it. */
  uses: number
}

/** A record that could not be taken in, as it was found. */
export type Rejected = {
  part: Finding['part']
  record: string
  /** "claims.csv, row 3" or "claims[2]". */
  where: string
  /** As it stood in the file: the cells of a row by heading, or the object. */
  value: Readonly<Record<string, unknown>>
  reasons: readonly string[]
}

/** The collection that is open, as a file that opens again identically: unknown keys of the envelope included. */
export type OwnFile = {
  raw: RawCollection
  /** Keys of the file that are no part of the format, written back as they were. */
  extra: Readonly<Record<string, unknown>>
}

export type Opened =
  | {
      kind: 'opened'
      /** Sound: no problem of it is an error, so that it can be resolved and shown. May hold no claim. */
      file: OwnFile
      made: readonly Made[]
      rejected: readonly Rejected[]
      /** Errors concern what was rejected; at most MOST_PROBLEMS. */
      problems: readonly Problem[]
      /** Of problems, those that are not listed included. */
      errors: number
      warnings: number
    }
  /** Nothing could be taken in; the problems say why. */
  | { kind: 'refused'; problems: readonly Problem[] }

/** How far it has come, in words that the page has: "reading" is the sheets or the JSON. */
export type Stage = 'unpacking' | 'reading' | 'completing' | 'checking' | 'indexing'
export type Progress = { stage: Stage; file: string; share: number }
