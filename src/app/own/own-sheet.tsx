import { useState } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import { t } from '@/i18n/text'
import { takeAsked } from '@/store/open-request'
import { OwnDesk } from './own-desk'
import { OwnReading } from './own-reading'
import { OwnReport } from './own-report'
import { type Purpose, useOpening } from './use-opening'
import '@/app/take/take-sheet.css'
import '@/i18n/words/own'
import './own-sheet.css'

type OwnSheetProps = { index: ClaimIndex; onClose: () => void }

/** Opening a collection of one's own: choosing, what came of it, and the way in. */
export function OwnSheet({ index, onClose }: OwnSheetProps) {
  const [said, setSaid] = useState('')
  const { state, open, cancel, back } = useOpening(takeAsked, setSaid)
  const read = (files: readonly File[], purpose: Purpose) => void open(files, purpose)
  return (
    <dialog ref={show} className="take-sheet own-sheet" aria-labelledby="own-title" onClose={onClose}>
      {state.kind === 'desk' && <OwnDesk index={index} onOpen={read} onSaid={setSaid} onDone={onClose} />}
      {state.kind === 'reading' && <OwnReading state={state} onCancel={cancel} />}
      {state.kind === 'read' && <OwnReport state={state} onAgain={read} onBack={back} onDone={onClose} />}
      <p role="status" className="take-said">
        {said}
      </p>
      {/* Last, so that what is done here has the focus first; drawn at the top. */}
      <button
        type="button"
        className="button take-close"
        onClick={(event) => event.currentTarget.closest('dialog')?.close()}
      >
        {t('own.close')}
      </button>
    </dialog>
  )
}

/** The same function each time, so that it opens once; the browser gives the focus back on closing. */
function show(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal()
}
