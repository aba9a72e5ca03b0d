import { type CSSProperties, useMemo } from 'react'
import { claimantOf } from '@/domain/attribution'
import type { ClaimIndex } from '@/domain/claim-index'
import { dateOf } from '@/domain/span'
import type { StageState } from '@/domain/stage'
import { type FigureRow, figureAxis, figureRows } from '@/domain/stage-figures'
import { stageName } from '@/domain/stage-name'
import type { DayRange } from '@/domain/timeline-overview'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import './stage-bars.css'

const COLUMNS = ['state', 'whose', 'where', 'time', 'who'] as const

/** Figures side by side, each over the time it counts; never summed. */
export function StageBars({ index, stage }: { index: ClaimIndex; stage: StageState }) {
  const rows = useMemo(() => figureRows(index, stage), [index, stage])
  const axis = useMemo(() => figureAxis(index, stage, rows), [index, stage, rows])
  return (
    <div className="stage-bars">
      <table aria-label={t('present.figures')}>
        <thead>
          <tr>
            <th scope="col">{t('present.figure')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`present.figure-${column}`)}
              </th>
            ))}
            <th scope="col" data-column="bar">
              <span className="visually-hidden">{t('present.figure-bar')}</span>
              <Axis axis={axis} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.claim.id} ${row.quantity?.printed}`} index={index} row={row} axis={axis} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The first month, the years that begin, and the last month: all bars stand over the same time. */
function Axis({ axis }: { axis: DayRange }) {
  const isBetween = (day: number) => shareOf(axis, day) > 0.3 && shareOf(axis, day) < 0.7
  return (
    <span className="stage-bars-axis" aria-hidden="true">
      <span>{formatDays(axis.first, axis.first, 'month-year')}</span>
      {yearsIn(axis)
        .filter(isBetween)
        .map((day) => (
          <span key={day} data-mid style={{ left: `${shareOf(axis, day) * 100}%` }}>
            {dateOf(day).getUTCFullYear()}
          </span>
        ))}
      <span>{formatDays(axis.last, axis.last, 'month')}</span>
    </span>
  )
}

type RowProps = { index: ClaimIndex; row: FigureRow; axis: DayRange }

function Row({ index, row, axis }: RowProps) {
  const { claim, quantity, state, days, isReading } = row
  const actor = index.actors.get(claimantOf(claim))
  const [name = '', ...rest] = (actor ? stageName(actor) : t('present.figure-not-said')).split(', ')
  const who = (
    <td data-column="who">
      {name}
      {rest.length > 0 && <span data-rest>, {rest.join(', ')}</span>}
    </td>
  )
  if (!quantity)
    return (
      <tr data-claim-id={claim.id} data-bare>
        <th scope="row">{t('present.figure-none')}</th>
        <td colSpan={4} data-column="claim">
          {claim.short}
        </td>
        {who}
        <td data-column="bar" />
      </tr>
    )
  const notSaid = t('present.figure-not-said')
  const label = quantity.period?.label
  const time = label
    ? t('present.words-only', { words: label })
    : days
      ? formatDays(days.first, days.last, 'month-year')
      : notSaid
  return (
    <tr data-claim-id={claim.id}>
      <th scope="row">{quantity.printed}</th>
      <td data-column="state" data-missing={state === 'not-said' || undefined}>
        {t(`present.state-${state}`)}
      </td>
      <Said of="whose" words={index.sides.get(quantity.side ?? '')?.name} />
      <Said of="where" words={index.places.get(quantity.place ?? '')?.name} />
      <td data-column="time" data-missing={!label || undefined}>
        {time}
      </td>
      {who}
      <td data-column="bar" data-missing={!days || undefined}>
        {days ? <Bar days={days} axis={axis} isReading={isReading} /> : notSaid}
      </td>
    </tr>
  )
}

function Said({ of, words }: { of: string; words: string | undefined }) {
  return (
    <td data-column={of} data-missing={!words || undefined}>
      {words ?? t('present.figure-not-said')}
    </td>
  )
}

type BarProps = { days: DayRange; axis: DayRange; isReading: boolean }

function Bar({ days, axis, isReading }: BarProps) {
  const left = shareOf(axis, days.first)
  const width = shareOf(axis, days.last + 1) - left
  const style: CSSProperties = { left: `${left * 100}%`, width: `${width * 100}%` }
  return (
    <span className="stage-bars-track">
      {yearsIn(axis).map((day) => (
        <span key={day} className="stage-bars-year" style={{ left: `${shareOf(axis, day) * 100}%` }} />
      ))}
      <span className="stage-bars-bar" data-reading={isReading || undefined} style={style} />
    </span>
  )
}

function shareOf({ first, last }: DayRange, day: number): number {
  return (day - first) / (last + 1 - first)
}

/** First days of the years within. */
function yearsIn({ first, last }: DayRange): number[] {
  const years: number[] = []
  for (let year = dateOf(first).getUTCFullYear() + 1; ; year++) {
    const day = Date.UTC(year, 0, 1) / 86_400_000
    if (day > last) return years
    years.push(day)
  }
}
