import type { RawScene } from '@/collection/schema-talk'
import { type Holdings, resolveView } from '@/domain/resolve-view'
import { HOME } from '@/domain/view'
import { parseLink, printLink } from '@/domain/view-link'
import { type Cut, keepItems } from './cut-list'

/**
 * What is left of a scene; null when its claims are gone, or when it has none of its own and shows a view that
 * is not whole any more.
 */
export function cutScene(scene: RawScene, holdings: Holdings): Cut<'scenes', RawScene> | null {
  const has = holdings.ordinal.has.bind(holdings.ordinal)
  const hadClaims = scene.steps.some(({ claims }) => claims.length > 0)
  const steps = keepItems(scene.steps, (step) => {
    const claims = step.claims.filter(has)
    if (claims.length === 0 && step.claims.length > 0) return null
    return { ...step, claims, ...(step.link !== undefined && { link: cutLink(step.link, holdings) }) }
  })
  const { topic, ...rest } = scene
  const record: RawScene = {
    ...rest,
    ...(topic !== undefined && holdings.topics.has(topic) && { topic }),
    link: cutLink(scene.link, holdings),
    ...(scene.link2 !== undefined && { link2: cutLink(scene.link2, holdings) }),
    steps: steps.items,
  }
  const isWhole = record.topic === topic && record.link === scene.link && record.link2 === scene.link2
  const isLeft = hadClaims ? steps.items.some(({ claims }) => claims.length > 0) : isWhole
  return isLeft ? { part: 'scenes', record, list: 'steps', at: steps.at } : null
}

/** The link without the ids that are gone; as it was, to the letter, where none is. */
function cutLink(link: string, holdings: Holdings): string {
  const { view } = parseLink(link)
  // A scene belongs to its collection, so its link need not name it.
  const set = view.set === HOME.set ? holdings.collection.id : view.set
  const resolved = resolveView({ ...view, set }, holdings)
  const isWhole = resolved.notices.length === 0
  return isWhole ? link : printLink({ ...resolved.view, set: view.set })
}
