import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import type { Coverage, CoverageColumns, CoverageRows } from '@/domain/coverage'
import { t } from '@/i18n/text'
import { facetValueName } from '@/ui/facet-words'
import { SideMark } from '@/ui/side-mark'
import './coverage-table.css'

type CoverageTableProps = {
  index: ClaimIndex
  coverage: Coverage
  rows: CoverageRows
  columns: CoverageColumns
  onOpenCell: (rowFacet: CoverageRows, row: string, columnFacet: CoverageColumns, column: Id) => void
}

const SHADES = 4

/** How many claims stand in each row and column; a number opens them. */
export function CoverageTable({ index, coverage, rows, columns, onOpenCell }: CoverageTableProps) {
  const { several, rowless, most } = coverage
  const rowName = (value: string) => facetValueName(index, rows, value)
  const columnName = (value: string) => facetValueName(index, columns, value)
  return (
    <>
      <table className="coverage-table">
        <caption>{t('coverage.caption', { rows, columns })}</caption>
        <thead>
          <tr>
            <td />
            {coverage.columns.map(({ value, total }) => (
              <th key={value} scope="col">
                <span className="coverage-head">
                  {columns === 'sides' && <SideMark slot={index.sides.get(value)?.slot ?? 1} />}
                  <span className="coverage-head-name">{columnName(value)}</span>
                </span>
                <Total n={total} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverage.rows.map((row) => (
            <tr key={row.value}>
              <th scope="row">
                {rowName(row.value)} <Total n={row.total} />
              </th>
              {row.cells.map(({ column, claims }) => (
                <td key={column} data-shade={Math.ceil((SHADES * claims.length) / (most || 1))}>
                  {claims.length === 0 ? (
                    <NoClaim words={t('coverage.none')} />
                  ) : (
                    <button
                      type="button"
                      aria-label={t('coverage.cell', {
                        row: rowName(row.value),
                        column: columnName(column),
                        n: claims.length,
                      })}
                      onClick={() => onOpenCell(rows, row.value, columns, column)}
                    >
                      {claims.length}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="coverage-note">
        <span className="coverage-narrow" aria-hidden="true">
          ·{' '}
        </span>
        {t('coverage.legend')} {several > 0 && t('coverage.several', { n: several })}{' '}
        {rowless > 0 && t(`coverage.rowless-${rows}`, { n: rowless })}
      </p>
    </>
  )
}

/** In words; where the column is narrow, the bare number. */
function Total({ n }: { n: number }) {
  const words = t('count.claims', { n })
  return (
    <small>
      <span className="visually-hidden">{words}</span>
      <span className="coverage-wide" aria-hidden="true">
        {words}
      </span>
      <span className="coverage-narrow" aria-hidden="true">
        {n}
      </span>
    </small>
  )
}

/** An empty cell says so in words; where the column is narrow, a dot that the legend explains. */
function NoClaim({ words }: { words: string }) {
  return (
    <>
      <span className="visually-hidden">{words}</span>
      <span className="coverage-none coverage-wide" aria-hidden="true">
        {words}
      </span>
      <span className="coverage-none coverage-narrow coverage-dot" aria-hidden="true">
        ·
      </span>
    </>
  )
}
