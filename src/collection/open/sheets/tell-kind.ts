import { said } from '@/collection/said'
import type { Fault } from './date-point'
import { COLUMNS, type Column, columnOf, foldHeading, isSheet, SHEETS, type SheetKind } from './sheet-columns'

/** By the name of a file, in English or Ukrainian. */
const NAMES: Readonly<Record<SheetKind, RegExp>> = {
  claims: /claim|statement|тверджен|заяв/i,
  places: /place|location|місц/i,
  articles: /article|source|статт|джерел/i,
  relations: /relation|звʼяз|зв['’]?яз/i,
}

/**
 * What a sheet holds, told by its headings; where they fit several kinds, by the file's name, then by how many of
 * them are known. "mixed" has a column that says it row by row.
 */
export function tellKind(headings: readonly string[], name: string): SheetKind | 'mixed' | Fault {
  const folded = headings.map(foldHeading)
  if (folded.some(isSheet)) return 'mixed'
  const known = (kind: SheetKind) =>
    new Set(folded.flatMap((heading) => columnOf(kind, heading)?.key ?? [])).size
  const needed = (kind: SheetKind) => COLUMNS[kind].filter(({ isNeeded }) => isNeeded)
  const fitting = SHEETS.filter((kind) =>
    needed(kind).every((column) => folded.some((heading) => columnOf(kind, heading) === column)),
  )
  const named = SHEETS.filter((kind) => NAMES[kind].test(name))
  const byName = fitting.filter((kind) => named.includes(kind))
  const most = Math.max(...SHEETS.map(known))
  const meant = byName[0] ?? fitting.find((kind) => known(kind) === most)
  if (meant !== undefined) {
    const rival = fitting.find((kind) => kind !== meant && known(kind) === known(meant))
    if (byName.length === 1 || rival === undefined) return meant
    return {
      message: said`could be a sheet of ${meant} or of ${rival}.`,
      remedy: said`Name the file after what it holds, such as ${meant}.csv.`,
    }
  }
  const nearest = SHEETS.filter((kind) => known(kind) === most && most > 0)
  const likely =
    nearest.find((kind) => named.includes(kind)) ?? (nearest.length === 1 ? nearest[0] : undefined)
  if (likely !== undefined)
    return {
      message: said`seems to be a sheet of ${likely}, but has no column ${missing(likely)}.`,
      remedy: said`Give the column this heading, in the first row.`,
    }
  return {
    message: said`is not a sheet known here: its headings do not tell what it holds.`,
    remedy: said`Take the headings from a template, in the first row. Needed are for claims ${quoted(needed('claims'))}, for places ${quoted(needed('places'))}, for articles ${quoted(needed('articles'))}, for relations ${quoted(needed('relations'))}.`,
  }

  function missing(kind: SheetKind): string {
    return quoted(
      needed(kind).filter((column) => !folded.some((heading) => columnOf(kind, heading) === column)),
    )
  }
}

function quoted(columns: readonly Column[]): string {
  return columns.map(({ heading }) => `“${heading}”`).join(' and ')
}
