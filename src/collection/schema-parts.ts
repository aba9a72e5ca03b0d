import * as v from 'valibot'
import { said } from './said'

// The small shapes that several records share. A message given to a valibot rule is the *remedy* that the
// reader of a problem is shown; what is amiss is worded in read-raw.ts.

/** Longest string of a file, in UTF-16 code units. */
const LONGEST = 10_000

/** An id or a reference to one. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,64}$/, said`Use 1 to 64 lower-case letters, digits and hyphens.`),
)

/** By name, so that the JSON Schema can say the same (scripts/schema-file.ts). */
export function saysSomething(value: string): boolean {
  return value.trim() !== ''
}

/** Text that says something. */
export const text = v.pipe(
  v.string(),
  v.check(saysSomething, said`Write something here.`),
  v.maxLength(LONGEST, said`Keep it under ${LONGEST} characters.`),
)

/** Text that may be empty. */
export const maybeText = v.pipe(v.string(), v.maxLength(LONGEST, said`Keep it under ${LONGEST} characters.`))

export const flag = v.boolean(said`Write true or false, without quotation marks.`)
export const number = v.pipe(v.number(said`Write a number, without quotation marks.`), v.finite())
export const count = v.pipe(
  number,
  v.integer(said`Write a whole number.`),
  v.minValue(0, said`Write 0 or more.`),
)
export const share = v.pipe(
  number,
  v.minValue(0, said`A share of 0 to 1.`),
  v.maxValue(1, said`A share of 0 to 1.`),
)

/** One of a closed list of words. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, said`Choose one of: ${words.join(', ')}.`)
}

/** Expected value of the issue that an unknown key raises; read-raw.ts knows it by this. */
export const UNKNOWN_KEY = 'no such key'

/**
 * An object with exactly these keys. Keys `x-*` are let through; any other raises an issue of its own, and
 * is kept, so that an open profile can write it back.
 */
export function record<const T extends v.ObjectEntries>(entries: T) {
  const schema = v.pipe(
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value
      if (typeof input !== 'object' || input === null) return
      for (const key of Object.keys(input)) {
        // Not `in`: a key named toString would pass for one of ours.
        if (Object.hasOwn(entries, key) || key.startsWith('x-')) continue
        const value = (input as Record<string, unknown>)[key]
        addIssue({
          expected: UNKNOWN_KEY,
          message: said`Known keys: ${Object.keys(entries).join(', ')}. A key of your own begins with x-.`,
          path: [{ type: 'object', origin: 'key', input: input as Record<string, unknown>, key, value }],
        })
      }
    }),
  )
  // Without the index signature of a loose object, so that a misspelt key is an error in our code too.
  return schema as unknown as v.GenericSchema<unknown, v.InferOutput<v.ObjectSchema<T, undefined>>>
}

/** An object whose keys are data. valibot's own takes a list for one, and would make {} of []. */
export function dictionary<
  const K extends v.BaseSchema<string, string, v.BaseIssue<unknown>>,
  const V extends v.GenericSchema,
>(key: K, value: V) {
  return v.pipe(
    v.unknown(),
    v.check((input) => !Array.isArray(input), said`Write an object, {} where there is nothing.`),
    v.record(key, value),
  )
}

/** `[lon, lat]`; whether they lie on the globe is a rule of check-geometry.ts. */
export const lonLat = v.strictTuple([number, number], said`Write [longitude, latitude], two numbers.`)

export const camera = { center: lonLat, zoom: v.pipe(number, v.minValue(0), v.maxValue(24)) }

/** Half-open, in UTF-16 code units of the article's text. */
export const range = { start: count, end: count }

const BASES = ['stated', 'inferred', 'general-knowledge', 'unknown'] as const

/** A date with its reason; whether `edtf` is a date is a rule of check-dates.ts. */
export const date = record({
  edtf: v.nullable(v.pipe(v.string(), v.maxLength(64, said`Keep it under 64 characters.`))),
  /** May be left out where there is no date. */
  sense: v.exactOptional(oneOf(['throughout', 'sometime'])),
  label: v.exactOptional(text),
  basis: oneOf(BASES),
  why: text,
})

export type RawDate = v.InferOutput<typeof date>
