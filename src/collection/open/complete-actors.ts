import type { Id } from '@/domain/collection'
import { changed, type Desk, lacking, written } from './complete-desk'
import type { Sides } from './complete-sides'
import { idText } from './id-text'
import type { LooseRecord } from './loose'
import { slugOf } from './make-id'

export type Actors = {
  records: readonly LooseRecord[]
  /** Whoever bears this name; made where nobody does, of the group that is told. */
  named: (name: string, from: string, group?: string) => Id
  /** The same of those who publish. */
  outlet: (name: string, from: string) => Id
  /** One a source: nobody can know that two are the same. */
  unnamedOutlet: (from: string) => Id
}

export function completeActors(found: readonly LooseRecord[], sides: Sides, desk: Desk): Actors {
  const { words, books } = desk
  for (const { value } of found) books.actors.add(idText(value.id), value.name)
  for (const { value } of found)
    if (Array.isArray(value.aliases)) books.actors.add(idText(value.id), ...value.aliases)

  const records = found.map((source) => {
    const { value, where, faults } = source
    if (faults) return source
    return changed(source, {
      ...lacking(value, { name: idText(value.id), kind: 'group', role: words.notStated, aliases: [] }),
      side: sideIn(value, where),
      seat: placeIn(value.seat),
    })
  })

  function sideIn({ side, group, kind }: LooseRecord['value'], from: string): unknown {
    const name = written(side) ?? written(group)
    if (name === undefined && side !== undefined && side !== '') return side
    if (name === undefined) return kind === 'outlet' ? sides.outlets(from) : sides.notStated(from)
    return books.sides.isDangling(name) ? name : sides.named(name, from)
  }

  function placeIn(seat: unknown): unknown {
    return typeof seat === 'string' ? (books.places.find(seat) ?? seat) : seat
  }

  function make(name: string, from: string, kind: string, side: Id, role: string): Id {
    const id = books.actors.make(slugOf(name, 'actor'))
    books.actors.add(id, name)
    return desk.make('actors', name, from, { id, name, kind, side, role, aliases: [] })
  }

  return {
    records,
    named(name, from, group) {
      const known = books.actors.find(name)
      if (known === undefined) {
        const side = group === undefined ? sides.notStated(from) : sides.named(group, from)
        // A group is the least that can be said of whoever speaks: no first name, no seat, no paper.
        return make(name, from, 'group', side, words.notStated)
      }
      desk.use('actors', known)
      return known
    },
    outlet(name, from) {
      const known = books.actors.find(name)
      if (known === undefined) return make(name, from, 'outlet', sides.outlets(from), words.fileSays)
      desk.use('actors', known)
      return known
    },
    unnamedOutlet(from) {
      const name = words.outletNotStated
      const id = books.actors.make(slugOf(name, 'outlet'))
      const side = sides.outlets(from)
      return desk.make('actors', name, from, {
        id,
        name,
        kind: 'unnamed',
        side,
        role: words.notStated,
        aliases: [],
      })
    },
  }
}
