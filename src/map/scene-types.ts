import type { Ordinal } from '@/domain/claim-index'
import type { Claim, Day, Id, Place, RelationType } from '@/domain/collection'
import type { Box } from '@/domain/map-labels'
import type { Tally } from '@/domain/map-places'
import type { Pixel } from '@/domain/map-projection'

// What is drawn over the canvas, every box decided: the components only paint it.

/** chosen: by the reader (the accent); lit: pointed at elsewhere. */
export type Emphasis = 'none' | 'lit' | 'chosen'
export type Signs = { type: RelationType; claims: Id[] }[]

export type SceneCircle = { id: Id; at: Pixel; r: number; emphasis: Emphasis; faint: boolean }

/** Text written along a circle; `path` runs the way the letters do. */
export type SceneArc = {
  id: string
  path: string
  text: string
  place: Place | null
  tally: Tally | null
  emphasis: Emphasis
  window: { from: Day; to: Day } | null
}

export type SceneMark = {
  place: Place
  at: Pixel
  r: number
  tally: Tally
  merged: { place: Place; tally: Tally }[]
  /** Null where there is no room: the disc stands alone. */
  label: Box | null
  emphasis: Emphasis
  kind: 'window' | 'mentioned'
}

/** A place of other days: a way to that window. */
export type SceneElsewhere = {
  place: Place
  at: Pixel
  label: Box | null
  lines: [string, string]
  window: { from: Day; to: Day } | null
  emphasis: Emphasis
}

/** The home of voices: not ground, and not where anybody stood. */
export type SceneSeat = {
  place: Place
  at: Pixel
  label: Box | null
  lines: [string, string]
  voices: number
  claims: Ordinal[]
  emphasis: Emphasis
}

/** Lettering in straight lines: inside or beside a town's circle, or beyond the frame with an arrow. */
export type SceneLettering = {
  place: Place
  tally: Tally
  box: Box
  lines: string[]
  align: 'left' | 'center' | 'right'
  arrow: 'n' | 'e' | 's' | 'w' | null
  emphasis: Emphasis
  /** Set where only other days' claims are meant. */
  window: { from: Day; to: Day } | null
}

export type SceneFocus = {
  place: Place
  tally: Tally
  at: Pixel
  name: Box
  native: Box | null
  card: Box
  emphasis: Emphasis
}

export type SceneCallout = {
  claim: Claim
  box: Box
  head: string[]
  body: string[]
  from: Pixel
  to: Pixel
  emphasis: Emphasis
}

export type SceneSign = {
  place: Place
  box: Box
  signs: Signs
  arrow: 'n' | 'e' | 's' | 'w' | null
  name: string
}
export type SceneLine = { from: Pixel; to: Pixel; type: RelationType }
export type SceneText = {
  id: string
  box: Box
  lines: string[]
  tone: 'town' | 'region' | 'country' | 'water' | 'note'
  dot: Pixel | null
}
/** A length that somebody states, drawn to scale. */
export type SceneLength = { claim: Claim; box: Box; px: number; lines: string[] }

export type Scene = {
  circles: SceneCircle[]
  arcs: SceneArc[]
  focus: SceneFocus | null
  marks: SceneMark[]
  elsewhere: SceneElsewhere[]
  letterings: SceneLettering[]
  callouts: SceneCallout[]
  signs: SceneSign[]
  lines: SceneLine[]
  texts: SceneText[]
  lengths: SceneLength[]
  seats: SceneSeat[]
  /** Does a text along a circle say what a dotted circle means? */
  isCircleNamed: boolean
  /** Places that stand as dots in the canvas only. */
  beyondButtons: Place[]
}
