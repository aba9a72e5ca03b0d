import { type FocusEvent, type ReactNode, useMemo, useState } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import { COLUMNS, type Column, tableRows } from '@/domain/claim-table'
import type { Day, Id } from '@/domain/collection'
import type { Counted } from '@/domain/listed'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { TableRow } from './table-row'
import '@/i18n/words/read'
import './table-panel.css'

type TablePanelProps = {
  index: ClaimIndex
  counted: Counted
  from: Day
  to: Day
  selected: Id | null
  lit: readonly Id[]
  marked: Id | null
  words: ReadonlySet<string>
  onChooseClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
  /** The filters row. */
  children: ReactNode
  /** Why the list is empty, when it is. */
  empty: ReactNode
  /** What a search met outside the dates. */
  elsewhere: ReactNode
}

/** At a time; what is shown is what prints. */
const ROWS = 300

type Order = { column: Column; isDown: boolean }

/** Every listed claim as a row, in the order of any column; also what prints. */
export function TablePanel(props: TablePanelProps) {
  const { index, counted, from, to, selected, lit, words, onChooseClaim, onLight, children } = props
  const [order, setOrder] = useState<Order>({ column: 'said', isDown: false })
  const rows = useMemo(() => tableRows(index, counted.listed, order), [index, counted, order])
  const [shown, setShown] = useState(ROWS)
  const left = rows.length - shown
  const sortBy = (column: Column) =>
    // Most contradicted first; all else begins at its beginning.
    setOrder((before) => ({
      column,
      isDown: before.column === column ? !before.isDown : column === 'opposed',
    }))
  return (
    <div className="table-panel">
      <h2>{t('table.title', { n: rows.length, days: formatDays(from, to, 'year') })}</h2>
      {children}
      <table onPointerLeave={() => onLight([])}>
        <caption className="visually-hidden">{t('table.caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => {
              const isSorted = order.column === column
              return (
                <th
                  key={column}
                  scope="col"
                  data-column={column}
                  aria-sort={isSorted ? (order.isDown ? 'descending' : 'ascending') : undefined}
                >
                  <button type="button" onClick={() => sortBy(column)} onFocus={bringWholeToSight}>
                    {t(`table.${column}`)}
                    <span aria-hidden="true">{isSorted ? (order.isDown ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((claim) => (
            <TableRow
              key={claim.id}
              index={index}
              claim={claim}
              isSelected={claim.id === selected}
              isLit={lit.includes(claim.id)}
              isMarked={claim.id === props.marked}
              words={words}
              onChooseClaim={onChooseClaim}
              onLight={onLight}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + ROWS)}>
          {t('rows.more', { n: Math.min(left, ROWS), all: left })}
        </button>
      )}
      {props.empty}
      {props.elsewhere}
    </div>
  )
}

/** On a phone the heads scroll; a browser leaves one of which the half is in sight where it is. */
function bringWholeToSight({ currentTarget }: FocusEvent<HTMLElement>): void {
  currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
