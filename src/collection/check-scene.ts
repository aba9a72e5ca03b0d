import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { resolveView } from '@/domain/resolve-view'
import { HOME } from '@/domain/view'
import { type Notice, parseLink } from '@/domain/view-link'
import type { Report } from './problem'
import { said } from './said'
import type { RawScene } from './schema-talk'

/** A scene prints views of this collection, and one of two windows has two. `isExcused`: ids that are no fault. */
export function checkScene(
  scene: RawScene,
  index: ClaimIndex,
  report: Report,
  isExcused: (id: Id) => boolean = () => false,
): void {
  const at = { part: 'scenes', record: scene.id } as const
  if ((scene.layout === 'two-windows') !== (scene.link2 !== undefined))
    report({
      ...at,
      field: 'link2',
      value: scene.link2,
      rule: 'scene-windows',
      message:
        scene.link2 === undefined ? said`is missing.` : said`belongs to the layout "two-windows" only.`,
      remedy: said`The layout "two-windows" has two links, any other has one.`,
    })
  const links = [
    { field: 'link', link: scene.link },
    { field: 'link2', link: scene.link2 },
    ...scene.steps.map((step, i) => ({ field: `steps.${i}.link`, link: step.link })),
  ]
  for (const { field, link } of links)
    for (const { code, name, value } of link === undefined ? [] : noticesOf(link, index)) {
      if (code === 'unknown-id' && isExcused(value)) continue
      report({
        ...at,
        field,
        value: `${name}=${value}`,
        rule: 'scene-link',
        message: said`is not taken over from the link (${code}).`,
        remedy: said`Set the view up in the app and copy its link, from after the #.`,
      })
    }
}

function noticesOf(link: string, index: ClaimIndex): Notice[] {
  const { view, notices } = parseLink(link)
  // A scene belongs to its collection, so its link need not name it.
  const set = view.set === HOME.set ? index.collection.id : view.set
  return [...notices, ...resolveView({ ...view, set }, index).notices]
}
