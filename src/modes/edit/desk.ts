import { checkRecord } from '@/collection/edit/check-record'
import type { Edited } from '@/collection/edit/edited'
import { type Put, type RecordOf, withRecord, withRecords } from '@/collection/edit/with-record'
import { fileOfDraft } from '@/collection/own-draft'
import type { Problem } from '@/collection/problem'
import type { PartName, RawCollection } from '@/collection/schema'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import type { RecordDeed } from '@/domain/draft'
import { draftOf } from '@/store/draft-store'
import type { EditPanelProps, Picking } from './edit-panel'
import { titleOf } from './record-title'

export type Section = 'claims' | 'places' | 'voices' | 'articles' | 'relations' | 'topics' | 'collection'

/** What the parts of the panel do their work with. */
export type Desk = {
  /** As drawn. */
  raw: RawCollection
  index: ClaimIndex
  picking: Picking
  /** As it stands at this moment: what waited for a point or a hash must not work on what was drawn before. */
  now: () => RawCollection
  /** Takes a record over, unless something new speaks against it; returns the errors that do. */
  take: <P extends PartName>(part: P, record: RecordOf<P>, run?: string | null) => readonly Problem[]
  /** New records, in one step. Errors of the last one keep all of them out. */
  add: (...records: Put[]) => readonly Problem[]
  /** A change that is known to be sound. */
  carry: (edited: Edited, did: RecordDeed, title: string) => void
  endRun: () => void
  say: (text: string) => void
  /** Opens a record's form. */
  open: (part: PartName, id: Id) => void
}

export function deskOf(props: EditPanelProps, open: Desk['open']): Desk {
  const { file, index, picking, onChange, onEndRun, onSaid } = props
  const now = () => {
    const draft = draftOf(file.raw.collection.id)
    return draft?.own ? fileOfDraft(draft).raw : file.raw
  }
  const carry = (edited: Edited, did: RecordDeed, title: string, run: string | null = null) => {
    if (Object.keys(edited.change).length > 0 || edited.scenes)
      onChange(did, title, edited.change, edited.scenes, run)
  }
  return {
    raw: file.raw,
    index,
    picking,
    now,
    take: (part, record, run = null) => {
      const raw = now()
      const errors = newErrors(raw, part, record)
      if (errors.length === 0)
        carry(withRecord(raw, part, record), 'changed', titleOf(raw, part, record), run)
      return errors
    },
    add: (...records) => {
      const raw = now()
      const edited = withRecords(raw, records)
      const last = records.at(-1)
      if (!last) return []
      const errors = checkRecord(edited.raw, last.part, last.record).filter(isError)
      if (errors.length === 0) carry(edited, 'added', titleOf(edited.raw, last.part, last.record))
      return errors
    },
    carry,
    endRun: onEndRun,
    say: onSaid,
    open,
  }
}

/** A file may have come with faults: they are to be mended one by one, so only further ones stand in the way. */
function newErrors<P extends PartName>(raw: RawCollection, part: P, record: RecordOf<P>): Problem[] {
  const errors = checkRecord(raw, part, record).filter(isError)
  if (errors.length === 0) return errors
  const before = recordOf(raw, part, record.id)
  const known = before ? checkRecord(raw, part, before).filter(isError) : []
  return errors.filter(
    (error) =>
      !known.some(
        (old) => old.record === error.record && old.field === error.field && old.value === error.value,
      ),
  )
}

export function recordOf<P extends PartName>(raw: RawCollection, part: P, id: Id): RecordOf<P> | undefined {
  if (part === 'collection') return raw.collection as RecordOf<P>
  const list: readonly { id: Id }[] = raw[part as Exclude<PartName, 'collection'>]
  return list.find((record) => record.id === id) as RecordOf<P> | undefined
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
