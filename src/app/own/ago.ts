import { activeLocale, t } from '@/i18n/text'

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** "2 minutes ago", in the language of the page. */
export function ago(at: number, now: number): string {
  const passed = Math.max(0, now - at)
  const step = STEPS.find(([, ms]) => passed >= ms)
  if (!step) return t('own.now')
  const [unit, ms] = step
  return new Intl.RelativeTimeFormat(activeLocale(), { numeric: 'always' }).format(
    -Math.floor(passed / ms),
    unit,
  )
}
