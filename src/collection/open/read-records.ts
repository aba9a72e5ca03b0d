import { relax } from '@/collection/check'
import type { Finding } from '@/collection/problem'
import { readRecord } from '@/collection/read-raw'
import { said } from '@/collection/said'
import { LISTS, type ListName, type RawCollection, RECORDS } from '@/collection/schema'
import type { Id } from '@/domain/collection'
import { MOST_RECORD_VALUES } from './limits'
import type { LooseRecord } from './loose'
import type { Work } from './read-json'
import { type Rejects, reasonOf } from './rejects'
import { countValues } from './walk-json'

type Lists = Omit<RawCollection, 'collection' | 'translations'>

/**
 * The records that fit their schemas, each under an id of its own: the values of the file as they are, since they
 * are to be written back. The others are rejected.
 */
export function readRecords(
  lists: { readonly [part in ListName]: readonly LooseRecord[] },
  rejects: Rejects,
  work: Work,
): Lists {
  const total = LISTS.reduce((sum, part) => sum + lists[part].length, 0)
  let done = 0
  const read = LISTS.map((part) => {
    const known = new Set<Id>()
    const sound = lists[part].filter((source, i) => {
      if (done++ % 500 === 0) work.tick?.((done - 1) / total)
      work.visit?.(1)
      const { value, faults } = source
      const id = typeof value.id === 'string' && value.id !== '' ? value.id.slice(0, 80) : `#${i + 1}`
      rejects.know(part, id, source)
      const findings = faults ? [] : faultsOf(part, id, value, known)
      for (const finding of findings) rejects.tell({ ...finding, where: source.where })
      const errors = findings.filter(({ severity }) => severity !== 'warning')
      if (!faults && errors.length === 0) return known.add(id)
      rejects.reject(part, id, faults ?? errors.slice(0, 50).map(reasonOf), source)
      rejects.dropped[part].add(id)
      return false
    })
    // Of two with one id the first stands, and references lead to it.
    for (const id of known) rejects.dropped[part].delete(id)
    return [part, sound.map(({ value }) => value)] as const
  })
  return Object.fromEntries(read) as unknown as Lists
}

function faultsOf(
  part: ListName,
  record: string,
  value: LooseRecord['value'],
  known: ReadonlySet<Id>,
): Finding[] {
  const at = { part, record, field: 'id', value: record } as const
  if (countValues(value, MOST_RECORD_VALUES) > MOST_RECORD_VALUES)
    return [
      {
        ...at,
        field: '',
        value: undefined,
        rule: 'record-size',
        message: said`holds more than ${MOST_RECORD_VALUES} values.`,
        remedy: said`Leave out what is no part of the record, or make several of it.`,
      },
    ]
  const findings: Finding[] = []
  const read = readRecord<unknown>(part, record, RECORDS[part], value, (finding) =>
    findings.push(relax(finding)),
  )
  if (read === null) return findings
  if (known.has(record))
    findings.push({
      ...at,
      rule: 'unique-id',
      message: said`is used twice. The first was taken in.`,
      remedy: said`Give this one another id.`,
    })
  if (record === 'constructor')
    findings.push({
      ...at,
      rule: 'id-word',
      // As a key it would mean something to every object.
      message: said`is a word that programs use for themselves.`,
      remedy: said`Write another id.`,
    })
  return findings
}
