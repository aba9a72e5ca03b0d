// biome-ignore-all lint/style/noExcessiveLinesPerFile: the records of the format, one after the other, read as one page
// The content as the app holds it: the records of docs `format.md`, read-only, with every date already
// turned into UTC day numbers (the `collection/` folder does that once; no EDTF string is read after it).

export type Id = string

/** A calendar day as a count of days since 1970-01-01, UTC. Open ends are ±Infinity. */
export type Day = number

/** Days `first` to `last`, both inclusive. *sometime*: on some day within; *throughout*: all through it. */
export type Span = {
  first: Day
  last: Day
  sense: 'throughout' | 'sometime'
  approximate: boolean
  uncertain: boolean
}

/** A date with its reason. `span` is null exactly when `basis` is "unknown". */
export type Dating = {
  span: Span | null
  /** The source's own word for it ("Saturday"). */
  label?: string
  basis: 'stated' | 'inferred' | 'general-knowledge' | 'unknown'
  why: string
}

/** A group of voices. `slot` 1 to 7 picks colour and shape. */
export type Side = { id: Id; name: string; slot: number; description: string }

export type Actor = {
  id: Id
  name: string
  kind: 'person' | 'organisation' | 'outlet' | 'group' | 'unnamed'
  side: Id
  /** As the article states it. */
  role: string
  /** Known to be right where the article garbles the role; general knowledge. */
  roleNote?: string
  aliases: string[]
  seat?: Id
}

/** Longitude, latitude in degrees, WGS 84. */
export type LonLat = [number, number]

export type Lettering =
  | 'along'
  | 'inside'
  | 'corner'
  | 'n'
  | 'e'
  | 's'
  | 'w'
  | 'off-n'
  | 'off-e'
  | 'off-s'
  | 'off-w'

export type PlaceKind =
  | 'settlement'
  | 'part-of-settlement'
  | 'site'
  | 'water'
  | 'route'
  | 'front-sector'
  | 'region'
  | 'country'
  | 'institution'
  | 'extent-unknown'

export type Place = {
  id: Id
  /** In the language of the page. */
  name: string
  names: { en: string; uk?: string; ru?: string }
  aliases: string[]
  kind: PlaceKind
  point: LonLat | null
  /** ISO 3166 code of an outline in the basemap. */
  outline?: string
  /** How far off `point` may honestly be, in kilometres. */
  radiusKm: number | null
  lettering?: Lettering
  precision: 'exact' | 'site' | 'settlement' | 'district' | 'region' | 'country' | 'unknown'
  basis: string
  partOf?: Id
}

export type Article = {
  id: Id
  file: string
  outlet: Id
  outletBasis: { basis: 'stated' | 'inferred'; why: string }
  copy?: { by: Id | null; why: string }
  published: Dating
  language: string
  title: string
  csl: Record<string, unknown>
  sha256: string
  /** Of the text, in UTF-16 code units. */
  length: number
  reliability: string
}

export type ClaimKind =
  | 'control'
  | 'movement'
  | 'event'
  | 'casualties'
  | 'significance'
  | 'assessment'
  | 'motive'
  | 'forecast'
  | 'accusation'
  | 'announcement'
  | 'denial'
  | 'context'

export type Speech = 'direct' | 'indirect' | 'narration' | 'headline' | 'link'
export type Hedge = { printed: string; effect: 'weakens' | 'strengthens' }
export type Hop = { actor: Id; verb: string; hedges: Hedge[]; witness?: boolean }
export type PlaceRole = 'subject' | 'comparison' | 'background' | 'seat' | 'metonym'
export type Extent = 'all' | 'most' | 'part' | 'edge' | 'none' | 'not-all'
export type Reading = 'printed' | 'likely' | 'both'

export type Quantity = {
  printed: string
  min?: number
  max?: number
  open?: 'below' | 'above'
  unit: string
  state?: 'killed' | 'wounded' | 'killed-or-wounded' | 'captured'
  side?: Id
  place?: Id
  period?: Dating
  hedge?: string
}

export type Claim = {
  id: Id
  text: string
  short: string
  quote?: string
  article: Id
  /** Half-open range of UTF-16 code units in the article's text. */
  passage: { start: number; end: number; words: number; print: string }
  kinds: ClaimKind[]
  /** From the claimant (first) to the article's outlet (last). */
  attribution: Hop[]
  speech: Speech
  sensitive?: boolean
  places: { place: Id; role: PlaceRole; printed?: string }[]
  said: Dating
  about: Dating
  quantities?: Quantity[]
  holds?: { place: Id; holder: Id; extent: Extent; reading?: Reading }[]
  checked?: { state: 'unverified' | 'verified' | 'left-open' | 'disputed'; by: Id; printed: string }
  garbled?: { printed: string; likely: string; why: string }
}

export type RelationType = 'denies' | 'contradicts' | 'qualifies' | 'supports' | 'repeats' | 'updates'

export type Relation = {
  id: Id
  from: Id
  to: Id
  type: RelationType
  why: string
  strength: 'clear' | 'arguable'
  /** "both" where the record says nothing. */
  reading: Reading
}

export type Rung = { label: string; claims: Id[]; solid: number; open: number; limit?: number }

export type Topic = {
  id: Id
  title: string
  question: string
  claims: Id[]
  standfirst?: string
  why?: string
  scale?: { from: string; to: string; of: string; caption: string }
  /** Present exactly when the topic is ordinal (a ladder). */
  rungs?: Rung[]
  thread?: { claim: Id; under?: Id }[]
}

export type Note = {
  id: Id
  article: Id
  start: number
  end: number
  kind: 'reversed' | 'garbled' | 'misnamed' | 'inconsistent' | 'dating' | 'boilerplate'
  printed: string
  likely: string
  why: string
  basis: 'text' | 'general-knowledge'
  claims: Id[]
}

/** One thing that is laid before the class. A concealed one takes two presses: the words, then who says them. */
export type SceneStep = {
  kind: 'voices' | 'ask' | 'rail' | 'opponents'
  claims: Id[]
  text?: string
  /** The view from this step on, printed. */
  link?: string
  conceal?: true
}

/** A view with a question to a class, laid before it step by step. */
export type Scene = {
  id: Id
  title: string
  question: string
  notice: string
  /** For the teacher; may name a concealed voice. */
  notes: string
  minutes: number
  reserve?: boolean
  topic?: Id
  layout: 'statement' | 'map' | 'ladder' | 'bars' | 'two-windows'
  tool?: 'vote' | 'pairs' | 'exit'
  /** The views, printed: `link2` beside `link` in the layout of two windows. */
  link: string
  link2?: string
  steps: SceneStep[]
}

export type Exercise = { title: string; task: string; claims: Id[]; key: string }

export type Camera = { center: LonLat; zoom: number }

export type Collection = {
  id: Id
  rev: string
  title: string
  description: string
  language: string
  licence: string
  editors: string[]
  homeView: Camera
  homeWindow: { from: Day; to: Day }
  views: ({ label: string } & Camera)[]
  replacedBy: Record<Id, Id>
  sides: Side[]
  actors: Actor[]
  places: Place[]
  articles: Article[]
  claims: Claim[]
  relations: Relation[]
  topics: Topic[]
  notes: Note[]
  scenes: Scene[]
  exercises: Exercise[]
}
