import type { Day } from '@/domain/collection'
import { dateOf } from '@/domain/span'
import { activeLocale } from '@/i18n/text'

/** "Sat 20 May". */
export function formatWeekday(day: Day): string {
  return new Intl.DateTimeFormat(activeLocale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(dateOf(day))
}

/** "Feb", and with its year "Jan 2023" in January or where `withYear` asks for it. */
export function formatMonth(day: Day, withYear: boolean): string {
  const date = dateOf(day)
  const year = withYear || date.getUTCMonth() === 0
  return new Intl.DateTimeFormat(activeLocale(), {
    month: 'short',
    ...(year && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(date)
}
