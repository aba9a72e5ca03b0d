import type { RawClaim } from '@/collection/schema-claim'
import type { Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import { ChoiceOf, TextOf } from './fields'
import { focusSoon } from './focus-soon'
import { roleOptions } from './options'
import { PlaceChoice } from './place-choice'
import type { RecordForm } from './record-form'
import { placeNameOf } from './record-title'

type Role = RawClaim['places'][number]['role']

const ROLES: readonly Role[] = ['subject', 'background', 'comparison', 'metonym', 'seat']

/** The places that it names, and what each is in it. */
export function ClaimPlaces({ form }: { form: RecordForm<'claims'> }) {
  const { desk, record } = form
  const add = (place: Id) => {
    const taken = new Set(record.places.flatMap((at) => (at.place === place ? [at.role] : [])))
    const role = ROLES.find((each) => !taken.has(each))
    if (!role) return
    const at = record.places.length
    form.set(`places.${at}`, { place, role })
    focusSoon(`[data-field="places.${at}.role"]`)
  }
  const remove = (at: number, name: string) => {
    form.set(`places.${at}`, undefined)
    desk.say(t('edit.removed', { name }))
    focusSoon('[data-places]')
  }
  return (
    <section aria-labelledby="edit-places">
      <h3 id="edit-places" tabIndex={-1} data-places>
        {t('claim.places')}
      </h3>
      <ul className="edit-items">
        {record.places.map(({ place, role }, at) => {
          const name = placeNameOf(desk.raw, place)
          const isPlaced = desk.raw.places.some((each) => each.id === place && each.geometry !== null)
          return (
            <li key={`${place} ${role}`}>
              <p className="edit-item-head">
                <strong>{name}</strong>
                <button type="button" className="button" onClick={() => desk.open('places', place)}>
                  {t(isPlaced ? 'edit.place-open' : 'edit.place-put')}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={t('edit.remove-name', { name })}
                  onClick={() => remove(at, name)}
                >
                  {t('edit.remove')}
                </button>
              </p>
              <div className="edit-row">
                <ChoiceOf
                  form={form}
                  path={`places.${at}.role`}
                  label={t('edit.place-role')}
                  options={roleOptions()}
                />
                <TextOf form={form} path={`places.${at}.printed`} label={t('edit.printed')} optional />
              </div>
            </li>
          )
        })}
      </ul>
      <PlaceChoice desk={desk} label={t('edit.place-add')} onChoose={add} />
    </section>
  )
}
