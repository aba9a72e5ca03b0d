import { t } from '@/i18n/text'
import { ChoiceOf } from './fields'
import { focusSoon } from './focus-soon'
import { extentOptions, placeOptions, readingOptions, sideOptions } from './options'
import { type RecordForm, wordsOf } from './record-form'
import { placeNameOf } from './record-title'

/** Who is said to hold which place, where the claim is of that kind. */
export function ClaimHolds({ form }: { form: RecordForm<'claims'> }) {
  const { desk, record } = form
  if (!record.kinds.includes('control') && !record.holds) return null
  const holds = record.holds ?? []
  const place = record.places[0]?.place ?? desk.raw.places[0]?.id
  const holder = desk.raw.sides[0]?.id
  const add = () => {
    if (!place || !holder) return
    form.set(`holds`, [...holds, { place, holder, extent: 'all' }])
    focusSoon(`[data-field="holds.${holds.length}.holder"]`)
  }
  return (
    <section aria-labelledby="edit-holds">
      <h3 id="edit-holds">{t('edit.holds')}</h3>
      <ul className="edit-items">
        {holds.map((hold, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: it is its place
          <li key={at}>
            <div className="edit-row">
              <ChoiceOf
                form={form}
                path={`holds.${at}.holder`}
                label={t('edit.holder')}
                options={sideOptions(desk.raw)}
              />
              <ChoiceOf
                form={form}
                path={`holds.${at}.extent`}
                label={t('edit.extent')}
                options={extentOptions()}
              />
              <ChoiceOf
                form={form}
                path={`holds.${at}.place`}
                label={t('edit.hold-place')}
                options={placeOptions(desk.raw)}
              />
              {record.garbled && (
                <ChoiceOf
                  form={form}
                  path={`holds.${at}.reading`}
                  label={t('edit.reading')}
                  options={readingOptions()}
                  none={t('edit.none')}
                />
              )}
            </div>
            <button
              type="button"
              className="button"
              aria-label={t('edit.remove-name', { name: placeNameOf(desk.raw, hold.place) })}
              onClick={() => form.set(holds.length === 1 ? 'holds' : `holds.${at}`, undefined)}
            >
              {t('edit.remove')}
            </button>
          </li>
        ))}
      </ul>
      {wordsOf(form, 'holds').map((words) => (
        <p key={words} className="edit-against">
          {words}
        </p>
      ))}
      {place && holder ? (
        <button type="button" className="button" onClick={add}>
          {t('edit.hold-add')}
        </button>
      ) : (
        <p className="edit-note">{t('edit.holds-need')}</p>
      )}
    </section>
  )
}
