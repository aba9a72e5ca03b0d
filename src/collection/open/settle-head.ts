import type { Finding, Report } from '@/collection/problem'
import { said } from '@/collection/said'
import { LISTS, type RawCollection } from '@/collection/schema'
import type { Id } from '@/domain/collection'

/** What the collection's own record says of records that are not there is cut out: it cannot be rejected. */
export function settleHead(raw: RawCollection, report: Report): void {
  const { collection } = raw
  const cut = (finding: Pick<Finding, 'field' | 'value' | 'rule' | 'message' | 'remedy'>) =>
    report({
      part: 'collection',
      record: collection.id,
      ...finding,
      message: `${finding.message} ${said`It was left out.`}`,
      severity: 'warning',
      where: 'collection',
    })
  const claims = new Set(raw.claims.map(({ id }) => id))
  const exercises = collection.exercises.map((exercise, i) => {
    const kept = exercise.claims.filter((id, k) => {
      if (claims.has(id)) return true
      cut({
        field: `exercises.${i}.claims.${k}`,
        value: id,
        rule: 'reference',
        message: said`is not among the claims.`,
        remedy: said`Add it to claims, or use the id of one that is there.`,
      })
      return false
    })
    return kept.length === exercise.claims.length ? exercise : { ...exercise, claims: kept }
  })
  if (exercises.some((exercise, i) => exercise !== collection.exercises[i]))
    raw.collection = { ...raw.collection, exercises }
  const kinds = LISTS.map((part) => new Set<Id>(raw[part].map(({ id }) => id)))
  const entries = Object.entries(collection.replacedBy)
  const replaced = entries.filter(([old, id]) => {
    if (kinds.some((known) => known.has(id) && !known.has(old))) return true
    cut({
      field: `replacedBy.${old}`,
      value: id,
      rule: 'replaced-by',
      message: said`is no record that took the place of one that is gone.`,
      remedy: said`On the left the id that is gone, on the right the id of the record that took its place.`,
    })
    return false
  })
  if (replaced.length < entries.length)
    raw.collection = { ...raw.collection, replacedBy: Object.fromEntries(replaced) }
}
