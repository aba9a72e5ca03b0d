import { t } from '@/i18n/text'

type MoveRowProps = {
  /** Of what is moved, for those who do not see it. */
  name: string
  at: number
  /** How many can change places. */
  of: number
  onMove: (to: number) => void
  onRemove?: (() => void) | undefined
  removeWords?: string
}

/** Up, down and out. At an end the button stays, so that the focus does. */
export function MoveRow({ name, at, of, onMove, onRemove, removeWords }: MoveRowProps) {
  return (
    <span className="edit-move">
      {([-1, 1] as const).map((step) => {
        const to = at + step
        const can = to >= 0 && to < of
        return (
          <button
            key={step}
            type="button"
            className="button"
            data-move={step}
            aria-label={t(step < 0 ? 'edit.up-name' : 'edit.down-name', { name })}
            aria-disabled={!can}
            onClick={() => can && onMove(to)}
          >
            {step < 0 ? '↑' : '↓'}
          </button>
        )
      })}
      {onRemove && (
        <button
          type="button"
          className="button"
          aria-label={t('edit.remove-name', { name })}
          onClick={onRemove}
        >
          {removeWords ?? t('edit.remove')}
        </button>
      )}
    </span>
  )
}
