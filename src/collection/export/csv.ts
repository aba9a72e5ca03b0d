import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, LonLat } from '@/domain/collection'
import { type ClaimRow, claimRow, type LinkTo, subjectPoints } from './claim-row'

type TableRow = ClaimRow & { point: LonLat | null; radiusKm: number | null }

/** The heading of each column, and what stands in it; numbers are numbers, all else is text. */
const COLUMNS: readonly [heading: string, cell: (row: TableRow) => string | number | null][] = [
  ['Id', (row) => row.id],
  ['Claimant', (row) => row.claimant],
  ['Group of voices', (row) => row.voices],
  ['How it reached the page', (row) => row.chain],
  ['Statement (our wording)', (row) => row.statement],
  ['Quoted words', (row) => row.quotedWords],
  ['Kinds', (row) => row.kinds],
  ['Manner of speech', (row) => row.speech],
  ['Said', (row) => row.said],
  ['Said: first day', (row) => row.saidFirst],
  ['Said: last day', (row) => row.saidLast],
  ['Said: how known', (row) => row.saidBasis],
  ['Said: why', (row) => row.saidWhy],
  ['Time spoken of', (row) => row.about],
  ['Time spoken of: first day', (row) => row.aboutFirst],
  ['Time spoken of: last day', (row) => row.aboutLast],
  ['Time spoken of: how known', (row) => row.aboutBasis],
  ['Time spoken of: why', (row) => row.aboutWhy],
  ['Places', (row) => row.placesNamed],
  ['Latitude', (row) => row.point?.[1] ?? null],
  ['Longitude', (row) => row.point?.[0] ?? null],
  ['Point may be off by (km)', (row) => row.radiusKm],
  ['Figures', (row) => row.figures],
  ['Relations to other claims', (row) => row.relations],
  ['Article (our title)', (row) => row.article],
  ['Outlet', (row) => row.outlet],
  ['Published', (row) => row.published],
  ['Garbled: printed', (row) => row.garbledPrinted],
  ['Garbled: likely meant', (row) => row.garbledLikely],
  ['Link', (row) => row.link],
]

/**
 * The claims as a table: CSV by RFC 4180 in UTF-8, one row a claim, in the order given. Begins with a byte
 * order mark, without which Excel takes UTF-8 for its own code page.
 */
export function claimsCsv(index: ClaimIndex, claims: readonly Claim[], link: LinkTo): string {
  const rows = claims.map((claim) => {
    const [place] = subjectPoints(index, claim)
    const row = {
      ...claimRow(index, claim, link),
      point: place?.point ?? null,
      radiusKm: place?.radiusKm ?? null,
    }
    return COLUMNS.map(([, cell]) => printCell(cell(row)))
  })
  const lines = [COLUMNS.map(([heading]) => printCell(heading)), ...rows]
  return `\uFEFF${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`
}

/**
 * What a spreadsheet would take for a formula: a sign of one at the start, also behind blanks and invisible
 * characters and in full width, or a tab or line break that could push it into a cell of its own (OWASP, CSV
 * injection).
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

function printCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
