import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { FORMAT } from '../src/collection/format'
import { LISTS, type ListName, meta, RECORDS, translations } from '../src/collection/schema'
import { date, lonLat, record, saysSomething, slug, text } from '../src/collection/schema-parts'

/** Where the schema lies below the page, and from the root of the tree. */
export const SCHEMA_PATH = 'public/schema/claim-atlas-1.json'

/** Of one record of each list, and what it is. */
const NAMES: Record<ListName, [name: string, what: string]> = {
  sides: ['side', 'A group of voices.'],
  actors: ['actor', 'Who speaks, is spoken of, or publishes.'],
  places: ['place', 'Where it is, and how far off the point may honestly be.'],
  articles: ['article', 'What the claims were read out of; never its text.'],
  claims: ['claim', 'What is claimed, by whom, through whom, about where and when.'],
  relations: ['relation', 'How one claim stands to another.'],
  topics: ['topic', 'Claims that answer one question, as a ladder or a thread.'],
  notes: ['note', 'Source criticism of a stretch of an article.'],
  scenes: ['scene', 'What a teacher projects.'],
}

const ABOUT = [
  'A collection of claims in one file (*.claims.json), as Claim Atlas opens, saves and shares it.',
  'Keys that begin with x- are yours; the app keeps any other, too, and mentions it.',
  'What fits here may still be refused: that references resolve, that dates are dates and ranges lie inside their article are rules beyond a schema.',
  'The app counts the length of a text in UTF-16 code units, a JSON Schema in characters: one of more than half the limit, with characters beyond U+FFFF, may fit here and be too long there.',
].join(' ')

/** What the code checks of an interchange file record by record, as JSON Schema (draft 2020-12) for editors and other programs. */
export function schemaFile(): string {
  const lists = LISTS.map((list) => [list, v.array(RECORDS[list])] as const)
  const envelope = record({
    format: v.literal(FORMAT),
    collection: meta,
    ...Object.fromEntries(lists),
    translations: v.exactOptional(v.nullable(translations)),
  })
  const records = LISTS.map((list) => [NAMES[list][0], RECORDS[list]] as const)
  const definitions = {
    slug,
    text,
    date,
    lonLat,
    collection: meta,
    ...Object.fromEntries(records),
    translations,
  }
  const { $schema, $defs, ...body } = toJsonSchema(envelope, { ...CONFIG, definitions })
  const described = Object.entries($defs ?? {}).map(([name, definition]) => [
    name,
    withWords(name, definition),
  ])
  const whole = {
    $schema,
    // Relative: a copy is served at any address.
    $id: 'claim-atlas-1.json',
    title: `Claim Atlas: a collection (${FORMAT})`,
    description: ABOUT,
    ...body,
    $defs: Object.fromEntries(described),
  }
  return `${JSON.stringify(whole, null, 1)}\n`
}

const CONFIG: ConversionConfig = {
  target: 'draft-2020-12',
  // Of a dictionary only what it is at last: that it is no list goes without saying here.
  typeMode: 'output',
  overrideAction: ({ valibotAction: action, jsonSchema, errors }) => {
    const described = withRemedy(jsonSchema, action)
    if (action.type === 'check' && 'requirement' in action && action.requirement === saysSomething)
      return { ...described, pattern: '\\S' }
    // Of record() in schema-parts.ts.
    if (action.type === 'raw_check' && jsonSchema.type === 'object')
      return { ...described, patternProperties: { '^x-': {} }, additionalProperties: false }
    // No number of JSON is anything else.
    if (action.type === 'finite') return described
    // What else cannot be said stops here.
    return errors ? null : described
  },
}

type Schema = NonNullable<ReturnType<NonNullable<ConversionConfig['overrideAction']>>>

/** Our rules bear their remedy; valibot's own messages begin with "Invalid". */
function withRemedy(schema: Schema, action: object): Schema {
  const remedy = 'message' in action && typeof action.message === 'string' ? action.message : ''
  if (remedy === '' || remedy.startsWith('Invalid ') || schema.description?.includes(remedy)) return schema
  return { ...schema, description: [schema.description, remedy].filter(Boolean).join(' ') }
}

function withWords<T>(name: string, schema: T) {
  const what = Object.values(NAMES).find(([of]) => of === name)?.[1]
  return what ? { title: name, description: what, ...schema } : schema
}
