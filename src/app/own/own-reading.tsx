import { t } from '@/i18n/text'
import type { Opening } from './use-opening'

type OwnReadingProps = { state: Extract<Opening, { kind: 'reading' }>; onCancel: () => void }

/** What is being read, how far it has come, and the way out. */
export function OwnReading({ state: { name, progress }, onCancel }: OwnReadingProps) {
  return (
    <>
      <h2 id="own-title">{t('own.reading', { name })}</h2>
      <p>
        <progress className="own-progress" aria-labelledby="own-title" max={1} value={progress?.share} />{' '}
        {progress && t(`own.stage-${progress.stage}`)}
      </p>
      <p>
        <button type="button" className="button" onClick={onCancel}>
          {t('own.cancel')}
        </button>
      </p>
    </>
  )
}
