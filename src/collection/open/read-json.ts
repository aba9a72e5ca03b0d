import { isDeeperThan } from '@/collection/json-depth'
import type { Finding, Report } from '@/collection/problem'
import { said } from '@/collection/said'
import { findJsonFault } from './find-json-fault'
import { DEEPEST, type Limits } from './limits'
import type { TextFile } from './read-bytes'
import { Refusal } from './refusal'
import { walkJson } from './walk-json'

/** The value of a JSON text, without keys that reach a prototype. Throws a Refusal. */
export function readJson({ name, text }: TextFile, limits: Limits, report: Report, work: Work = {}): unknown {
  if (isDeeperThan(text, DEEPEST))
    throw new Refusal({
      file: name,
      message: said`is nested too deeply: at most ${DEEPEST} lists and objects inside each other are read here.`,
      remedy: said`Use a file that Claim Atlas saved.`,
    })
  const value = parsed(name, text)
  const walk = walkJson(value, limits.values, work.tick)
  work.visit?.(walk.values)
  if (walk.values > limits.values)
    throw new Refusal({
      file: name,
      message: said`holds more than ${limits.values} values, which is more than is read here.`,
      remedy: said`Split the collection.`,
    })
  if (walk.tooLong !== null)
    throw new Refusal({
      file: name,
      field: walk.tooLong,
      message: said`is a text of over a million characters.`,
      remedy: said`Leave it out: a claim is a sentence.`,
      where: walk.tooLong,
    })
  for (const path of walk.removed) report({ ...REMOVED, field: path, where: path })
  for (const path of walk.endless) report({ ...ENDLESS, field: path, where: path })
  return value
}

/** For whoever watches over the work that somebody's file makes. */
export type Work = { tick?: (share?: number) => void; visit?: (nodes: number) => void }

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    const { line, column, message } = findJsonFault(text)
    throw new Refusal({
      file,
      where: said`line ${line}, column ${column}`,
      message: said`is not JSON. At line ${line}, column ${column}: ${message}`,
      remedy: said`Mend it there, or use a file as Claim Atlas saved it.`,
    })
  }
}

const REMOVED: Finding = {
  part: 'collection',
  record: '',
  field: '',
  value: undefined,
  rule: 'key-removed',
  message: said`is a name that programs use for themselves. It was left out.`,
  remedy: said`Give the key another name, such as x-constructor.`,
  severity: 'warning',
}

const ENDLESS: Finding = {
  part: 'collection',
  record: '',
  field: '',
  value: Number.POSITIVE_INFINITY,
  rule: 'number-endless',
  message: said`is a number larger than any that can be kept.`,
  remedy: said`Write a number of at most 300 digits, or a text.`,
  severity: 'warning',
}
