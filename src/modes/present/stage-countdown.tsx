import type { Session } from '@/domain/presentation'

/** The time that is left for work in class, large. */
export function StageCountdown({ countdown }: { countdown: NonNullable<Session['countdown']> }) {
  return <div className="stage-countdown" data-minutes={countdown.minutes} />
}
