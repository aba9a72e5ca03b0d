import * as v from 'valibot'
import { said } from './said'
import { reading } from './schema-claim'
import { flag, maybeText, number, oneOf, range, record, share, slug, text } from './schema-parts'

// How claims sit beside each other, and what is shown of them: relations, topics, notes, scenes.

export const relation = record({
  id: slug,
  from: slug,
  to: slug,
  type: oneOf(['denies', 'contradicts', 'qualifies', 'supports', 'repeats', 'updates']),
  why: text,
  strength: oneOf(['clear', 'arguable']),
  reading: v.exactOptional(reading),
})

export const topic = record({
  id: slug,
  title: text,
  question: text,
  claims: v.array(slug),
  standfirst: v.exactOptional(text),
  why: v.exactOptional(text),
  scale: v.exactOptional(record({ from: text, to: text, of: text, caption: text })),
  rungs: v.exactOptional(
    v.pipe(
      v.array(
        record({
          label: text,
          claims: v.array(slug),
          solid: share,
          open: share,
          limit: v.exactOptional(share),
        }),
      ),
      v.minLength(2, said`A ladder has two rungs at least.`),
    ),
  ),
  thread: v.exactOptional(v.array(record({ claim: slug, under: v.exactOptional(slug) }))),
})

export const note = record({
  id: slug,
  article: slug,
  ...range,
  kind: oneOf(['reversed', 'garbled', 'misnamed', 'inconsistent', 'dating', 'boilerplate']),
  printed: text,
  /** Empty where no other reading is likelier. */
  likely: v.string(),
  why: text,
  basis: oneOf(['text', 'general-knowledge']),
  claims: v.array(slug),
})

/** Of words the class reads; a draft may lack them for a while. */
const sceneOf = (words: typeof text | typeof maybeText) =>
  record({
    id: slug,
    title: words,
    question: words,
    /** Empty where the teacher has written none, as in a scene that was made of a view. */
    notice: maybeText,
    notes: maybeText,
    minutes: v.pipe(number, v.minValue(0), v.maxValue(600)),
    reserve: v.exactOptional(flag),
    topic: v.exactOptional(slug),
    layout: oneOf(['statement', 'map', 'ladder', 'bars', 'two-windows']),
    tool: v.exactOptional(oneOf(['vote', 'pairs', 'exit'])),
    link: v.pipe(v.string(), v.maxLength(2000)),
    link2: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
    steps: v.array(
      record({
        kind: oneOf(['voices', 'ask', 'rail', 'opponents']),
        claims: v.array(slug),
        text: v.exactOptional(words),
        link: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
        conceal: v.exactOptional(v.literal(true, said`Write true, or leave the key out.`)),
      }),
    ),
  })

export const scene = sceneOf(text)

/** A scene that somebody is still writing. */
export const draftScene = sceneOf(maybeText)

export const exercise = record({ title: text, task: text, claims: v.array(slug), key: text })

export type RawRelation = v.InferOutput<typeof relation>
export type RawTopic = v.InferOutput<typeof topic>
export type RawNote = v.InferOutput<typeof note>
export type RawScene = v.InferOutput<typeof scene>
