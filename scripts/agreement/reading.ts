import * as v from 'valibot'

// One coder's reading of the articles, reduced to what can be compared by program: ranges and codes, no
// wording of ours or theirs. `data/readings/` holds the two readings as they were before adjudication.

const range = {
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(1)),
}

const codedClaim = v.strictObject({
  id: v.string(),
  /** UTF-16 code units of the article's text, half-open. */
  ...range,
  /** The first kind is the leading one. */
  kind: v.string(),
  /** The group of voices of the first speaker. */
  side: v.string(),
  speech: v.string(),
  /** Has a weakening hedge at any hop. */
  hedged: v.boolean(),
  /** How many speakers the words passed through. */
  hops: v.number(),
  /** EDTF, or null where no date can be given. */
  said: v.nullable(v.string()),
  about: v.nullable(v.string()),
})

const codedArticle = v.strictObject({
  article: v.string(),
  claims: v.array(codedClaim),
  notes: v.array(v.strictObject({ ...range, kind: v.string() })),
})

const codedRelation = v.strictObject({ from: v.string(), to: v.string(), type: v.string() })

const reading = v.strictObject({
  coder: v.string(),
  articles: v.array(codedArticle),
  /** Within an article and across them. */
  relations: v.array(codedRelation),
})

export type CodedClaim = v.InferOutput<typeof codedClaim>
export type CodedRelation = v.InferOutput<typeof codedRelation>
export type CodedArticle = v.InferOutput<typeof codedArticle>
export type Reading = v.InferOutput<typeof reading>

/** @throws where the file is no reading, with the path of the first fault. */
export function parseReading(value: unknown): Reading {
  return v.parse(reading, value)
}
