import type { Id } from '@/domain/collection'
import type { Actors } from './complete-actors'
import { type Desk, lacking, written } from './complete-desk'
import { isObject } from './is-object'
import type { LooseClaim, LooseRecord } from './loose'

type Hop = { actor: unknown; verb: unknown; hedges: unknown }

/** Keys of a claim of which the chain is made. */
export const CHAIN_KEYS = [
  'claimant',
  'group',
  'verb',
  'hedges',
  'via',
] as const satisfies readonly (keyof LooseClaim)[]

/** The chain from the claimant over others to the outlet; one hop where the outlet speaks itself. */
export function chainOf(
  value: LooseRecord['value'],
  claimant: string,
  outlet: unknown,
  actors: Actors,
  desk: Desk,
  from: string,
): Hop[] {
  const { words } = desk
  const first = actors.named(claimant, from, written(value.group))
  const others = listOf(value.via).map((name) => actors.named(name, from))
  const hedges = listOf(value.hedges).map((printed) => ({ printed, effect: 'weakens' }))
  const speaksItself = others.length === 0 && first === outlet
  const verb = written(value.verb) ?? (speaksItself ? words.writes : words.says)
  const hops: Hop[] = [{ actor: first, verb, hedges }]
  // Of an article that is not there the outlet is not known either.
  for (const actor of [...others, outlet])
    if (actor !== undefined && actor !== hops.at(-1)?.actor)
      hops.push({ actor, verb: words.reports, hedges: [] })
  return hops
}

/** A chain that the file has: names become ids, and what a hop lacks is added. The same list where nothing does. */
export function completedChain(
  chain: readonly unknown[],
  outlet: unknown,
  actors: Actors,
  desk: Desk,
  from: string,
): readonly unknown[] {
  const { words, books } = desk
  const idOf = (name: string): Id => (books.actors.isDangling(name) ? name : actors.named(name, from))
  const hops = chain.map((hop): unknown => {
    if (typeof hop === 'string' && hop.trim() !== '')
      return { actor: idOf(hop.trim()), verb: words.says, hedges: [] }
    if (!isObject(hop)) return hop
    const name = written(hop.actor)
    const actor = name === undefined ? hop.actor : idOf(name)
    const lacks = lacking(hop, { verb: words.says, hedges: [] })
    return actor === hop.actor && Object.keys(lacks).length === 0 ? hop : { ...hop, ...lacks, actor }
  })
  if (hops.every((hop, i) => hop === chain[i])) return chain
  const last = hops.at(-1)
  if (typeof outlet === 'string' && isObject(last) && last.actor !== outlet)
    hops.push({ actor: outlet, verb: words.reports, hedges: [] })
  return hops
}

/** The texts of a list, or the one text. */
export function listOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.flatMap((item) => written(item) ?? [])
}
