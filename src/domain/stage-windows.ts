import { claimantOf } from './attribution'
import type { ClaimIndex } from './claim-index'
import type { Claim, Day } from './collection'
import { type StageState, showsMap } from './stage'
import { claimsOf, withinWords } from './stage-statements'
import { parseLink } from './view-link'

export type StageWindow = {
  from: Day
  to: Day
  /** Told claims that were said in these days; the newest with their words, older ones where there is room. */
  claims: readonly { claim: Claim; isNew: boolean; withWords: boolean }[]
}

/** The two windows of a scene with the voices that have been told; null where it has not two. */
export function stageWindows(index: ClaimIndex, stage: StageState): [StageWindow, StageWindow] | null {
  const { scene, focus, link2, heard } = stage
  const first = daysOf(index, scene.link)
  const second = link2 === undefined ? null : daysOf(index, link2)
  if (!second) return null
  const isNew = new Set(focus.kind === 'voices' && !focus.concealed ? focus.claims : [])
  const told = claimsOf(index, heard)
  const newestFirst = told.toReversed().sort((a, b) => Number(isNew.has(b.id)) - Number(isNew.has(a.id)))
  // A concealed claim, or those of a question, are read beside them.
  const beside = focus.kind === 'opening' || isNew.size > 0 ? [] : claimsOf(index, focus.claims)
  // A map takes the room that the words of earlier ones had.
  const words = showsMap(stage) ? new Set<Claim>() : withinWords([...beside, ...newestFirst], 0)
  const window = (days: Days, belongs: (claim: Claim) => boolean): StageWindow => ({
    ...days,
    claims: namesOnce(
      told.filter(belongs).map((claim) => ({
        claim,
        isNew: isNew.has(claim.id),
        withWords: isNew.has(claim.id) || words.has(claim),
      })),
    ),
  })
  const isSecond = (claim: Claim) => distance(claim, second) < distance(claim, first)
  return [window(first, (claim) => !isSecond(claim)), window(second, isSecond)]
}

/** A name without words says who spoke at all: once, and not beside words of the same speaker. */
function namesOnce<Told extends { claim: Claim; withWords: boolean }>(told: readonly Told[]): Told[] {
  const speakers = new Set(told.flatMap(({ claim, withWords }) => (withWords ? [claimantOf(claim)] : [])))
  return told.filter(({ claim, withWords }) => {
    const speaker = claimantOf(claim)
    return withWords || (!speakers.has(speaker) && speakers.add(speaker))
  })
}

type Days = { from: Day; to: Day }

/** The days that a printed view shows. */
export function daysOf(index: ClaimIndex, link: string): Days {
  const { view } = parseLink(link)
  const { homeWindow } = index.collection
  return { from: view.from ?? homeWindow.from, to: view.to ?? homeWindow.to }
}

/** Days between what was said and the window; 0 where it was said within. */
function distance({ said }: Claim, { from, to }: Days): number {
  if (!said.span) return Number.POSITIVE_INFINITY
  return Math.max(0, said.span.first - to, from - said.span.last)
}
