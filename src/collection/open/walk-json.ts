import { LONGEST_STRING } from './limits'

// One walk over all that a parser made of somebody's text, before anything else looks at it.

export type JsonWalk = {
  /** Values of any kind, lists and objects included; as many as were gone through. */
  values: number
  /** Paths of keys that would reach a prototype: they were taken out. */
  removed: string[]
  /** Paths of numbers beyond what a number can be: 1e400 is read as Infinity. */
  endless: string[]
  /** Path of a string longer than any that is taken. */
  tooLong: string | null
}

const DANGEROUS = ['__proto__', 'constructor', 'prototype']
/** Paths that are told; the keys are taken out all the same. */
const MOST_PATHS = 100

/**
 * Walks iteratively and stops at `most` values, so that its work is bounded whatever the value; takes dangerous
 * keys out in place. `tick` is called every 50,000 values.
 */
export function walkJson(root: unknown, most: number, tick: () => void = () => {}): JsonWalk {
  const { found, values } = walk(root, most, tick, false)
  if (!found) return { values, removed: [], endless: [], tooLong: null }
  // Only now, as paths take longer than all else.
  return walk(root, most, tick, true)
}

function walk(
  root: unknown,
  most: number,
  tick: () => void,
  isNamed: boolean,
): JsonWalk & { found: boolean } {
  const walked: JsonWalk = { values: 0, removed: [], endless: [], tooLong: null }
  let found = false
  const containers: object[] = []
  const paths: string[] = []
  const note = (list: string[], parent: string, key: string | number) => {
    found = true
    if (isNamed && list.length < MOST_PATHS) list.push(joined(parent, key))
  }
  const noteLong = (parent: string, key: string | number) => {
    found = true
    walked.tooLong ??= joined(parent, key)
  }
  const visit = (value: unknown, parent: string, key: string | number) => {
    if (++walked.values % 50_000 === 0) tick()
    if (typeof value === 'object' && value !== null) {
      containers.push(value)
      if (isNamed) paths.push(joined(parent, key))
    } else if (typeof value === 'string') {
      if (value.length > LONGEST_STRING) noteLong(parent, key)
    } else if (typeof value === 'number' && !Number.isFinite(value)) note(walked.endless, parent, key)
  }
  visit(root, '', '')
  for (let value = containers.pop(); value && walked.values <= most; value = containers.pop()) {
    const path = paths.pop() ?? ''
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length && walked.values <= most; i++) visit(value[i], path, i)
      continue
    }
    const record = value as Record<string, unknown>
    for (const key of DANGEROUS)
      if (Object.hasOwn(record, key)) {
        note(walked.removed, path, key)
        if (isNamed) delete record[key]
      }
    for (const key of Object.keys(record)) {
      if (walked.values > most) break
      if (key.length > LONGEST_STRING) noteLong(path, key)
      visit(record[key], path, key)
    }
  }
  return { ...walked, found }
}

/** How many values a record has; stops behind `most`. */
export function countValues(root: unknown, most: number): number {
  const values: unknown[] = [root]
  let count = 0
  while (values.length > 0 && count <= most) {
    const value = values.pop()
    count++
    if (typeof value !== 'object' || value === null) continue
    const items = Array.isArray(value) ? value : Object.values(value)
    for (let i = 0; i < items.length && values.length <= most; i++) values.push(items[i])
  }
  return values.length > 0 ? most + 1 : count
}

function joined(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  const short = key.length > 40 ? `${key.slice(0, 39)}…` : key
  return path === '' ? short : `${path}.${short}`
}
