import { t } from '@/i18n/text'

type MoveButtonsProps = {
  at: number
  of: number
  /** What is moved, for the buttons' names. */
  title: string
  onMove: (to: number) => void
}

/** Up and down. At an end a button stays where it is, or the focus would be lost. */
export function MoveButtons({ at, of, title, onMove }: MoveButtonsProps) {
  return (
    <span className="move-buttons">
      <button
        type="button"
        className="button"
        data-control="up"
        aria-disabled={at === 0}
        aria-label={t('lesson.up-name', { title })}
        title={t('lesson.up')}
        onClick={() => at > 0 && onMove(at - 1)}
      >
        <Arrow up />
      </button>
      <button
        type="button"
        className="button"
        data-control="down"
        aria-disabled={at === of - 1}
        aria-label={t('lesson.down-name', { title })}
        title={t('lesson.down')}
        onClick={() => at < of - 1 && onMove(at + 1)}
      >
        <Arrow />
      </button>
    </span>
  )
}

/** Drawn: the letters of the page have no arrows. */
function Arrow({ up = false }: { up?: boolean }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path
        d={up ? 'M6 11V1M1.5 5.5 6 1l4.5 4.5' : 'M6 1v10M1.5 6.5 6 11l4.5-4.5'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </svg>
  )
}
