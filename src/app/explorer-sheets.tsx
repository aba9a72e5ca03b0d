import { lazy, Suspense, useCallback, useState } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import { requestedSheet } from '@/store/sheet-request'
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

type Opened = { sheet: Sheet; n: number }
let openings = 0

/** Which sheet is open. Numbered: a dialog tells late that it was closed, when the next may be open already. */
export function useSheet() {
  const [opened, setOpened] = useState<Opened | null>(() =>
    requestedSheet() === null ? null : { sheet: 'present', n: ++openings },
  )
  const openSheet = useCallback((sheet: Sheet) => {
    setOpened({ sheet, n: ++openings })
    if (sheet === 'present')
      import('./present/load-ahead').then(({ prepareLesson }) => prepareLesson()).catch(() => undefined)
  }, [])
  const closeSheet = (n: number) => setOpened((now) => (now?.n === n ? null : now))
  return { opened, openSheet, closeSheet }
}

type ExplorerSheetsProps = { index: ClaimIndex; model: ExplorerModel } & ReturnType<typeof useSheet>

export function ExplorerSheets({ index, model, opened, openSheet, closeSheet }: ExplorerSheetsProps) {
  if (!opened) return null
  const { sheet, n } = opened
  const close = () => closeSheet(n)
  return (
    <Suspense key={n}>
      {sheet === 'keys' && <KeysSheet onClose={close} />}
      {sheet === 'take' && <TakeSheet index={index} model={model} onClose={close} />}
      {sheet === 'present' && <PresentSheet index={index} model={model} onClose={close} />}
      {sheet === 'added' && (
        <SceneAdded index={index} onPresent={() => openSheet('present')} onClose={close} />
      )}
    </Suspense>
  )
}
