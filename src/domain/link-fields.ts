import { LANGUAGE_CODES } from './languages'
import {
  among,
  count,
  day,
  type Field,
  filterFlag,
  filters,
  flag,
  oneOf,
  printCamera,
  readCamera,
  readList,
  text,
} from './link-field'
import {
  CLOCKS,
  type Filters,
  KINDS,
  LANES,
  LAYERS,
  MODES,
  RELATION_FILTERS,
  SCALES,
  SORTS,
  SPEECH,
  THEMES,
  VIEWS,
  type View,
} from './view'

// The table of the link's parameters: the order here is the order in which a link prints.

const isId = (text: string) => /^[a-z0-9-]{1,64}$/.test(text)
const isLens = (text: string) => /^(side|actor)\.[a-z0-9-]{1,64}$/.test(text)
const isPath = (text: string) =>
  /^\/?[\w.-]+(\/[\w.-]+)*$/.test(text) && !text.includes('..') && text.length <= 200

/** By name; what a link may hold and nothing else. */
export const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['set', text('set', isId)],
  ['rev', text('rev', (value) => /^[\w.-]{1,64}$/.test(value))],
  ['view', oneOf('view', VIEWS)],
  ['claim', text('claim', isId)],
  [
    'pair',
    {
      read: (value) => {
        const ids = readList(value, isId)
        return ids?.length === 2 ? { pair: [ids[0] as string, ids[1] as string] } : undefined
      },
      print: ({ pair }) => pair?.join('_') ?? null,
    },
  ],
  ['place', text('place', isId)],
  ['topic', text('topic', isId)],
  ['from', day('from')],
  ['to', day('to')],
  ['clock', oneOf('clock', CLOCKS)],
  ['scale', oneOf('scale', SCALES)],
  ['lanes', oneOf('lanes', LANES)],
  ['sort', oneOf('sort', SORTS)],
  ['known', count('known', 1)],
  ...filters('sides', isId),
  ...filters('kinds', among(KINDS)),
  ...filters('articles', isId),
  ...filters('places', isId),
  ...filters('claimants', isId),
  ...filters('speech', among(SPEECH)),
  ...filters('topics', isId),
  ...filters('relation', among(RELATION_FILTERS)),
  ['hedged', filterFlag('hedged')],
  ['garbled', filterFlag('garbled')],
  ['sensitive', filterFlag('sensitive')],
  [
    'q',
    {
      read: (value) => (value.length <= 200 ? { filters: { q: value } as Filters } : undefined),
      print: ({ filters: { q } }) => q || null,
    },
  ],
  [
    'lens',
    {
      read: (value) => {
        const lens = readList(value, isLens)
        return lens && lens.length <= 2 ? { lens } : undefined
      },
      print: ({ lens }) => lens.join('_') || null,
    },
  ],
  ['cursor', day('cursor')],
  ['at', { read: readCamera, print: ({ at }) => at && printCamera(at) }],
  [
    'layer',
    {
      read: (value) => {
        const layer = readList(value, among(LAYERS))
        return layer ? { layer: layer as View['layer'] } : undefined
      },
      print: ({ layer }) => layer.join('_') || null,
    },
  ],
  ['mode', oneOf('mode', MODES)],
  ['scene', text('scene', isId)],
  ['step', count('step', 0)],
  [
    'lesson',
    {
      read: (value) => {
        const lesson = readList(value, isId)
        return lesson && { lesson }
      },
      print: ({ lesson }) => lesson.join('_') || null,
    },
  ],
  ['lang', oneOf('lang', LANGUAGE_CODES)],
  ['theme', oneOf('theme', THEMES)],
  ['embed', flag('embed')],
  ['open', text('open', isPath)],
  ['reset', flag('reset')],
])
