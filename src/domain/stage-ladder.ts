import { claimantOf } from './attribution'
import type { ClaimIndex } from './claim-index'
import type { Claim, Id, RelationType, Rung } from './collection'
import { ladderOf } from './ladder'
import type { Related } from './relation-graph'
import type { StageState } from './stage'

export type StageVoice = { claim: Claim; isNew: boolean }

export type StageRung = {
  rung: Rung
  /** Told voices, each speaker once. */
  voices: readonly StageVoice[]
  isNew: boolean
  /** On the rail: the claim that the others are compared with, or the sharpest relation of this rung to it. */
  sign: 'root' | RelationType | null
  related: readonly StageRelated[]
}

/** How a voice stands to the claim on the rail that the others are compared with. */
type StageRelated = { claim: Claim; related: Related }

export type StageLadder = { rungs: readonly StageRung[]; root: Id | null }

/** What stands on the rail; who agrees stands on its rung. The sharpest first. */
const ON_RAIL: readonly RelationType[] = ['denies', 'contradicts', 'qualifies']

/** The scale of the scene's question with the voices that have been told; null where it has none. */
export function stageLadder(index: ClaimIndex, stage: StageState): StageLadder | null {
  const topic = index.topics.get(stage.scene.topic ?? '')
  if (!topic?.rungs) return null
  const { focus } = stage
  const told = new Set(stage.heard)
  const fresh = new Set(focus.kind === 'voices' && !focus.concealed ? focus.claims : [])
  const ladder = ladderOf(index, topic, (id) => told.has(id), null)
  const root = stage.hasRail ? ladder.root : null
  return {
    root,
    rungs: ladder.rungs.map(({ rung, rows }) => {
      const related = rows.flatMap((row) =>
        root !== null && row.related && ON_RAIL.includes(row.related.relation.type)
          ? [{ claim: row.claim, related: row.related }]
          : [],
      )
      const types = related.map((each) => each.related.relation.type)
      const hasRoot = root !== null && rows.some((row) => row.isRoot)
      return {
        rung,
        voices: eachOnce(rows.map(({ claim }) => ({ claim, isNew: fresh.has(claim.id) }))),
        isNew: rows.some(({ claim }) => fresh.has(claim.id)),
        sign: hasRoot ? 'root' : (ON_RAIL.find((type) => types.includes(type)) ?? null),
        related: sharpestOfEach(related),
      }
    }),
  }
}

/** A speaker with two claims on a rung stands there once, new if one of them is. */
function eachOnce(voices: readonly StageVoice[]): StageVoice[] {
  const bySpeaker = new Map<Id, StageVoice>()
  for (const voice of voices) {
    const speaker = claimantOf(voice.claim)
    const known = bySpeaker.get(speaker)
    bySpeaker.set(speaker, known ? { ...known, isNew: known.isNew || voice.isNew } : voice)
  }
  return [...bySpeaker.values()]
}

/** A speaker who denies and contradicts is said to deny: once. */
function sharpestOfEach(related: readonly StageRelated[]): StageRelated[] {
  const sharpness = (each: StageRelated) => ON_RAIL.indexOf(each.related.relation.type)
  const bySpeaker = new Map<Id, StageRelated>()
  for (const each of related.toSorted((a, b) => sharpness(a) - sharpness(b))) {
    const speaker = claimantOf(each.claim)
    if (!bySpeaker.has(speaker)) bySpeaker.set(speaker, each)
  }
  return [...bySpeaker.values()]
}
