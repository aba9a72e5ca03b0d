import type { MouseEvent } from 'react'
import { t } from '@/i18n/text'
import type { StageAct } from './present-keys'
import './stage-tools.css'

const TOOLS = [
  { name: 'back', act: { kind: 'command', command: { kind: 'back' } } },
  { name: 'next', act: { kind: 'command', command: { kind: 'next' } } },
  { name: 'black', act: { kind: 'command', command: { kind: 'black' } } },
  { name: 'full', act: { kind: 'full-screen' } },
  { name: 'notes', act: { kind: 'notes' } },
  { name: 'leave', act: { kind: 'leave' } },
] as const satisfies readonly { name: string; act: StageAct }[]

type StageToolsProps = {
  onAct: (act: StageAct) => void
  /** The browser did not allow full screen. */
  isRefused: boolean
}

/**
 * For mouse and tablet, in sight while the pointer moves. Not in the order of the keys, which the stage has for
 * itself: a button that keeps the focus would take the next Space.
 */
export function StageTools({ onAct, isRefused }: StageToolsProps) {
  const keepFocus = (event: MouseEvent) => event.preventDefault()
  return (
    <>
      <div className="stage-tools" role="toolbar" aria-label={t('present.tools')}>
        {TOOLS.map(({ name, act }) => (
          <button key={name} type="button" tabIndex={-1} onMouseDown={keepFocus} onClick={() => onAct(act)}>
            {t(`present.tool-${name}`)}
          </button>
        ))}
      </div>
      <p className="stage-refused" role="status">
        {isRefused && t('present.full-refused')}
      </p>
    </>
  )
}
