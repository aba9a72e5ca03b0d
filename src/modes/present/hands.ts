import type { Hands } from '@/domain/presentation'

/** In the order in which the class is asked. */
export const ANSWERS = ['yes', 'no', 'unsure'] as const satisfies (keyof Hands)[]
export type Answer = (typeof ANSWERS)[number]

export const MOST_HANDS = 999
export const NO_HANDS: Hands = { yes: null, no: null, unsure: null }

/** All hands that were counted; null where none were. */
export function handsIn(hands: Hands): number | null {
  const counted = ANSWERS.flatMap((answer) => hands[answer] ?? [])
  return counted.length === 0 ? null : counted.reduce((sum, n) => sum + n, 0)
}

/** What stands in a number's field; null: not counted. */
export function readHands(text: string): number | null {
  return text.trim() === '' || !Number.isFinite(Number(text)) ? null : withinHands(Number(text))
}

export function withinHands(n: number): number {
  return Math.max(0, Math.min(MOST_HANDS, Math.trunc(n)))
}

export function areSameHands(a: Hands, b: Hands): boolean {
  return ANSWERS.every((answer) => a[answer] === b[answer])
}
