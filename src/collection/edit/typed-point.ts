import { monthOf } from '@/collection/open/sheets/date-names'
import type { DatePoint } from './date-parts'

/**
 * A day, month or year as somebody types it: 20 May 2023, 20.05.2023, May 2023, 5/2023, 2023, 2023-05-20. Days come
 * before months, as where this page is read. Null where it is not one; that the calendar has it is checked elsewhere.
 */
export function typedPoint(text: string): DatePoint | null {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,]+/g, ' ')
    .replace(/ (р|року|рік|year)\.?$/, '')
    .trim()
  if (/^\d{4}(-\d{2}){0,2}$/.test(words)) return words
  const dotted = /^(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})$/.exec(words)
  if (dotted) return pointOf(dotted[3], Number(dotted[2]), dotted[1])
  const named =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? )?(?:of )?([\p{L}’'ʼ]+)\.? (\d{4})$/u.exec(words) ??
    turned(/^([\p{L}’'ʼ]+)\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/u.exec(words))
  const month = named && monthOf(named[2] ?? '')
  return month ? pointOf(named[3], month, named[1]) : null
}

/** "May 20 2023". */
function turned(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match && [match[0], match[2], match[1], match[3]]
}

function pointOf(year: string | undefined, month: number, day: string | undefined): DatePoint {
  const two = (n: number | string) => String(n).padStart(2, '0')
  return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-')
}
