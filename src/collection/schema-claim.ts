import * as v from 'valibot'
import { KINDS } from '@/domain/view'
import { said } from './said'
import { count, date, flag, number, oneOf, range, record, slug, text } from './schema-parts'

// The article and what is read out of it.

export const article = record({
  id: slug,
  file: v.pipe(v.string(), v.regex(/^[\w][\w .-]{0,199}$/, said`A plain file name, without folders.`)),
  outlet: slug,
  outletBasis: record({ basis: oneOf(['stated', 'inferred']), why: text }),
  copy: v.exactOptional(record({ by: v.nullable(slug), why: text })),
  published: date,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, said`A language tag such as en.`)),
  title: text,
  // CSL-JSON has some ninety variables, all welcome. No container-title where the outlet is not stated.
  csl: v.looseObject({ type: text, 'container-title': v.exactOptional(text) }),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, said`64 lower-case hexadecimal digits.`)),
  length: count,
  reliability: text,
  boilerplate: v.array(record(range)),
  connective: v.array(record(range)),
})

const hedge = record({ printed: text, effect: oneOf(['weakens', 'strengthens']) })

const hop = record({ actor: slug, verb: text, hedges: v.array(hedge), witness: v.exactOptional(flag) })

const quantity = record({
  printed: text,
  min: v.exactOptional(number),
  max: v.exactOptional(number),
  open: v.exactOptional(oneOf(['below', 'above'])),
  unit: text,
  state: v.exactOptional(oneOf(['killed', 'wounded', 'killed-or-wounded', 'captured'])),
  side: v.exactOptional(slug),
  place: v.exactOptional(slug),
  period: v.exactOptional(date),
  hedge: v.exactOptional(text),
})

export const reading = oneOf(['printed', 'likely', 'both'])

export const claim = record({
  id: slug,
  text,
  short: text,
  quote: v.exactOptional(text),
  article: slug,
  passage: record({
    ...range,
    words: count,
    print: v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{16}$/, said`The first 16 hexadecimal digits of the SHA-256.`),
    ),
  }),
  kinds: v.pipe(
    v.array(oneOf(KINDS)),
    v.minLength(1, said`Name one to three kinds, the first is primary.`),
    v.maxLength(3, said`Name one to three kinds, the first is primary.`),
  ),
  attribution: v.pipe(v.array(hop), v.minLength(1, said`Name at least the outlet that speaks.`)),
  speech: oneOf(['direct', 'indirect', 'narration', 'headline', 'link']),
  sensitive: v.exactOptional(flag),
  places: v.array(
    record({
      place: slug,
      role: oneOf(['subject', 'comparison', 'background', 'seat', 'metonym']),
      printed: v.exactOptional(text),
    }),
  ),
  said: date,
  about: date,
  quantities: v.exactOptional(v.array(quantity)),
  holds: v.exactOptional(
    v.array(
      record({
        place: slug,
        holder: slug,
        extent: oneOf(['all', 'most', 'part', 'edge', 'none', 'not-all']),
        reading: v.exactOptional(reading),
      }),
    ),
  ),
  checked: v.exactOptional(
    record({ state: oneOf(['unverified', 'verified', 'left-open', 'disputed']), by: slug, printed: text }),
  ),
  garbled: v.exactOptional(record({ printed: text, likely: text, why: text })),
})

export type RawArticle = v.InferOutput<typeof article>
export type RawClaim = v.InferOutput<typeof claim>
