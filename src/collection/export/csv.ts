import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, LonLat } from '@/domain/collection'
import { type ClaimRow, claimRow, type LinkTo, subjectPoints } from './claim-row'
import { printTable } from './csv-cell'

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

/** The claims as a table in CSV, one row a claim, in the order given. */
export function claimsCsv(index: ClaimIndex, claims: readonly Claim[], link: LinkTo): string {
  const rows = claims.map((claim) => {
    const [place] = subjectPoints(index, claim)
    const row = {
      ...claimRow(index, claim, link),
      point: place?.point ?? null,
      radiusKm: place?.radiusKm ?? null,
    }
    return COLUMNS.map(([, cell]) => cell(row))
  })
  return printTable([COLUMNS.map(([heading]) => heading), ...rows])
}
