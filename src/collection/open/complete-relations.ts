import { said } from '@/collection/said'
import type { RelationType } from '@/domain/collection'
import { listOf } from './complete-attribution'
import { changed, type Desk, lacking } from './complete-desk'
import { idText } from './id-text'
import { isObject } from './is-object'
import { MOST_RELATIONS } from './limits'
import type { LooseRecord } from './loose'
import { idMaker } from './make-id'
import { Refusal } from './refusal'

const TYPES: readonly RelationType[] = [
  'denies',
  'contradicts',
  'qualifies',
  'supports',
  'repeats',
  'updates',
]

/** Relations of a list of their own and those that stand with the claims, and the claims without these. */
export function completeRelations(
  found: readonly LooseRecord[],
  claims: readonly LooseRecord[],
  desk: Desk,
): { relations: LooseRecord[]; claims: LooseRecord[] } {
  const { words, books } = desk
  const make = idMaker(new Set(found.flatMap(({ value: { id } }) => (typeof id === 'string' ? [id] : []))))
  let number = 0
  const claimOf = (id: unknown) =>
    typeof id === 'string' || typeof id === 'number' ? (books.claims.find(String(id)) ?? String(id)) : id

  const relations = found.map((source) =>
    source.faults
      ? source
      : changed(source, {
          ...lacking(source.value, { why: words.fileSays, strength: 'clear' }),
          from: claimOf(source.value.from),
          to: claimOf(source.value.to),
        }),
  )
  const pairOf = (from: unknown, to: unknown, type: unknown) => [from, to, type].map(idText).join(' ')
  const pairs = new Set(relations.map(({ value: { from, to, type } }) => pairOf(from, to, type)))

  const without = claims.map((source) => {
    const { value, where, faults } = source
    const told = value.relations
    if (faults || !isObject(told) || !Object.keys(told).every((key) => TYPES.some((type) => type === key)))
      return source
    for (const type of TYPES)
      for (const written of listOf(told[type])) {
        const to = claimOf(written)
        const pair = pairOf(value.id, to, type)
        // Said twice of one pair, in both rows or in a sheet of its own.
        if (pairs.has(pair) || (type === 'contradicts' && pairs.has(pairOf(to, value.id, type)))) continue
        pairs.add(pair)
        const id = make(`r-${++number}`)
        const relation = { id, from: value.id, to, type, why: words.fileSays, strength: 'clear' }
        if (relations.length >= MOST_RELATIONS) throw tooMany(desk.file)
        relations.push({ where, found: relation, value: relation })
      }
    return changed(source, {}, ['relations'])
  })
  return { relations, claims: without }
}

/** Before they are all made: claims that each name all others have a million. */
function tooMany(file: string): Refusal {
  return new Refusal({
    file,
    field: 'relations',
    message: said`has more than ${MOST_RELATIONS} relations between claims, which is more than is read here.`,
    remedy: said`Relate a claim to those that it answers, not to all.`,
  })
}
