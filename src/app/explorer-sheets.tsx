import { useCallback, useState } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import { t } from '@/i18n/text'
import { requestedSheet } from '@/store/sheet-request'
import { later } from '@/widget/part'
import { Pane } from './pane'
import { addOwed } from './use-add-scene'
import type { ExplorerModel } from './use-explorer-model'

const KeysSheet = later(() => import('./keys-sheet').then(({ KeysSheet }) => KeysSheet))
const TakeSheet = later(() => import('./take/take-sheet').then(({ TakeSheet }) => TakeSheet))
const OwnSheet = later(() => import('./own/own-sheet').then(({ OwnSheet }) => OwnSheet))
const PresentSheet = later(() => import('./present/present-sheet').then(({ PresentSheet }) => PresentSheet))
// With what adds the scene: where either does not come, nothing is added and this says so.
const SceneAdded = later(() =>
  Promise.all([import('./present/scene-added'), import('./present/add-scene')]).then(([{ SceneAdded }]) => {
    void addOwed()
    return SceneAdded
  }),
)

/** What lies over the page, one at a time; "added" is a line at its foot. */
export type Sheet = 'keys' | 'take' | 'present' | 'added' | 'own'

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
    <div className="explorer-sheet">
      <Pane key={n} wayOut={{ label: t('keys.close'), run: close }}>
        {sheet === 'keys' && <KeysSheet onClose={close} />}
        {sheet === 'take' && <TakeSheet index={index} model={model} onClose={close} />}
        {sheet === 'present' && <PresentSheet index={index} model={model} onClose={close} />}
        {sheet === 'own' && <OwnSheet index={index} onClose={close} />}
        {sheet === 'added' && (
          <SceneAdded index={index} onPresent={() => openSheet('present')} onClose={close} />
        )}
      </Pane>
    </div>
  )
}
