import { type ReactNode, useMemo } from 'react'
import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { type QuantityGroup, type QuantityRow, quantityGroups } from '@/domain/quantity-table'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { numberWords, unitWords } from '@/ui/figure-words'
import { VoiceMarkOf } from '@/ui/voice-line'
import { viaWords, voiceName } from '@/ui/voice-words'
import './quantity-table.css'

const COLUMNS = ['unit', 'whose', 'figure', 'number', 'state', 'place', 'period', 'who', 'hedge'] as const

type RowProps = {
  index: ClaimIndex
  selected: Id | null
  lit: readonly Id[]
  onChooseClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
}

/** Every figure of the claims counted, one row each, as printed; what a text does not say is said to be missing. */
export function QuantityTable({ ordinals, ...props }: RowProps & { ordinals: readonly Ordinal[] }) {
  const groups = useMemo(() => quantityGroups(props.index, ordinals), [props.index, ordinals])
  return (
    <>
      <h3>{t('figures.title')}</h3>
      <p className="coverage-lead">{t(groups.length === 0 ? 'figures.nothing' : 'figures.lead')}</p>
      {groups.length > 0 && (
        <table className="figures-table" onPointerLeave={() => props.onLight([])}>
          <caption>{t('figures.caption')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`figures.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={`${group.unit} ${group.side}`}>
              {group.rows.map((row, i) => (
                <FigureRow
                  key={`${row.claim.id} ${row.quantity.printed}`}
                  {...props}
                  row={row}
                  group={i === 0 ? group : null}
                />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </>
  )
}

type FigureRowProps = RowProps & {
  row: QuantityRow
  /** Of the first row of a group: its head. */
  group: QuantityGroup | null
}

function FigureRow({ index, row, group, selected, lit, onChooseClaim, onLight }: FigureRowProps) {
  const { claim, quantity, state } = row
  const { place, period, hedge, printed } = quantity
  const language = index.articles.get(claim.article)?.language
  const via = viaWords(index, claim)
  const notSaid = t('figures.not-said')
  return (
    <tr
      data-lit={lit.includes(claim.id) || undefined}
      aria-current={claim.id === selected || undefined}
      onPointerEnter={() => onLight([claim.id])}
    >
      {group && (
        <>
          <th scope="rowgroup" rowSpan={group.rows.length}>
            <Label of="unit" />
            {unitWords(group.unit)}
          </th>
          <th scope="rowgroup" rowSpan={group.rows.length}>
            <Label of="whose" />
            {index.sides.get(group.side ?? '')?.name ?? notSaid}
          </th>
        </>
      )}
      <Cell of="figure">
        <button
          type="button"
          data-claim-id={claim.id}
          onClick={() => onChooseClaim(claim.id)}
          onFocus={() => onLight([claim.id])}
        >
          <q lang={language}>{printed}</q>
          <span className="visually-hidden">, {t('figures.open', { claim: claim.short })}</span>
        </button>
      </Cell>
      <Cell of="number">{numberWords(quantity)}</Cell>
      <Cell of="state">
        {state === 'not-said'
          ? notSaid
          : state === 'none'
            ? t('figures.state-none')
            : t(`claim.state-${state}`)}
      </Cell>
      <Cell of="place">{index.places.get(place ?? '')?.name ?? notSaid}</Cell>
      <Cell of="period">{period?.span ? formatDating(period, 'year') : notSaid}</Cell>
      <Cell of="who">
        <span className="figures-who">
          <VoiceMarkOf index={index} claim={claim} />
          <span>
            {voiceName(index, claim)}
            {via && <small>{via}</small>}
          </span>
        </span>
      </Cell>
      <Cell of="hedge">{hedge ? <q lang={language}>{hedge}</q> : t('figures.no-hedge')}</Cell>
    </tr>
  )
}

type Column = (typeof COLUMNS)[number]

function Cell({ of, children }: { of: Column; children: ReactNode }) {
  return (
    <td data-column={of}>
      <Label of={of} />
      <span>{children}</span>
    </td>
  )
}

/** The column's name, shown where the cells of a row stand under one another. */
function Label({ of }: { of: Column }) {
  return (
    <span className="figures-label" aria-hidden="true">
      {t(`figures.${of}`)}
    </span>
  )
}
