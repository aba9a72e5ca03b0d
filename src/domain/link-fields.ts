import type { Camera, Day } from './collection'
import { dayOf, isoOf } from './span'
import {
  CLOCKS,
  type Filters,
  HOME,
  KINDS,
  LANES,
  LANGUAGES,
  LAYERS,
  MODES,
  RELATION_FILTERS,
  roundCamera,
  SCALES,
  SORTS,
  SPEECH,
  THEMES,
  VIEWS,
  type View,
} from './view'

// The table of the link's parameters: the order here is the order in which a link prints.

/** One parameter: how its value is read (undefined: not valid) and printed (null: the default, left out). */
export type Field = { read: (text: string) => Partial<View> | undefined; print: (view: View) => string | null }

const isId = (text: string) => /^[a-z0-9-]{1,64}$/.test(text)
const isLens = (text: string) => /^(side|actor)\.[a-z0-9-]{1,64}$/.test(text)
const isPath = (text: string) => /^\/?[\w.-]+(\/[\w.-]+)*$/.test(text) && !text.includes('..') && text.length <= 200

type ListKey = {
  [K in keyof Filters]: Filters[K] extends readonly string[] ? K : never
}[keyof Filters]

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
      print: ({ pair }) => pair && pair.join('_'),
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
  ['lang', oneOf('lang', LANGUAGES)],
  ['theme', oneOf('theme', THEMES)],
  ['embed', flag('embed')],
  ['open', text('open', isPath)],
  ['reset', flag('reset')],
])

function text(key: 'set' | 'rev' | 'claim' | 'place' | 'topic' | 'scene' | 'open', isValid: (t: string) => boolean): Field {
  return {
    read: (value) => (isValid(value) ? { [key]: value } : undefined),
    print: (view) => (view[key] === HOME[key] ? null : view[key]),
  }
}

function oneOf<K extends 'view' | 'clock' | 'scale' | 'lanes' | 'sort' | 'mode' | 'lang' | 'theme'>(
  key: K,
  values: readonly View[K][],
): Field {
  const isValid = among(values)
  return {
    read: (value) => (isValid(value) ? { [key]: value } : undefined),
    print: (view) => (view[key] === HOME[key] ? null : view[key]),
  }
}

function day(key: 'from' | 'to' | 'cursor'): Field {
  return {
    read: (value) => {
      const found: Day | null = dayOf(value)
      return found === null ? undefined : { [key]: found }
    },
    print: (view) => {
      const at = view[key]
      return at === null ? null : isoOf(at)
    },
  }
}

function count(key: 'known' | 'step', least: number): Field {
  return {
    read: (value) => (/^\d{1,4}$/.test(value) && Number(value) >= least ? { [key]: Number(value) } : undefined),
    print: (view) => (view[key] === HOME[key] ? null : String(view[key])),
  }
}

function flag(key: 'embed' | 'reset'): Field {
  return { read: (value) => (value === '1' ? { [key]: true } : undefined), print: (view) => (view[key] ? '1' : null) }
}

function filterFlag(key: 'hedged' | 'garbled' | 'sensitive'): Field {
  return {
    read: (value) => (value === '1' ? { filters: { [key]: true } as Partial<Filters> as Filters } : undefined),
    print: (view) => (view.filters[key] ? '1' : null),
  }
}

function filters(key: ListKey, isValid: (text: string) => boolean): [string, Field][] {
  return [
    [
      key,
      {
        read: (value) => {
          const list = readList(value, isValid)
          return list && { filters: { [key]: list } as Partial<Filters> as Filters }
        },
        print: (view) => view.filters[key].join('_') || null,
      },
    ],
  ]
}

function readList(value: string, isValid: (text: string) => boolean): string[] | undefined {
  const list = [...new Set(value.split('_'))]
  return list.length <= 200 && list.every(isValid) ? list : undefined
}

function readCamera(value: string): Partial<View> | undefined {
  const [zoom, lat, lon, ...rest] = value.split('_').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN))
  const sound =
    rest.length === 0 && within(zoom, 0, 22) && within(lat, -85, 85) && within(lon, -180, 180)
  return sound ? { at: roundCamera({ center: [lon as number, lat as number], zoom: zoom as number }) } : undefined
}

function printCamera({ center: [lon, lat], zoom }: Camera): string {
  return [zoom, lat, lon].join('_')
}

function within(value: number | undefined, least: number, most: number): boolean {
  return value !== undefined && value >= least && value <= most
}

function among(values: readonly string[]): (text: string) => boolean {
  return (value) => values.includes(value)
}
