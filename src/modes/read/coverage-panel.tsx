import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import {
  COVERAGE_COLUMNS,
  COVERAGE_ROWS,
  type CoverageColumns,
  type CoverageRows,
  coverageOf,
} from '@/domain/coverage'
import type { Counted, Question } from '@/domain/listed'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { CoverageChoice } from './coverage-choice'
import { CoverageTable } from './coverage-table'
import { LossFigures } from './loss-figures'
import { QuantityTable } from './quantity-table'
import '@/i18n/words/claim'
import '@/i18n/words/coverage'
import './read-panel.css'
import './coverage-panel.css'

type CoveragePanelProps = {
  index: ClaimIndex
  question: Question
  counted: Counted
  selected: Id | null
  lit: readonly Id[]
  onChooseClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
  onOpenCell: (rowFacet: CoverageRows, row: string, columnFacet: CoverageColumns, column: Id) => void
  /** Moves the dates so that all that passes the filters is counted. */
  onAllDates: () => void
  /** The filters row. */
  children: ReactNode
}

/** Who is quoted on what, and who is not; then whose losses are counted, and every figure as printed. */
export function CoveragePanel(props: CoveragePanelProps) {
  const { index, question, counted, onOpenCell, onAllDates, children } = props
  const [rows, setRows] = useState<CoverageRows>('kinds')
  const [columns, setColumns] = useState<CoverageColumns>('sides')
  const lossesHeading = useRef<HTMLHeadingElement>(null)
  const coverage = useMemo(
    () => coverageOf(index, counted.listed, rows, columns, question),
    [index, counted, rows, columns, question],
  )
  const claims = { index, ordinals: counted.listed, onChooseClaim: props.onChooseClaim }
  return (
    <article className="read-panel coverage-panel">
      <h2>{t('coverage.title')}</h2>
      <p className="read-panel-lead">{t('coverage.lead')}</p>
      <p className="coverage-counted">
        {t('coverage.counted', {
          n: counted.listed.length,
          days: formatDays(question.from, question.to, 'year'),
        })}
        {counted.outside.length > 0 && (
          <>
            {' '}
            {t('coverage.outside', { n: counted.outside.length })}{' '}
            <button type="button" className="button" onClick={onAllDates}>
              {t('coverage.all-dates')}
            </button>
          </>
        )}
      </p>
      {children}
      <div className="coverage-tools">
        <CoverageChoice
          label={t('coverage.rows')}
          values={COVERAGE_ROWS}
          chosen={rows}
          nameOf={(value) => t(`coverage.rows-${value}`)}
          onChoose={setRows}
        />
        <CoverageChoice
          label={t('coverage.columns')}
          values={COVERAGE_COLUMNS}
          chosen={columns}
          nameOf={(value) => t(`coverage.columns-${value}`)}
          onChoose={setColumns}
        />
        {/* The address after # is the view's, so a link cannot lead to a place on the page. */}
        <button
          type="button"
          className="button"
          onClick={() => {
            lossesHeading.current?.scrollIntoView()
            lossesHeading.current?.focus({ preventScroll: true })
          }}
        >
          {t('losses.title')} <span aria-hidden="true">↓</span>
        </button>
      </div>
      <CoverageTable
        index={index}
        coverage={coverage}
        rows={rows}
        columns={columns}
        onOpenCell={onOpenCell}
      />
      <section>
        <h2 tabIndex={-1} ref={lossesHeading}>
          {t('losses.title')}
        </h2>
        <LossFigures {...claims} question={question} onLight={props.onLight} />
        <QuantityTable {...claims} selected={props.selected} lit={props.lit} onLight={props.onLight} />
      </section>
    </article>
  )
}
