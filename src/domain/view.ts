import type { Camera, ClaimKind, Day, Id, Speech } from './collection'
import type { Language } from './languages'

// The shareable view: one small plain object. A link is this object printed (view-link.ts).

export const VIEWS = ['list', 'table', 'topics', 'coverage', 'sources', 'method'] as const
export const CLOCKS = ['said', 'about', 'both'] as const
export const SCALES = ['elastic', 'true'] as const
export const LANES = ['sides', 'articles', 'topics', 'kinds'] as const
export const SORTS = ['contested', 'time'] as const
export const MODES = ['explore', 'present', 'edit'] as const
export const THEMES = ['system', 'light', 'dark'] as const
export const LAYERS = ['from-where', 'also-mentioned'] as const
export type Layer = (typeof LAYERS)[number]
export const RELATION_FILTERS = ['disputed', 'denied', 'repeated'] as const

export const KINDS = [
  'control',
  'movement',
  'event',
  'casualties',
  'significance',
  'assessment',
  'motive',
  'forecast',
  'accusation',
  'announcement',
  'denial',
  'context',
] as const satisfies readonly ClaimKind[]
export const SPEECH = [
  'direct',
  'indirect',
  'narration',
  'headline',
  'link',
] as const satisfies readonly Speech[]

export type Clock = (typeof CLOCKS)[number]
export type Theme = (typeof THEMES)[number]

/** An empty list or a false means: no such filter. */
export type Filters = {
  sides: Id[]
  kinds: ClaimKind[]
  articles: Id[]
  places: Id[]
  claimants: Id[]
  speech: Speech[]
  topics: Id[]
  relation: (typeof RELATION_FILTERS)[number][]
  hedged: boolean
  garbled: boolean
  /** true: claims marked sensitive are hidden. */
  sensitive: boolean
  q: string
}

export type View = {
  set: Id
  rev: string | null
  view: (typeof VIEWS)[number]
  claim: Id | null
  pair: [Id, Id] | null
  place: Id | null
  topic: Id | null
  /** null: the collection's home window. */
  from: Day | null
  to: Day | null
  clock: Clock
  scale: (typeof SCALES)[number]
  lanes: (typeof LANES)[number]
  sort: (typeof SORTS)[number]
  /** "As these articles had told it by": 1-based number of the last article read. */
  known: number | null
  filters: Filters
  /** `side.x` or `actor.y`, up to two. */
  lens: string[]
  cursor: Day | null
  at: Camera | null
  layer: Layer[]
  mode: (typeof MODES)[number]
  scene: Id | null
  step: number
  lesson: Id[]
  lang: Language
  theme: Theme
  embed: boolean
  open: string | null
  reset: boolean
}

export const NO_FILTERS: Filters = {
  sides: [],
  kinds: [],
  articles: [],
  places: [],
  claimants: [],
  speech: [],
  topics: [],
  relation: [],
  hedged: false,
  garbled: false,
  sensitive: false,
  q: '',
}

export const HOME: View = {
  set: 'bakhmut',
  rev: null,
  view: 'list',
  claim: null,
  pair: null,
  place: null,
  topic: null,
  from: null,
  to: null,
  clock: 'said',
  scale: 'elastic',
  lanes: 'sides',
  sort: 'contested',
  known: null,
  filters: NO_FILTERS,
  lens: [],
  cursor: null,
  at: null,
  layer: [],
  mode: 'explore',
  scene: null,
  step: 0,
  lesson: [],
  lang: 'en',
  theme: 'system',
  embed: false,
  open: null,
  reset: false,
}

/** Camera to four decimals (some 10 m) and zoom to two, so that equal views compare and print equal. */
export function roundCamera({ center: [lon, lat], zoom }: Camera): Camera {
  const round = (value: number, unit: number) => Math.round(value * unit) / unit + 0
  return { center: [round(lon, 1e4), round(lat, 1e4)], zoom: round(zoom, 100) }
}
