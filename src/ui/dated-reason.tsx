import type { Dating } from '@/domain/collection'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'

/** A date with what it rests on: the source's own word, whether it is stated or worked out, and why. */
export function DatedReason({ dating, language }: { dating: Dating; language: string | undefined }) {
  const { span, label, basis, why } = dating
  const isLong = span !== null && span.first !== span.last
  return (
    <>
      <span className="dated-reason-day">{formatDating(dating, 'year')}</span>
      {isLong && `, ${t(`claim.sense-${span.sense}`)}`}
      {label && (
        <>
          {' · '}
          <q lang={language}>{label}</q>
        </>
      )}{' '}
      <span className="dated-reason-why">
        {basis !== 'unknown' && `${t(`claim.basis-${basis}`)} `}
        {why}
      </span>
    </>
  )
}
