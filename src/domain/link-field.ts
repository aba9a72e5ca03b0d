import type { Camera, Day } from './collection'
import { dayOf, isoOf } from './span'
import { type Filters, HOME, roundCamera, type View } from './view'

// The kinds of parameters a link has: how each is read and printed.

/** One parameter: how its value is read (undefined: not valid) and printed (null: the default, left out). */
export type Field = {
  read: (text: string) => Partial<View> | undefined
  print: (view: View) => string | null
}

type ListKey = {
  [K in keyof Filters]: Filters[K] extends readonly string[] ? K : never
}[keyof Filters]

export function text(
  key: 'set' | 'rev' | 'claim' | 'place' | 'topic' | 'scene' | 'open',
  isValid: (t: string) => boolean,
): Field {
  return {
    read: (value) => (isValid(value) ? { [key]: value } : undefined),
    print: (view) => (view[key] === HOME[key] ? null : view[key]),
  }
}

export function oneOf<K extends 'view' | 'clock' | 'scale' | 'lanes' | 'sort' | 'mode' | 'lang' | 'theme'>(
  key: K,
  values: readonly View[K][],
): Field {
  const isValid = among(values)
  return {
    read: (value) => (isValid(value) ? { [key]: value } : undefined),
    print: (view) => (view[key] === HOME[key] ? null : view[key]),
  }
}

export function day(key: 'from' | 'to' | 'cursor'): Field {
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

export function count(key: 'known' | 'step', least: number): Field {
  return {
    read: (value) =>
      /^\d{1,4}$/.test(value) && Number(value) >= least ? { [key]: Number(value) } : undefined,
    print: (view) => (view[key] === HOME[key] ? null : String(view[key])),
  }
}

/** Also named alone, as whoever types `#reset` does. */
export function flag(key: 'embed' | 'reset'): Field {
  return {
    read: (value) => (value === '1' || value === '' ? { [key]: true } : undefined),
    print: (view) => (view[key] ? '1' : null),
  }
}

export function filterFlag(key: 'hedged' | 'garbled' | 'sensitive'): Field {
  return {
    read: (value) =>
      value === '1' ? { filters: { [key]: true } as Partial<Filters> as Filters } : undefined,
    print: (view) => (view.filters[key] ? '1' : null),
  }
}

export function filters(key: ListKey, isValid: (text: string) => boolean): [string, Field][] {
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

export function readList(value: string, isValid: (text: string) => boolean): string[] | undefined {
  const list = [...new Set(value.split('_'))]
  return list.length <= 200 && list.every(isValid) ? list : undefined
}

export function readCamera(value: string): Partial<View> | undefined {
  const [zoom, lat, lon, ...rest] = value
    .split('_')
    .map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN))
  const sound = rest.length === 0 && within(zoom, 0, 22) && within(lat, -85, 85) && within(lon, -180, 180)
  return sound
    ? { at: roundCamera({ center: [lon as number, lat as number], zoom: zoom as number }) }
    : undefined
}

export function printCamera({ center: [lon, lat], zoom }: Camera): string {
  return [zoom, lat, lon].join('_')
}

function within(value: number | undefined, least: number, most: number): boolean {
  return value !== undefined && value >= least && value <= most
}

export function among(values: readonly string[]): (text: string) => boolean {
  return (value) => values.includes(value)
}
