import { valueAt, withValueAt } from '@/collection/edit/at-path'
import { checkRecord } from '@/collection/edit/check-record'
import type { RecordOf } from '@/collection/edit/with-record'
import type { Problem } from '@/collection/problem'
import type { PartName } from '@/collection/schema'
import { type Desk, recordOf } from './desk'
import { problemWords } from './problem-words'

/** One record as its form has it. Fields name the path of what they change. */
export type RecordForm<P extends PartName = PartName> = {
  desk: Desk
  part: P
  record: RecordOf<P>
  /** What there is to say of the record as it stands: warnings, and faults that it came with. */
  problems: readonly Problem[]
  /** Takes a value over; returns in words what speaks against it. Undefined takes the key out. */
  set: (path: string, value: unknown, run?: string) => readonly string[]
  /** The same for more than one value at once. */
  change: (change: (record: RecordOf<P>) => RecordOf<P>, run?: string) => readonly string[]
}

export function formOf<P extends PartName>(desk: Desk, part: P, record: RecordOf<P>): RecordForm<P> {
  const change: RecordForm<P>['change'] = (make, run) => {
    const before = recordOf(desk.now(), part, record.id)
    if (!before) return []
    const after = make(before)
    if (after === before) return []
    const name = run === undefined ? null : `${part}/${record.id}/${run}`
    return desk.take(part, after, name).map(problemWords)
  }
  return {
    desk,
    part,
    record,
    problems: checkRecord(desk.raw, part, record),
    change,
    set: (path, value, run) =>
      change(
        (before) => (isSame(valueAt(before, path), value) ? before : withValueAt(before, path, value)),
        run,
      ),
  }
}

/** What there is to say of a field and what lies within it. */
export function wordsOf(form: Pick<RecordForm, 'problems'>, path: string): string[] {
  return form.problems.filter(({ field }) => field === path || field.startsWith(`${path}.`)).map(problemWords)
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
