// What the page and its service worker say to each other, and where both look.

/** The cache with the files of a page that is served under `scope`: other copies of one origin have their own. */
export const cacheNameOf = (scope: string): string => `claim-atlas ${scope}`

/** "check": is all there, and whole? Answered through the port with a `Kept`. "take-over": the new version may start. */
export type ToWorker = { kind: 'check' } | { kind: 'take-over' }

/** How many of the files of this version lie ready for use without a network. */
export type Kept = { all: number; kept: number }

/** Null for anything else: any page of this origin may send a message. */
export function asToWorker(value: unknown): ToWorker | null {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null
  return kind === 'check' || kind === 'take-over' ? { kind } : null
}
