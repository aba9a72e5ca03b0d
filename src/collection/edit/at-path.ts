// Records are changed by dotted paths, the ones that problems and translations name: a form of one field knows
// no more of its record than where it stands, and every other key stays as it was.

/** The value at a dotted path; undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return path === '' ? value : path.split('.').reduce<unknown>(stepInto, value)
}

/** A copy with another value at the path; undefined takes the key out. What the path lacks on its way is made. */
export function withValueAt<T>(value: T, path: string, next: unknown): T {
  return (path === '' ? next : replaced(value, path.split('.'), next)) as T
}

function replaced(value: unknown, [head = '', ...rest]: string[], next: unknown): unknown {
  const after = rest.length === 0 ? next : replaced(stepInto(value, head), rest, next)
  if (Array.isArray(value)) {
    if (after === undefined) return value.toSpliced(Number(head), 1)
    return value.toSpliced(Number(head), 1, after)
  }
  const before = typeof value === 'object' && value !== null ? value : {}
  if (after !== undefined) return withKey(before, head, after)
  const { [head]: _, ...others } = before as Record<string, unknown>
  return others
}

/** In its place, or behind all others. A key named __proto__ is one as any other. */
function withKey(before: object, key: string, value: unknown): object {
  const entries = Object.entries(before)
  const at = entries.findIndex(([name]) => name === key)
  return Object.fromEntries(entries.toSpliced(at < 0 ? entries.length : at, at < 0 ? 0 : 1, [key, value]))
}

function stepInto(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}
