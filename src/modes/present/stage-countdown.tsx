import type { Session } from '@/domain/presentation'
import { announceCountdown, tickCountdown } from './tick-countdown'
import '@/i18n/words/tools'
import './stage-countdown.css'

/** The time that is left for work in class, large. It does not blink and changes no colour. */
export function StageCountdown({ countdown }: { countdown: NonNullable<Session['countdown']> }) {
  return (
    <div className="stage-countdown" data-minutes={countdown.minutes}>
      <p role="timer" ref={(clock) => tickCountdown(clock, countdown)} />
      <p role="status" className="visually-hidden" ref={(region) => announceCountdown(region, countdown)} />
    </div>
  )
}
