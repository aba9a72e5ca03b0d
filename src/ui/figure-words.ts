import type { Quantity } from '@/domain/collection'
import { figureOf } from '@/domain/figure'
import { activeLocale, t } from '@/i18n/text'

/** What a quantity says in numbers, without its unit. */
export function numberWords(quantity: Quantity): string {
  const figure = figureOf(quantity)
  const format = (value: number) => value.toLocaleString(activeLocale())
  if (figure.kind === 'none') return t('claim.figure-none')
  if (figure.kind === 'range')
    return t('claim.figure-range', { min: format(figure.min), max: format(figure.max) })
  return t(`claim.figure-${figure.kind}`, { value: format(figure.value) })
}

/** The number with what it counts. `n` is the one that the noun agrees with: the last named. */
export function countedWords(quantity: Quantity): string {
  const figure = figureOf(quantity)
  const n = figure.kind === 'range' ? figure.max : figure.kind === 'none' ? 0 : figure.value
  return t('claim.counted', { number: numberWords(quantity), unit: quantity.unit, kind: figure.kind, n })
}

/** What is counted, as a heading. */
export function unitWords(unit: string): string {
  return t('claim.unit', { unit })
}
