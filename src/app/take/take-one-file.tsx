import { oneFile } from 'virtual:claim-atlas/one-file'
import { isReachable } from '@/app/embed-code'
import { activeLocale, t } from '@/i18n/text'

const MEGABYTES = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const

/** The whole atlas as a file to carry; nothing where it cannot be had: without a network, and in that file itself. */
export function TakeOneFile() {
  // A server on this computer or network answers without the web.
  if (!oneFile || (isReachable(location) && !navigator.onLine)) return null
  const size = new Intl.NumberFormat(activeLocale(), MEGABYTES).format(oneFile.bytes / 1e6)
  return (
    <section aria-labelledby="take-one-file">
      <h3 id="take-one-file">{t('take.one-file')}</h3>
      <p>{t('take.one-file-what')}</p>
      <p>
        <a className="button take-download" href={oneFile.name} download={oneFile.name}>
          {t('take.one-file-save', { size })}
        </a>
      </p>
    </section>
  )
}
