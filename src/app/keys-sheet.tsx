import { t } from '@/i18n/text'
import { COMMANDS } from './commands'
import { switchSingleKeys, useSingleKeys } from './single-keys'
import '@/i18n/words/keys'
import './keys-sheet.css'

/** Every key and what it does, from the list of commands itself; and the switch for single keys. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const isOn = useSingleKeys()
  return (
    <dialog ref={open} className="keys-sheet" aria-labelledby="keys-sheet-title" onClose={onClose}>
      <h2 id="keys-sheet-title">{t('keys.title')}</h2>
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => switchSingleKeys(event.target.checked)} />{' '}
        {t('keys.single')}
      </label>
      <dl>
        {COMMANDS.map(({ id, key }) => (
          <div key={id} data-off={(!isOn && key.length === 1) || undefined}>
            <dt>
              <kbd>{key === 'Escape' ? 'Esc' : key === 'P' ? 'Shift+P' : key}</kbd>
            </dt>
            <dd>{t(`keys.${id}`)}</dd>
          </div>
        ))}
        {(['arrows', 'enter', 'digits', 'dates'] as const).map((name) => (
          <div key={name}>
            <dt>
              <kbd>{t(`keys.${name}`)}</kbd>
            </dt>
            <dd>{t(`keys.${name}-do`)}</dd>
          </div>
        ))}
      </dl>
      {/* No form: a frame may be without the right to submit one. */}
      <button
        type="button"
        className="button"
        onClick={(event) => event.currentTarget.closest('dialog')?.close()}
      >
        {t('keys.close')}
      </button>
    </dialog>
  )
}

/** The same function each time, so that it opens once; the browser gives the focus back on closing. */
function open(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal()
}
