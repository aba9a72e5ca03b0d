import { lazy, Suspense } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { ExplorerModel } from './use-explorer-model'

const KeysSheet = lazy(() => import('./keys-sheet').then(({ KeysSheet }) => ({ default: KeysSheet })))
const TakeSheet = lazy(() => import('./take/take-sheet').then(({ TakeSheet }) => ({ default: TakeSheet })))
const PresentSheet = lazy(() =>
  import('./present/present-sheet').then(({ PresentSheet }) => ({ default: PresentSheet })),
)
const SceneAdded = lazy(() =>
  import('./present/scene-added').then(({ SceneAdded }) => ({ default: SceneAdded })),
)

/** What lies over the page, one at a time; "added" is a line at its foot. */
export type Sheet = 'keys' | 'take' | 'present' | 'added'

type ExplorerSheetsProps = {
  index: ClaimIndex
  model: ExplorerModel
  sheet: Sheet | null
  onSheet: (sheet: Sheet | null) => void
}

export function ExplorerSheets({ index, model, sheet, onSheet }: ExplorerSheetsProps) {
  const close = () => onSheet(null)
  return (
    <Suspense>
      {sheet === 'keys' && <KeysSheet onClose={close} />}
      {sheet === 'take' && <TakeSheet index={index} model={model} onClose={close} />}
      {sheet === 'present' && <PresentSheet index={index} model={model} onClose={close} />}
      {sheet === 'added' && <SceneAdded index={index} onSheet={onSheet} />}
    </Suspense>
  )
}
