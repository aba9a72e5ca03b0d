import type { ClaimIndex } from './claim-index'
import { claimOf } from './claim-index'
import type { Claim, Id, Scene } from './collection'

/** The claims of a scene, each once, in the order in which they come on. */
export function claimsOfScene(index: ClaimIndex, { steps }: Scene): Claim[] {
  return [...new Set(steps.flatMap(({ claims }) => claims))].flatMap((id) => claimOf(index, id) ?? [])
}

/** Those that come on without their speaker. */
export function concealedIn({ steps }: Scene): ReadonlySet<Id> {
  return new Set(steps.flatMap(({ claims, conceal }) => (conceal ? claims : [])))
}

/** The questions to the class. */
export function asksOf({ steps }: Scene): string[] {
  return steps.flatMap(({ kind, text }) => (kind === 'ask' && text ? [text] : []))
}
