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

export function unitWords(unit: string): string {
  return unit === 'people' ? t('claim.unit-people') : unit === 'percent' ? t('claim.unit-percent') : unit
}
