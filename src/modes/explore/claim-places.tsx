import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Id, Place } from '@/domain/collection'
import { t } from '@/i18n/text'
import { Chevron } from '@/ui/chevron'

type ClaimPlacesProps = { index: ClaimIndex; claim: Claim; onChoosePlace: (id: Id) => void }

/** Each place with its part in the claim and how surely it can be placed; choosing one shows it on the map. */
export function ClaimPlaces({ index, claim, onChoosePlace }: ClaimPlacesProps) {
  const language = index.articles.get(claim.article)?.language
  return (
    <>
      <h3>{t('claim.places')}</h3>
      {claim.places.length === 0 && <p className="claim-panel-note">{t('claim.no-place')}</p>}
      <ul className="claim-places">
        {claim.places.map(({ place: id, role, printed }) => {
          const place = index.places.get(id)
          return (
            place && (
              <li key={`${id} ${role}`}>
                <button type="button" className="claim-places-name" onClick={() => onChoosePlace(id)}>
                  {place.name}
                  <Chevron />
                </button>
                <span>
                  {t(`claim.role-${role}`)}
                  {role !== 'seat' && role !== 'metonym' && `; ${precisionWords(place)}`}
                </span>
                {printed && (
                  <span className="dated-reason-why">
                    {' '}
                    · <q lang={language}>{printed}</q>
                  </span>
                )}
                <span className="claim-places-basis">{place.basis}</span>
              </li>
            )
          )
        })}
      </ul>
    </>
  )
}

function precisionWords({ point, precision, radiusKm }: Place): string {
  if (point === null && precision !== 'region' && precision !== 'country') return t('claim.unplaced')
  const words = t(`claim.precision-${precision}`)
  return point && radiusKm ? `${words}, ${t('claim.radius', { km: radiusKm })}` : words
}
