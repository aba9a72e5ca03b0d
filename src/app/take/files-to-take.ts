import { claimsCsv } from '@/collection/export/csv'
import { claimsGeoJson } from '@/collection/export/geojson'
import { interchangeOf, printInterchange } from '@/collection/export/interchange'
import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import type { Claim, Id } from '@/domain/collection'
import { HOME } from '@/domain/view'
import { printLink } from '@/domain/view-link'
import { rawCollection } from './raw-collection'

export const FILE_KINDS = ['csv', 'geojson', 'interchange'] as const
export type FileKind = (typeof FILE_KINDS)[number]

const TYPES: Record<FileKind, { ending: string; type: string }> = {
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  geojson: { ending: 'geojson', type: 'application/geo+json' },
  interchange: { ending: 'claims.json', type: 'application/json' },
}

/** The file of these claims, or of all (null), with its name. Rejects when the collection's file cannot be fetched. */
export async function fileOf(
  index: ClaimIndex,
  kind: FileKind,
  listed: readonly Ordinal[] | null,
): Promise<{ name: string; content: Blob }> {
  const { ending, type } = TYPES[kind]
  const { id, rev } = index.collection
  const some = listed ? `-${listed.length}-claims` : ''
  const text = await textOf(index, kind, listed)
  return { name: `claim-atlas-${id}-rev-${rev}${some}.${ending}`, content: new Blob([text], { type }) }
}

async function textOf(index: ClaimIndex, kind: FileKind, listed: readonly Ordinal[] | null): Promise<string> {
  const { claims } = index.collection
  const wanted: readonly Claim[] = listed ? listed.flatMap((i) => claims[i] ?? []) : claims
  const link = (claim: Id) => linkOf(claim, index.collection.id)
  if (kind === 'csv') return claimsCsv(index, wanted, link)
  if (kind === 'geojson') return claimsGeoJson(index, wanted, link)
  const raw = await rawCollection(index.collection.id)
  return printInterchange(interchangeOf(raw, listed ? wanted.map((claim) => claim.id) : 'all'))
}

/** The address of a single claim of a collection on this page. */
export function linkOf(claim: Id, set: Id): string {
  return new URL(`#${printLink({ ...HOME, set, claim })}`, location.href).href
}
