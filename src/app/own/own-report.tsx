import { useState } from 'react'
import { saveFile } from '@/app/take/save-file'
import { MOST_PROBLEMS } from '@/collection/open/limits'
import type { Made, Opened, OwnFile } from '@/collection/open/opened'
import { sheetLanguage } from '@/collection/open/sheets/sheet-columns'
import { rejectedCsv } from '@/collection/open/sheets/sheet-templates'
import { reportText } from '@/i18n/report-text'
import { activeLanguage, t } from '@/i18n/text'
import { OwnWaysIn } from './own-ways-in'
import { ProblemList } from './problem-list'
import type { Opening, Purpose } from './use-opening'

type OwnReportProps = {
  state: Extract<Opening, { kind: 'read' }>
  onAgain: (files: readonly File[], purpose: Purpose) => void
  onBack: () => void
  onDone: () => void
}

/** What was read, what was made of names, what could not be taken in and why; then the way in. */
export function OwnReport({ state, onAgain, onBack, onDone }: OwnReportProps) {
  const { opened } = state
  return (
    <>
      {opened.kind === 'refused' ? (
        <>
          <h2 id="own-title">{t('own.refused')}</h2>
          <ProblemList problems={opened.problems} all={opened.problems.length} />
        </>
      ) : (
        <Read opened={opened} />
      )}
      <p className="own-ways">
        {opened.kind === 'opened' && (
          <OwnWaysIn
            file={opened.file}
            purpose={state.purpose}
            onAgain={(purpose) => onAgain(state.files, purpose)}
            onDone={onDone}
          />
        )}
        <button type="button" className="button" onClick={onBack}>
          {t('own.back')}
        </button>
      </p>
    </>
  )
}

function Read({ opened }: { opened: Extract<Opened, { kind: 'opened' }> }) {
  const { file, made, rejected, problems, warnings } = opened
  const faults = problems.filter(({ severity }) => severity === 'error')
  const hints = problems.filter(({ severity }) => severity === 'warning')
  return (
    <>
      <h2 id="own-title">{t('own.read', { title: file.raw.collection.title })}</h2>
      <p>{t('own.holds', countsOf(file))}</p>
      {rejected.length > 0 && (
        <section aria-labelledby="own-rejected">
          <h3 id="own-rejected">{t('own.rejected', { n: rejected.length })}</h3>
          <p>{t('own.rejected-what')}</p>
          <p>
            <button
              type="button"
              className="button"
              onClick={() =>
                saveFile(
                  `${t('own.rejected-name', { id: file.raw.collection.id })}.csv`,
                  new Blob([rejectedCsv(rejected, sheetLanguage(activeLanguage()), reportText)], {
                    type: 'text/csv;charset=utf-8',
                  }),
                )
              }
            >
              {t('own.rejected-save')}
            </button>
          </p>
          <ProblemList problems={faults} all={opened.errors} />
        </section>
      )}
      {made.length > 0 && (
        <section aria-labelledby="own-made">
          <h3 id="own-made">{t('own.made', { n: made.length })}</h3>
          <MadeList made={made} />
        </section>
      )}
      {hints.length > 0 && (
        <details>
          <summary>{t('own.warnings', { n: warnings })}</summary>
          <ProblemList problems={hints} all={warnings} />
        </details>
      )}
    </>
  )
}

/** By kind, those first that stand in the file first. */
function MadeList({ made }: { made: readonly Made[] }) {
  const [isAll, setAll] = useState(false)
  const parts = [...new Set(made.map(({ part }) => part))]
  return parts.map((part) => {
    const ofPart = made.filter((one) => one.part === part)
    const shown = isAll ? ofPart.slice(0, MOST_PROBLEMS) : ofPart.slice(0, 8)
    return (
      <div key={part} className="own-made">
        <h4>
          {t(`own.part-${part}`)} ({ofPart.length})
        </h4>
        <ul>
          {shown.map(({ id, name, from, uses }) => (
            <li key={id}>{t('own.made-line', { name, from: reportText(from), uses })}</li>
          ))}
        </ul>
        {shown.length < ofPart.length && !isAll && (
          <button type="button" className="button" onClick={() => setAll(true)}>
            {t('own.problems-more', { n: ofPart.length - shown.length })}
          </button>
        )}
      </div>
    )
  })
}

function countsOf({ raw }: OwnFile) {
  return {
    claims: raw.claims.length,
    places: raw.places.length,
    voices: raw.actors.length,
    articles: raw.articles.length,
    relations: raw.relations.length,
  }
}
