import { useQuery } from '@tanstack/react-query'
import { saveFile } from '@/app/take/save-file'
import { exampleIn } from '@/collection/open/sheets/example-in'
import { SHEETS, sheetLanguage } from '@/collection/open/sheets/sheet-columns'
import { exampleCsv, templateCsv } from '@/collection/open/sheets/sheet-templates'
import { activeLanguage, t } from '@/i18n/text'
import { OwnGuide } from './own-guide'

/** Templates of the sheets and a filled example, and how to fill them in. */
export function OwnSheets() {
  const language = sheetLanguage(activeLanguage())
  const { data: example } = useQuery(exampleIn(language))
  return (
    <section aria-labelledby="own-sheets">
      <h3 id="own-sheets">{t('own.sheets')}</h3>
      <p>{t('own.sheets-what')}</p>
      <ul className="own-templates">
        {SHEETS.map((kind) => {
          const sheet = t(`own.sheet-${kind}`)
          const name = sheet.toLowerCase()
          return (
            <li key={kind}>
              <button
                type="button"
                className="button"
                onClick={() => saveCsv(name, templateCsv(kind, language))}
              >
                {t('own.template', { sheet })}
              </button>
              <button
                type="button"
                className="button"
                disabled={!example}
                onClick={() =>
                  example && saveCsv(t('own.example-name', { name }), exampleCsv(kind, example, language))
                }
              >
                {t('own.example', { sheet })}
              </button>
            </li>
          )
        })}
      </ul>
      <OwnGuide language={language} example={example} />
    </section>
  )
}

function saveCsv(name: string, text: string): void {
  saveFile(`${name}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }))
}
