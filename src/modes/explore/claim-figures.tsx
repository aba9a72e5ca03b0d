import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Quantity } from '@/domain/collection'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { countedWords } from '@/ui/figure-words'

/** Each figure as printed, then what it says in numbers and of whom, where and over what time it counts. */
export function ClaimFigures({ index, claim }: { index: ClaimIndex; claim: Claim }) {
  const language = index.articles.get(claim.article)?.language
  if (!claim.quantities?.length) return null
  return (
    <>
      <h3>{t('claim.figures')}</h3>
      <ul className="claim-figures">
        {claim.quantities.map((quantity) => (
          <li key={quantity.printed}>
            <ClaimFigure index={index} quantity={quantity} language={language} />
          </li>
        ))}
      </ul>
    </>
  )
}

type ClaimFigureProps = { index: ClaimIndex; quantity: Quantity; language: string | undefined }

export function ClaimFigure({ index, quantity, language }: ClaimFigureProps) {
  return (
    <>
      <q lang={language}>{quantity.printed}</q> <span>{figureWords(index, quantity)}</span>
      {quantity.period?.why && <span className="dated-reason-why"> {quantity.period.why}</span>}
    </>
  )
}

function figureWords(index: ClaimIndex, quantity: Quantity): string {
  const { state, side, place, period, hedge } = quantity
  const sideName = index.sides.get(side ?? '')?.name
  const placeName = index.places.get(place ?? '')?.name
  return [
    countedWords(quantity),
    state ? t(`claim.state-${state}`) : '',
    sideName ? t('claim.figure-side', { side: sideName }) : '',
    placeName ? t('claim.figure-place', { place: placeName }) : '',
    period?.span ? t('claim.figure-period', { period: formatDating(period, 'year') }) : '',
    hedge ? t('claim.figure-hedge', { words: hedge }) : '',
  ]
    .filter(Boolean)
    .join(', ')
}
