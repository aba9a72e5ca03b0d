import { differs } from '@/collection/check-topics'
import type { RawCollection } from '@/collection/schema'
import type { RawTopic } from '@/collection/schema-talk'
import type { Id } from '@/domain/collection'
import { type Cut, keepItems } from './cut-list'

type Around = Pick<RawCollection, 'actors' | 'claims' | 'relations'>

/** What is left of a topic with these claims; null when nothing is. `around`: what is left beside it. */
export function cutTopic(
  topic: RawTopic,
  kept: ReadonlySet<Id>,
  around: Around,
): Cut<'topics', RawTopic> | null {
  const claims = topic.claims.filter((id) => kept.has(id))
  if (claims.length === 0) return null
  const { record, at } = cutShape({ ...topic, claims }, kept)
  const isPart = claims.length < topic.claims.length
  const lacksWhy = isPart && record.why === undefined && !differs(record, around)
  return {
    part: 'topics',
    record: lacksWhy ? { ...record, why: 'Only some of the claims of this topic were taken along.' } : record,
    list: 'rungs',
    at,
  }
}

/** A ladder keeps the rungs that are left when there are two; else the claims stand in a row. */
function cutShape(topic: RawTopic, kept: ReadonlySet<Id>): { record: RawTopic; at: number[] } {
  const { scale, rungs, thread, ...rest } = topic
  if (thread) return { record: { ...rest, thread: cutThread(thread, rest.claims, kept) }, at: [] }
  const left = keepItems(rungs ?? [], (rung) => {
    const claims = rung.claims.filter((id) => kept.has(id))
    return claims.length === 0 && rung.claims.length > 0 ? null : { ...rung, claims }
  })
  if (scale && left.items.length > 1) return { record: { ...rest, scale, rungs: left.items }, at: left.at }
  return { record: { ...rest, thread: inARow(rest.claims) }, at: [] }
}

/** An answer to a claim that is not kept stands by itself. */
function cutThread(thread: NonNullable<RawTopic['thread']>, claims: Id[], kept: ReadonlySet<Id>) {
  const left = thread
    .filter(({ claim }) => kept.has(claim))
    .map(({ under, ...step }) => (under !== undefined && kept.has(under) ? { ...step, under } : step))
  return left.length > 0 || thread.length === 0 ? left : inARow(claims)
}

function inARow(claims: readonly Id[]) {
  return claims.map((claim) => ({ claim }))
}
