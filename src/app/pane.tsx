import type { ReactNode } from 'react'
import { t } from '@/i18n/text'
import { rawDraft } from '@/store/draft-store'
import { Part, whenPartFails } from '@/widget/part'
import { saveFile } from './take/save-file'
import './pane.css'

type WayOut = { label: string; run: () => void }
type PaneProps = {
  children: ReactNode
  loading?: string
  failed?: (error: unknown) => string
  /** For what covers the page or was asked for: back without it. */
  wayOut?: WayOut
  /** The last resort of the page: what somebody has written is offered before anything else. */
  isLast?: boolean
}

/** A part of the page that arrives later and may fail alone: the rest goes on and this says why. */
export function Pane({
  loading = t('pane.loading'),
  failed = () => t('failed.panel'),
  wayOut,
  isLast = false,
  children,
}: PaneProps) {
  return (
    <Part
      waiting={<p className="pane-loading">{loading}</p>}
      failed={(error, askAgain) => sayFailed(failed(error), error, askAgain, wayOut, isLast)}
    >
      {children}
    </Part>
  )
}

whenPartFails((error, askAgain) => sayFailed(t('failed.panel'), error, askAgain))

function sayFailed(what: string, error: unknown, askAgain: () => void, wayOut?: WayOut, isLast?: boolean) {
  const written = isLast ? rawDraft() : null
  return (
    <div className="pane-failed" role="alert">
      <p>{what}</p>
      {written !== null && (
        <p>
          {t('failed.written')}{' '}
          <button
            type="button"
            className="button"
            onClick={() => saveFile('claim-atlas-rescued.claims.json', new Blob([written]))}
          >
            {t('failed.save-written')}
          </button>
        </p>
      )}
      <p className="pane-reason">{t('failed.reason', { reason: reasonOf(error) })}</p>
      <button type="button" className="button" onClick={askAgain}>
        {t('failed.again')}
      </button>{' '}
      {wayOut && (
        <button type="button" className="button" onClick={wayOut.run}>
          {wayOut.label}
        </button>
      )}
    </div>
  )
}

function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  // Each browser has words of its own for it, with an address that tells a reader nothing.
  return /import|preload|module script/i.test(reason) ? t('failed.arrive') : reason.slice(0, 200)
}
