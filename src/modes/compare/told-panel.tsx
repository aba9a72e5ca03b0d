import type { ClaimIndex } from '@/domain/claim-index'
import type { Day, Id } from '@/domain/collection'
import { otherName } from '@/domain/place-name'
import { compareTellings, type Difference, type Lens } from '@/domain/telling'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { SideMark } from '@/ui/side-mark'
import { ToldCell } from './told-cell'
import { ToldChoice } from './told-choice'
import { lensName, lensSlot, placeWords } from './told-words'
import './told-panel.css'

export type ToldPanelProps = {
  index: ClaimIndex
  /** One or two tellers. */
  lenses: readonly Lens[]
  cursor: Day
  onLenses: (lenses: Lens[]) => void
  onCursor: (day: Day) => void
  onChooseClaim: (id: Id) => void
  onPair: (a: Id, b: Id) => void
  onLight: (ids: readonly Id[]) => void
}

/** What one teller, or two side by side, had last said by a day of who holds what; place by place. */
export function ToldPanel(props: ToldPanelProps) {
  const { index, lenses, cursor } = props
  const [first = '', second] = lenses
  const { differences, alike } = compareTellings(index, [first, second ?? NOBODY], cursor)
  const day = formatDays(cursor, cursor, 'year')
  const words = { a: lensName(index, first), b: second ? lensName(index, second) : '', day }
  return (
    <section className="told-panel" aria-labelledby="told-title">
      <ToldChoice {...props} />
      <p className="told-panel-lead">{t('told.lead')}</p>
      {differences.length + alike.length === 0 && <p>{t('told.nothing', { day })}</p>}
      {differences.length > 0 && (
        <ToldTable
          {...props}
          caption={t(second ? 'told.table' : 'told.table-one', words)}
          rows={differences}
          name="differences"
        />
      )}
      {second && <p className="told-panel-lead">{t('told.differ', { n: differences.length })}</p>}
      {alike.length > 0 && (
        <>
          <h3>{t('told.alike')}</h3>
          <ToldTable {...props} caption={t('told.alike')} rows={alike} name="alike" />
        </>
      )}
    </section>
  )
}

/** No lens can be called so: ids have no space. */
const NOBODY = 'actor. '

type ToldTableProps = ToldPanelProps & {
  caption: string
  rows: readonly Difference[]
  name: 'differences' | 'alike'
}

function ToldTable(props: ToldTableProps) {
  const { index, lenses, cursor, rows, name, caption, onPair } = props
  return (
    <table className="told-table" data-told={name}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {lenses.map((lens) => (
            <th key={lens} scope="col">
              <SideMark slot={lensSlot(index, lens)} /> {lensName(index, lens)}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ place, tellings }) => {
        const [a, b] = tellings
        const at = index.places.get(place)
        const other = at && otherName(at)
        return (
          <tbody key={place} data-place={place}>
            <tr>
              <th scope="rowgroup" colSpan={lenses.length}>
                <span>
                  {at ? placeWords(at) : place} {other && <small lang={other.lang}>{other.text}</small>}
                </span>
                {a && b && (
                  <button type="button" onClick={() => onPair(a.claim.id, b.claim.id)}>
                    {t('told.set-beside')}
                  </button>
                )}
              </th>
            </tr>
            <tr>
              {lenses.map((lens, i) => (
                <td key={lens}>
                  <ToldCell
                    {...props}
                    lens={lens}
                    place={place}
                    telling={tellings[i] ?? null}
                    cursor={cursor}
                  />
                </td>
              ))}
            </tr>
          </tbody>
        )
      })}
    </table>
  )
}
