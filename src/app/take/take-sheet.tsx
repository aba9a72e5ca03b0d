import type { ExplorerModel } from '@/app/use-explorer-model'
import type { ClaimIndex } from '@/domain/claim-index'
import { t } from '@/i18n/text'
import { TakeCitation } from './take-citation'
import { TakeFiles } from './take-files'
import { TakeLink } from './take-link'
import { TakeOneFile } from './take-one-file'
import { TakePictures } from './take-pictures'
import '@/i18n/words/map'
import '@/i18n/words/take'
import '@/i18n/words/timeline'
import './take-sheet.css'

type TakeSheetProps = {
  index: ClaimIndex
  model: ExplorerModel
  onClose: () => void
}

/** Everything that can be taken along: the link, the claims as files, citations. */
export function TakeSheet({ index, model, onClose }: TakeSheetProps) {
  const link = location.href.replace(/#$/, '')
  return (
    <dialog ref={open} className="take-sheet" aria-labelledby="take-title" onClose={onClose}>
      <h2 id="take-title">{t('take.title')}</h2>
      <TakeLink link={link} title={index.collection.title} />
      <TakeFiles index={index} listed={model.counted.listed} />
      <TakeOneFile />
      <TakePictures index={index} model={model} link={link} />
      <TakeCitation index={index} claim={model.claim} link={link} />
      {/* Last, so that the link has the focus first; drawn at the top. */}
      <button
        type="button"
        className="button take-close"
        onClick={(event) => event.currentTarget.closest('dialog')?.close()}
      >
        {t('take.close')}
      </button>
    </dialog>
  )
}

/** The same function each time, so that it opens once; the browser gives the focus back on closing. */
function open(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal()
}
