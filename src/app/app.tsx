import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { bundledCollection } from '@/collection/bundled'
import { indexCollection } from '@/domain/claim-index'
import { t } from '@/i18n/text'
import { Explorer } from './explorer'

/** Waits for the content, then hands it to the explorer. */
export function App() {
  const { data: collection, error } = useQuery(bundledCollection)
  const index = useMemo(() => (collection ? indexCollection(collection) : null), [collection])
  if (error)
    return (
      <main className="app-failed" role="alert">
        <h1>{t('failed.load')}</h1>
        <p>{t('failed.load-help')}</p>
        <p>{t('failed.reason', { reason: error.message })}</p>
      </main>
    )
  if (!index) return <p className="app-loading">{t('app.loading')}</p>
  return <Explorer index={index} />
}
