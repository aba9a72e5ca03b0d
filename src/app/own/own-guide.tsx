import type { ReactNode } from 'react'
import { MOST_BYTES, MOST_CLAIMS, MOST_COLUMNS } from '@/collection/open/limits'
import { FIRST_YEAR, LAST_YEAR } from '@/collection/open/sheets/date-point'
import { dateWays } from '@/collection/open/sheets/date-ways'
import type { ExampleRows } from '@/collection/open/sheets/example-rows'
import {
  COLUMNS,
  type ColumnKey,
  headingIn,
  REASON,
  SHEET,
  type SheetKind,
  type SheetLanguage,
} from '@/collection/open/sheets/sheet-columns'
import { activeLocale, t } from '@/i18n/text'
import { OwnColumns } from './own-columns'
import '@/i18n/words/guide'

type OwnGuideProps = { language: SheetLanguage; example: ExampleRows | undefined }

/** What docs/collectors.md tells, in short and in the reader's language: each part to be opened by itself. */
export function OwnGuide({ language, example }: OwnGuideProps) {
  const heading = (kind: SheetKind, key: ColumnKey) =>
    COLUMNS[kind].filter((column) => column.key === key).map((column) => headingIn(column, language))[0] ?? ''
  const claims = (key: ColumnKey) => heading('claims', key)
  const places = (key: ColumnKey) => heading('places', key)
  const added = { reason: headingIn(REASON, language), sheet: headingIn(SHEET, language) }
  return (
    <section aria-labelledby="own-guide" className="own-guide">
      <h4 id="own-guide">{t('guide.title')}</h4>
      <Fold title={t('guide.steps')}>
        <ol>
          <li>{t('guide.step-1', { template: t('own.template', { sheet: t('own.sheet-claims') }) })}</li>
          <li>
            {t('guide.step-2', {
              text: claims('text'),
              claimant: claims('claimant'),
              article: claims('article'),
              address: claims('address'),
            })}
          </li>
          <li>{t('guide.step-3')}</li>
          <li>{t('guide.step-4', { button: t('own.choose') })}</li>
          <li>{t('guide.step-5')}</li>
        </ol>
      </Fold>
      <Fold title={t('own.columns')}>
        <ul>
          <li>{t('guide.columns-order')}</li>
          <li>{t('guide.columns-several')}</li>
          <li>{t('guide.columns-own')}</li>
        </ul>
        <OwnColumns language={language} example={example} />
      </Fold>
      <Fold title={t('own.dates')}>
        <p>{t('guide.date-two')}</p>
        <table aria-label={t('own.dates')}>
          <tbody>
            {dateWays(language).map(([way, words]) => (
              <tr key={way}>
                <th scope="row">{t(`own.date-${way}`)}</th>
                <td lang={language}>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <ul>
          <li>{t('guide.date-digits')}</li>
          <li>{t('guide.date-long')}</li>
          <li>{t('guide.date-lasting')}</li>
          <li>{t('guide.date-unsure')}</li>
          <li>{t('guide.date-unknown')}</li>
          <li>{t('guide.date-text')}</li>
        </ul>
      </Fold>
      <Fold title={t('guide.places')}>
        <ul>
          <li>{t('guide.places-name', { aliases: places('aliases') })}</li>
          <li>{t('guide.places-order')}</li>
          <li>
            {t('guide.places-columns', {
              coordinates: places('coordinates'),
              latitude: places('latitude'),
              longitude: places('longitude'),
            })}
          </li>
          <li>{t('guide.places-none')}</li>
        </ul>
      </Fold>
      <Fold title={t('guide.against')}>
        <p>{t('guide.against-how', { id: claims('id') })}</p>
        {example && <Against language={language} example={example} heading={claims} />}
        <ul>
          <li>
            {t('guide.against-denies', { denies: claims('denies'), contradicts: claims('contradicts') })}
          </li>
          <li>{t('guide.against-right')}</li>
          <li>{t('guide.against-reasons')}</li>
        </ul>
      </Fold>
      <Fold title={t('guide.rejected')}>
        <p>{t('guide.rejected-what')}</p>
        <ol>
          <li>{t('guide.rejected-save', { button: t('own.rejected-save'), ...added })}</li>
          <li>{t('guide.rejected-mend', added)}</li>
          <li>{t('guide.rejected-add', { button: t('own.add', { title: '…' }) })}</li>
        </ol>
      </Fold>
      <Fold title={t('guide.limits')}>
        <ul>
          <li>{t('guide.limits-csv')}</li>
          <li>{t('guide.limits-cells')}</li>
          <li>{t('guide.limits-kind')}</li>
          <li>
            {t('guide.limits-size', {
              mb: MOST_BYTES / 1e6,
              columns: MOST_COLUMNS,
              claims: MOST_CLAIMS.toLocaleString(activeLocale()),
              first: FIRST_YEAR,
              last: LAST_YEAR,
            })}
          </li>
          <li>{t('guide.limits-passages')}</li>
        </ul>
      </Fold>
    </section>
  )
}

function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details>
      <summary>{title}</summary>
      {children}
    </details>
  )
}

type AgainstProps = { language: SheetLanguage; example: ExampleRows; heading: (key: ColumnKey) => string }

/** The rows of the example that speak against another one, and those they speak against. */
function Against({ language, example, heading }: AgainstProps) {
  const keys = ['id', 'text', 'denies', 'contradicts'] as const
  const against = example.claims.flatMap(({ id, denies, contradicts }) =>
    (denies ?? contradicts) ? [id, denies ?? contradicts] : [],
  )
  return (
    <table aria-label={t('guide.against')}>
      <thead lang={language}>
        <tr>
          {keys.map((key) => (
            <th key={key} scope="col">
              {heading(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody lang={language}>
        {example.claims
          .filter(({ id }) => against.includes(id))
          .map((row) => (
            <tr key={row.id}>
              {keys.map((key) => (
                <td key={key}>{row[key]}</td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  )
}
