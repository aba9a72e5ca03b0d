import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { isOriginless } from '@/app/map-refused'
import type { ClaimIndex } from '@/domain/claim-index'
import { type StageState, showsMap } from '@/domain/stage'
import { t } from '@/i18n/text'
import './stage-map-slot.css'

const StageMap = lazy(() => import('@/map/stage-map').then(({ StageMap }) => ({ default: StageMap })))

type StageMapSlotProps = { index: ClaimIndex; stage: StageState; theme: 'light' | 'dark' }

/** The map of the lesson, mounted once; where none can be drawn one line says so and everything else goes on. */
export function StageMapSlot({ index, stage, theme }: StageMapSlotProps) {
  if (isOriginless) return <NoMap />
  return (
    <ErrorBoundary fallback={<NoMap />}>
      <Suspense>
        <StageMap index={index} stage={stage} theme={theme} isAside={!showsMap(stage)} />
      </Suspense>
    </ErrorBoundary>
  )
}

function NoMap() {
  return <p className="stage-no-map">{t('present.no-map')}</p>
}
