import { isOriginless } from '@/app/map-refused'
import type { ClaimIndex } from '@/domain/claim-index'
import { type StageState, showsMap } from '@/domain/stage'
import { t } from '@/i18n/text'
import { fetchStageMap } from '@/map/fetch-map'
import { later, Part } from '@/widget/part'
import './stage-map-slot.css'

const StageMap = later(() => fetchStageMap().then(({ StageMap }) => StageMap))

type StageMapSlotProps = { index: ClaimIndex; stage: StageState; theme: 'light' | 'dark' }

/** The map of the lesson, mounted once; where none can be drawn one line says so and everything else goes on. */
export function StageMapSlot({ index, stage, theme }: StageMapSlotProps) {
  if (isOriginless) return <NoMap />
  return (
    <Part failed={() => <NoMap />}>
      <StageMap index={index} stage={stage} theme={theme} isAside={!showsMap(stage)} />
    </Part>
  )
}

function NoMap() {
  return <p className="stage-no-map">{t('present.no-map')}</p>
}
