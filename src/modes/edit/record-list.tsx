import { type ReactNode, useState } from 'react'
import type { ListName } from '@/collection/schema'
import type { Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import { findAmong } from './find-among'
import type { Pickable } from './pick-record'
import './record-list.css'

export type Row = Pickable & {
  mark?: ReactNode
  /** Before the name: who says it. */
  before?: string
}

type RecordListProps = {
  part: ListName
  title: string
  /** Heading of a list within a section. */
  level?: 2 | 3
  rows: readonly Row[]
  addWords: string
  onOpen: (id: Id) => void
  /** The form of what is added; `done` closes it. */
  add: (done: () => void) => ReactNode
  none: string
}

const STEP = 60

/** The records of a list, found by their words, each the way to its form. */
export function RecordList(props: RecordListProps) {
  const { part, title, level = 2, rows, addWords, onOpen, add, none } = props
  const [words, setWords] = useState('')
  const [shown, setShown] = useState(STEP)
  const [isAdding, setIsAdding] = useState(false)
  const found = findAmong(rows, words, (row) =>
    [row.before, row.name, row.more, ...(row.aliases ?? [])].filter(Boolean).join(' '),
  )
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="record-list" data-part={part}>
      <div className="record-list-head">
        <Heading tabIndex={-1} data-heading={part}>
          {title}
        </Heading>
        <button
          type="button"
          className="button"
          data-add={part}
          aria-expanded={isAdding}
          onClick={() => setIsAdding(!isAdding)}
        >
          {addWords}
        </button>
      </div>
      {isAdding && <div className="edit-inner">{add(() => setIsAdding(false))}</div>}
      {rows.length > 0 ? (
        <label className="edit-field">
          <span>{t('edit.search')}</span>
          <input
            type="search"
            value={words}
            onChange={(event) => {
              setWords(event.target.value)
              setShown(STEP)
            }}
          />
        </label>
      ) : (
        <p className="edit-note">{none}</p>
      )}
      {words.trim() !== '' && <p className="edit-note">{t('edit.found', { n: found.length })}</p>}
      <ul>
        {found.slice(0, shown).map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className="record-row"
              data-record={`${part}/${row.id}`}
              data-claim-id={part === 'claims' ? row.id : undefined}
              onClick={() => onOpen(row.id)}
            >
              {row.mark}
              <span className="record-row-words">
                {row.before && <span className="record-row-before">{row.before}</span>}
                <span className="record-row-name">{row.name}</span>
                {row.more && <span className="edit-note">{row.more}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + STEP)}>
          {t('edit.show-more', { n: found.length - shown })}
        </button>
      )}
    </div>
  )
}
