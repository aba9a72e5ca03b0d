import type { Hands } from '@/domain/presentation'

/** Hands before and after, as bars. */
export function StageVotes({ before }: { before: Hands | undefined; after: Hands | undefined }) {
  return <div className="stage-votes" data-is-counted={before !== undefined} />
}
