import { readFileSync } from 'node:fs'

// The lesson as its files have it, read without a line of the product.

export type Step = { kind: string; claims: string[]; conceal?: true }
export type Scene = { id: string; steps: Step[] }
export type Claim = {
  id: string
  text: string
  short: string
  quote?: string
  article: string
  attribution: { actor: string; hedges: { printed: string }[] }[]
}
type Actor = { id: string; name: string; kind: string; side: string }

export const scenes: Scene[] = read('scenes')
const claims = new Map((read('claims') as Claim[]).map((claim) => [claim.id, claim]))
export const actors = new Map((read('actors') as Actor[]).map((actor) => [actor.id, actor]))
export const sides = new Map(
  (read('sides') as { id: string; name: string }[]).map((side) => [side.id, side.name]),
)
/** Ids of all scenes, in the order of the lesson. */
export const all = scenes.map(({ id }) => id)

/** The presses of a scene after its opening, as the format has them. */
export const pressesOf = ({ steps }: Scene) =>
  steps.flatMap((step) => {
    const told = { step, concealed: false }
    return step.conceal ? [{ step, concealed: true }, told] : [told]
  })

export function claimsOf({ claims: ids }: Step): Claim[] {
  return ids.flatMap((id) => claims.get(id) ?? [])
}

function read(name: string) {
  return JSON.parse(readFileSync(`data/bakhmut/${name}.json`, 'utf8'))
}
