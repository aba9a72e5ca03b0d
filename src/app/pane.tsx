import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { t } from '@/i18n/text'

type PaneProps = { loading: string; failed: (error: unknown) => string; children: ReactNode }

/** A part of the page that arrives later and may fail alone: the rest goes on and this says why. */
export function Pane({ loading, failed, children }: PaneProps) {
  return (
    <ErrorBoundary
      fallbackRender={({ error, resetErrorBoundary }) => (
        <div className="pane-failed" role="alert">
          <p>{failed(error)}</p>
          <p className="pane-reason">{t('failed.reason', { reason: reasonOf(error) })}</p>
          <button type="button" className="button" onClick={resetErrorBoundary}>
            {t('failed.again')}
          </button>
        </div>
      )}
    >
      <Suspense fallback={<p className="pane-loading">{loading}</p>}>{children}</Suspense>
    </ErrorBoundary>
  )
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200)
}
