import { useState } from 'react'
import type { Scene } from '@/domain/collection'
import { defaultMinutes, type PresentCommand, type Session } from '@/domain/presentation'
import { t } from '@/i18n/text'
import { tickCountdown } from './tick-countdown'

type TimerRowProps = {
  scene: Scene | undefined
  session: Session
  onCommand: (command: PresentCommand) => void
}

const LONGEST = 20

/** A timer for work in class; the class sees it large. */
export function TimerRow({ scene, session: { countdown }, onCommand }: TimerRowProps) {
  const [text, setText] = useState(String(Math.min(LONGEST, defaultMinutes(scene))))
  const minutes = Number(text)
  const isMinutes = Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST
  return (
    <fieldset className="timer-row">
      <legend>{t('tools.timer')}</legend>
      <label>
        <span>{t('tools.timer-minutes')}</span>
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={LONGEST}
          step={1}
          value={text}
          disabled={countdown !== null}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button
        type="button"
        className="button"
        disabled={!countdown && !isMinutes}
        onClick={() => onCommand(countdown ? { kind: 'timer' } : { kind: 'timer', minutes })}
      >
        {t(countdown ? 'tools.timer-stop' : 'tools.timer-start')}
      </button>
      <span className="timer-left">
        {countdown ? (
          <>
            {t('tools.timer-left')}{' '}
            <b key={countdown.endsAt} role="timer" ref={(clock) => tickCountdown(clock, countdown)} />
          </>
        ) : (
          t('tools.timer-none')
        )}
      </span>
    </fieldset>
  )
}
