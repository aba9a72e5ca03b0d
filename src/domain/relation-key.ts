import type { RelationType } from './collection'
import type { Related } from './relation-graph'

/** A relation as read from one of its ends; contradicting and agreeing read the same from both. */
export type RelationKey =
  | 'denied-by'
  | 'denies'
  | 'contradicts'
  | 'qualified-by'
  | 'qualifies'
  | 'supports'
  | 'repeated-by'
  | 'repeats'
  | 'updated-by'
  | 'updates'

/** The sharpest first. */
export const RELATION_KEYS: readonly RelationKey[] = [
  'denied-by',
  'denies',
  'contradicts',
  'qualified-by',
  'qualifies',
  'supports',
  'repeated-by',
  'repeats',
  'updated-by',
  'updates',
]

const PASSIVE: Record<RelationType, RelationKey> = {
  denies: 'denied-by',
  contradicts: 'contradicts',
  qualifies: 'qualified-by',
  supports: 'supports',
  repeats: 'repeated-by',
  updates: 'updated-by',
}

export function relationKey({ relation, as }: Related): RelationKey {
  return as === 'from' ? relation.type : PASSIVE[relation.type]
}

/** Can the two not both be true? */
export function isOpposing({ relation }: Related): boolean {
  return relation.type === 'denies' || relation.type === 'contradicts'
}
