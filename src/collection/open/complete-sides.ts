import { said } from '@/collection/said'
import type { Id } from '@/domain/collection'
import { changed, type Desk, lacking, written } from './complete-desk'
import { idText } from './id-text'
import type { LooseRecord } from './loose'
import { slugOf } from './make-id'

/** Colours and shapes that the page has. */
const SLOTS = [1, 2, 3, 4, 5, 6, 7]

export type Sides = {
  records: readonly LooseRecord[]
  /** The group of voices of this name. */
  named: (group: string, from: string) => Id
  /** Of those who speak, but of whom nothing is said. */
  notStated: (from: string) => Id
  /** Of outlets in their own voice. */
  outlets: (from: string) => Id
}

/**
 * The groups of voices, each with a slot of its own. There are seven slots: what goes beyond stands together as
 * "others". `mayNeedMore`: is a slot to be kept free for those of whom no group is told?
 */
export function completeSides(found: readonly LooseRecord[], desk: Desk, mayNeedMore: boolean): Sides {
  const free = new Set(SLOTS)
  for (const { value, faults } of found)
    if (!faults && typeof value.slot === 'number' && Object.hasOwn(value, 'id')) free.delete(value.slot)
  const used = new Set<number>()
  let rest: Id | null = null
  const records = found.flatMap((source) => {
    const { value, faults, where } = source
    if (faults) return [source]
    const { slot } = value
    const isOwn = typeof slot === 'number' && !used.has(slot)
    // A slot that is no number at all, or none of the seven, is told by the schema.
    const isClash = slot === undefined || (typeof slot === 'number' && used.has(slot))
    const given = isOwn ? slot : isClash ? take() : undefined
    if (isClash && given === undefined) {
      fold(written(value.name) ?? idText(value.id), where, idText(value.id))
      return []
    }
    if (typeof given === 'number') used.add(given)
    if (typeof slot === 'number' && isClash) tellSlot(source, slot, given ?? 0)
    const made = changed(source, {
      ...(given === undefined ? {} : { slot: given }),
      ...lacking(value, { name: idText(value.id), description: desk.words.fileSays }),
    })
    desk.books.sides.add(idText(value.id), made.value.name)
    return [made]
  })

  function take(): number | undefined {
    const [first] = free
    if (first !== undefined) free.delete(first)
    return first
  }

  function make(name: string, from: string, wanted: Id): Id {
    const id = desk.books.sides.make(slugOf(name, wanted))
    const value = { id, name, slot: take(), description: desk.words.madeSide }
    desk.books.sides.add(id, name)
    return desk.make('sides', name, from, value)
  }

  /** The group that all others share: made while there is a slot, else the last that the file has. */
  function others(from: string): Id {
    if (rest !== null) desk.use('sides', rest)
    else if (free.size > 0) rest = make(desk.words.others, from, 'others')
    else rest = LIKE_OTHERS.map(desk.books.sides.find).find((id) => id !== undefined) ?? lastId()
    return rest
  }

  function lastId(): Id {
    return idText(
      records.at(-1)?.value.id ?? desk.made.findLast(({ part }) => part === 'sides')?.record.value.id,
    )
  }

  function fold(name: string, from: string, ...spellings: string[]): Id {
    const id = others(from)
    desk.books.sides.add(id, name, ...spellings)
    desk.report({
      part: 'sides',
      record: id,
      field: 'slot',
      value: name,
      rule: 'too-many-sides',
      message: said`is one group of voices too many: there are colours and shapes for ${SLOTS.length}. It stands with others in "${id}".`,
      remedy: said`Put several groups together, so that seven at most are left.`,
      severity: 'warning',
      where: from,
    })
    return id
  }

  function tellSlot({ value, where }: LooseRecord, slot: number, given: number): void {
    desk.report({
      part: 'sides',
      record: idText(value.id),
      field: 'slot',
      value: slot,
      rule: 'unique-slot',
      message: said`is the slot of another group too. It has the slot ${given} here.`,
      remedy: said`Give each group of voices a slot of its own, 1 to 7: colour and shape follow it.`,
      severity: 'warning',
      where,
    })
  }

  function special(name: string, like: readonly string[], from: string, wanted: Id): Id {
    const known = [name, ...like].map(desk.books.sides.find).find((id) => id !== undefined)
    if (known !== undefined) {
      desk.use('sides', known)
      return known
    }
    // The last slot is for all that no slot is left for.
    return free.size > 1 || (free.size === 1 && rest !== null) ? make(name, from, wanted) : others(from)
  }

  return {
    records,
    named(group, from) {
      const known = desk.books.sides.find(group)
      if (known !== undefined) {
        desk.use('sides', known)
        return known
      }
      const isRoom = free.size > (mayNeedMore && rest === null ? 1 : 0)
      return isRoom ? make(group, from, 'side') : fold(group, from)
    },
    notStated: (from) => special(desk.words.notStated, ['not stated'], from, 'not-stated'),
    outlets: (from) =>
      special(desk.words.outlets, ['media', 'outlets', 'outlet', 'медіа', 'змі'], from, 'outlets'),
  }
}

const LIKE_OTHERS = ['others', 'other', 'not stated', 'media', 'інші', 'не вказано', 'медіа']
