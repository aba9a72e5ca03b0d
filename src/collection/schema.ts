import * as v from 'valibot'
import { said } from './said'
import { actor, place, type RawActor, type RawPlace, type RawSide, side } from './schema-cast'
import { article, claim, type RawArticle, type RawClaim } from './schema-claim'
import { camera, dictionary, record, slug, text } from './schema-parts'
import {
  exercise,
  note,
  type RawNote,
  type RawRelation,
  type RawScene,
  type RawTopic,
  relation,
  scene,
  topic,
} from './schema-talk'

// The ten parts of a collection as they stand in the files, dates still EDTF strings. The contract is
// told for people in data/README.md.

const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, said`Write a day as 2023-05-20.`))

export const meta = record({
  id: slug,
  // A link carries it.
  rev: v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/, said`Letters, digits, dots, hyphens: 2023-06-01.`)),
  title: text,
  description: text,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, said`A language tag such as en.`)),
  licence: text,
  editors: v.array(text),
  homeView: record(camera),
  homeWindow: record({ from: isoDay, to: isoDay }),
  views: v.pipe(v.array(record({ label: text, ...camera })), v.maxLength(3, said`Three views at most.`)),
  exercises: v.array(exercise),
  replacedBy: dictionary(slug, slug),
})

/** One schema a list of records, in the order in which they build on each other. */
export const RECORDS = {
  sides: side,
  actors: actor,
  places: place,
  articles: article,
  claims: claim,
  relations: relation,
  topics: topic,
  notes: note,
  scenes: scene,
} as const

export type ListName = keyof typeof RECORDS
export type PartName = 'collection' | ListName

export const LISTS = Object.keys(RECORDS) as ListName[]
export const PARTS: readonly PartName[] = ['collection', ...LISTS]

/** `{language: {part: {id: {dotted field: text}}}}`; for the part `collection` the id is its own. */
export const translations = dictionary(
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, said`A language code such as uk.`)),
  dictionary(v.string(), dictionary(v.string(), dictionary(v.string(), text))),
)

type RawMeta = v.InferOutput<typeof meta>
export type Translations = v.InferOutput<typeof translations>

export type RawCollection = {
  collection: RawMeta
  sides: RawSide[]
  actors: RawActor[]
  places: RawPlace[]
  articles: RawArticle[]
  claims: RawClaim[]
  relations: RawRelation[]
  topics: RawTopic[]
  notes: RawNote[]
  scenes: RawScene[]
  translations: Translations
}
