import { type ClaimIndex, claimOf, type Ordinal } from '@/domain/claim-index'
import type { Claim, Topic } from '@/domain/collection'

export const MARK_BOX = 18
const COLUMN_MARKS = 2
const MOST_ROWS = 3

/** The answers on the card, from "not all of it" at the left to "all of it" at the right. */
export type AnswerColumn = { label: string; claims: Claim[]; more: number }

/** Rungs of an ordinal question with the listed claims on them; empty when there is no such question. */
export function answersOf(
  index: ClaimIndex,
  topic: Topic | null,
  listed: readonly Ordinal[],
): AnswerColumn[] {
  const shown = new Set(listed)
  const columns = (topic?.rungs ?? []).map((rung) => {
    const claims = rung.claims.flatMap((id) => {
      const claim = claimOf(index, id)
      return claim && shown.has(index.ordinal.get(id) ?? -1) ? [claim] : []
    })
    const room = COLUMN_MARKS * MOST_ROWS
    const kept = claims.length > room ? room - 1 : claims.length
    return { label: rung.label, claims: claims.slice(0, kept), more: claims.length - kept }
  })
  return columns.some(({ claims }) => claims.length > 0) ? columns.reverse() : []
}

/** Height of the town's card in CSS px: the answers, their scale, what is contradicted and of what. */
export function cardHeight(index: ClaimIndex, topic: Topic | null, listed: readonly Ordinal[]): number {
  const columns = answersOf(index, topic, listed)
  if (columns.length === 0) return 50
  return rowsOf(columns) * MARK_BOX + 24 + 52
}

export function rowsOf(columns: readonly AnswerColumn[]): number {
  const most = Math.max(1, ...columns.map(({ claims, more }) => claims.length + (more > 0 ? 1 : 0)))
  return Math.ceil(most / COLUMN_MARKS)
}
