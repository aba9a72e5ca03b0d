import { FORMAT } from '@/collection/format'
import { said } from '@/collection/said'
import { LISTS, PARTS, type PartName } from '@/collection/schema'
import { isObject } from './is-object'
import type { TextFile } from './read-bytes'
import { Refusal } from './refusal'

// What was chosen together is one collection: one file of all, the ten files, or sheets.

/** A file of JSON with its value. */
export type JsonFile = { name: string; value: unknown }

export type Sorted =
  | { kind: 'interchange'; name: string; value: Readonly<Record<string, unknown>> }
  /** By the part that each holds; `languages` are the files of translations. */
  | {
      kind: 'parts'
      parts: ReadonlyMap<PartName, JsonFile>
      languages: ReadonlyMap<string, JsonFile>
    }
  | { kind: 'sheets'; files: readonly TextFile[] }

/** Is it to be read as JSON? By its name, and where that says nothing, by how it begins. */
export function isJson({ name, text }: TextFile): boolean {
  if (/\.(json|geojson)$/i.test(name)) return true
  if (/\.(csv|tsv|tab)$/i.test(name)) return false
  return /^\s*[[{]/.test(text)
}

/** Lists that make an object a collection, or what is added to one. Scenes are opened elsewhere. */
const HOLDERS = LISTS.filter((part) => part !== 'scenes')

/** What the files are together. Throws a Refusal where they are no collection, or several. */
export function sortFiles(json: readonly JsonFile[], others: readonly TextFile[]): Sorted {
  for (const file of others) demandSheet(file)
  const [first] = json
  if (first && others[0])
    throw new Refusal({
      file: others[0].name,
      message: said`cannot be opened together with ${first.name}: the one is a sheet, the other a JSON file.`,
      remedy: said`Open one of the two, then add the other to it.`,
    })
  if (!first) return { kind: 'sheets', files: others }
  const parts = partsOf(json)
  if (parts) return parts
  if (json[1])
    throw new Refusal({
      file: json[1].name,
      message: said`cannot be opened together with ${first.name}: each is a collection of its own.`,
      remedy: said`Open one of them, then add the other to it.`,
    })
  return whole(first)
}

function partsOf(json: readonly JsonFile[]): Sorted | null {
  const parts = new Map<PartName, JsonFile>()
  const languages = new Map<string, JsonFile>()
  for (const file of json) {
    if (isObject(file.value) && 'format' in file.value) return null
    const stem = file.name.replace(/\.json$/i, '').toLowerCase()
    const part = PARTS.find((name) => name === stem)
    if (part && parts.has(part)) throw twice(file)
    if (part) parts.set(part, file)
    else if (/^[a-z]{2,3}$/.test(stem)) languages.set(stem, file)
    else return null
  }
  if (parts.size === 0) return null
  const [only] = json
  if (json.length === 1 && only && !parts.has('claims'))
    throw parts.has('scenes') ? noScenes(only) : lonely(only)
  for (const [part, file] of parts)
    if (part === 'collection' ? !isObject(file.value) : !Array.isArray(file.value)) {
      // Somebody's whole collection that bears the name of a part.
      if (json.length === 1) return null
      throw new Refusal({
        file: file.name,
        message: part === 'collection' ? said`is no object.` : said`holds no list of ${part}.`,
        remedy: said`Choose the ten files of one folder together, as they were saved.`,
      })
    }
  return { kind: 'parts', parts, languages }
}

function whole({ name, value }: JsonFile): Sorted {
  if (Array.isArray(value)) {
    if (value.some((item) => isObject(item) && 'steps' in item)) throw noScenes({ name, value })
    if (value.length === 0 || value.some((item) => isObject(item) && ('text' in item || 'claimant' in item)))
      return { kind: 'interchange', name, value: { claims: value } }
    throw unknown(name, said`is a list, but not of claims.`)
  }
  if (!isObject(value)) throw unknown(name, said`is JSON, but no collection.`)
  const { format } = value
  if (format === FORMAT || (format === undefined && HOLDERS.some((part) => Array.isArray(value[part]))))
    return { kind: 'interchange', name, value }
  if (typeof format === 'string' && /^claim-atlas\/\d+$/.test(format))
    throw new Refusal({
      file: name,
      field: 'format',
      value: JSON.stringify(format),
      message: said`is of the format ${format}; this page reads ${FORMAT}.`,
      remedy: said`Open it with the Claim Atlas that saved it, or a newer one.`,
    })
  if (Array.isArray(value.scenes)) throw noScenes({ name, value })
  if (value.type === 'FeatureCollection')
    throw unknown(name, said`is GeoJSON. Places alone are no collection of claims.`)
  throw unknown(name, said`is JSON, but holds no claims.`)
}

function demandSheet({ name, text }: TextFile): void {
  if (/^\s*<(!doctype|html|\?xml|svg)/i.test(text))
    throw unknown(name, said`is a web page or XML, no sheet and no collection.`)
  if (text.trim() === '')
    throw new Refusal({
      file: name,
      message: said`is empty.`,
      remedy: said`Choose the file that holds the claims.`,
    })
}

function unknown(file: string, message: string): Refusal {
  return new Refusal({
    file,
    message,
    remedy: said`Open a collection file ("format": "${FORMAT}", or an object with a list "claims"), or sheets as CSV.`,
  })
}

function noScenes({ name }: JsonFile): Refusal {
  return new Refusal({
    file: name,
    message: said`holds scenes, not a collection.`,
    remedy: said`Open it under "Present", where scenes of a file are added to the collection that they were made with.`,
  })
}

function lonely({ name }: JsonFile): Refusal {
  return new Refusal({
    file: name,
    message: said`is one of the ten files of a collection, and says little without the others.`,
    remedy: said`Choose all ten together: collection.json, claims.json and the others.`,
  })
}

function twice({ name }: JsonFile): Refusal {
  return new Refusal({
    file: name,
    message: said`was chosen twice.`,
    remedy: said`Choose the ten files of one folder.`,
  })
}
