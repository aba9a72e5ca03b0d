import { type KeyboardEvent, useState } from 'react'
import type { OwnFile } from '@/collection/open/opened'
import type { PartName } from '@/collection/schema'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id, LonLat, Scene } from '@/domain/collection'
import type { OwnRecords, RecordDeed } from '@/domain/draft'
import { t } from '@/i18n/text'
import { redoDraft, undoDraft } from '@/store/draft-store'
import { deskOf, type Section } from './desk'
import { focusIfLost, focusSoon } from './focus-soon'
import { SectionForm } from './section-form'
import { SectionList } from './section-list'
import '@/i18n/words/claim'
import '@/i18n/words/edit'
import './edit-panel.css'

export type EditPanelProps = {
  index: ClaimIndex
  /** The collection as it stands. */
  file: OwnFile
  /** Chosen on map, timeline or list: its form is open. */
  claim: Id | null
  picking: Picking
  onChange: (
    did: RecordDeed,
    title: string,
    change: OwnRecords,
    scenes?: readonly Scene[],
    run?: string | null,
  ) => void
  onEndRun: () => void
  onChooseClaim: (id: Id | null) => void
  /** For the polite status. */
  onSaid: (text: string) => void
}

/** A point of the map that is waited for. */
export type Picking = {
  isOn: boolean
  start: (onPoint: (point: LonLat) => void) => void
  stop: () => void
  middle: () => LonLat | null
}

const SECTIONS: readonly Section[] = [
  'claims',
  'places',
  'voices',
  'articles',
  'relations',
  'topics',
  'collection',
]

const SECTION_OF: { [part in PartName]: Section } = {
  claims: 'claims',
  places: 'places',
  sides: 'voices',
  actors: 'voices',
  articles: 'articles',
  relations: 'relations',
  topics: 'topics',
  collection: 'collection',
  notes: 'collection',
  scenes: 'collection',
}

export type Open = { part: PartName; id: Id } | null

/** A collection of one's own as forms: lists of what it holds, and a form of each record. */
export function EditPanel(props: EditPanelProps) {
  const { claim, onChooseClaim } = props
  const [section, setSection] = useState<Section>('claims')
  const [open, setOpen] = useState<Open>(null)
  const [seen, setSeen] = useState<Id | null>(null)
  if (claim !== seen) {
    // Chosen on the map, the timeline or in the list: derived here, so that no form is drawn of another.
    setSeen(claim)
    if (claim !== null) {
      setSection('claims')
      setOpen({ part: 'claims', id: claim })
    } else if (open?.part === 'claims') setOpen(null)
  }
  const show = (part: PartName, id: Id) => {
    setSection(SECTION_OF[part])
    setOpen({ part, id })
    if (part === 'claims') {
      setSeen(id)
      onChooseClaim(id)
    }
  }
  const desk = deskOf(props, show)
  const close = () => {
    if (!open) return
    const { part, id } = open
    setOpen(null)
    if (props.picking.isOn) props.picking.stop()
    if (part === 'claims') {
      setSeen(null)
      onChooseClaim(null)
    }
    focusSoon(`[data-record="${part}/${id}"]`, `[data-heading="${part}"]`)
  }
  const turnTo = (next: Section) => {
    setSection(next)
    setOpen(null)
    if (props.picking.isOn) props.picking.stop()
  }
  // Of the record, not of the letters of the field; a field that belongs to no record keeps its own.
  const undo = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || letterOf(event) !== 'z') return
    if ((event.target as Element).closest('.edit-small, [type=search], [data-paste-text]')) return
    event.preventDefault()
    event.stopPropagation()
    props.onEndRun()
    if (event.shiftKey) redoDraft()
    else undoDraft()
    desk.say(t(event.shiftKey ? 'edit.redone' : 'edit.undone'))
    // The form of a record that was only just added goes with it.
    focusIfLost('[data-heading]')
  }
  return (
    <section className="edit-panel" aria-label={t('edit.title')} onKeyDown={undo}>
      <nav aria-label={t('edit.sections')}>
        <ul className="edit-nav">
          {SECTIONS.map((each) => (
            <li key={each}>
              <button
                type="button"
                className="button"
                data-section={each}
                aria-current={each === section ? 'true' : undefined}
                onClick={() => turnTo(each)}
              >
                {t(`edit.section-${each}`)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <SectionForm desk={desk} open={open} onBack={close}>
        <SectionList desk={desk} section={section} />
      </SectionForm>
    </section>
  )
}

/** By its legend; on a keyboard of another script by where it stands. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase()
}
