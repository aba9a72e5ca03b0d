import type { RawPlace } from '@/collection/schema-cast'
import { t } from '@/i18n/text'
import type { Desk } from './desk'
import { ChoiceOf, LinesOf, TextOf } from './fields'
import { FormHead } from './form-head'
import { placeKindOptions, placeOptions, precisionOptions } from './options'
import { PlacePoint } from './place-point'
import { formOf } from './record-form'
import { RemoveRecord } from './remove-record'

type PlaceFormProps = { desk: Desk; place: RawPlace; onBack: () => void }

/** A place: what it is called, where it lies and how surely. */
export function PlaceForm({ desk, place, onBack }: PlaceFormProps) {
  const form = formOf(desk, 'places', place)
  return (
    <article className="edit-form" data-form="places">
      <FormHead back={t('edit.back-places')} onBack={onBack} title={place.names.en} />
      <TextOf form={form} path="names.en" label={t('edit.name')} />
      <div className="edit-row">
        <TextOf form={form} path="names.uk" label={t('edit.name-uk')} lang="uk" optional />
        <TextOf form={form} path="names.ru" label={t('edit.name-ru')} lang="ru" optional />
      </div>
      <LinesOf form={form} path="aliases" label={t('edit.aliases')} what={t('edit.aliases-what')} />
      <ChoiceOf form={form} path="kind" label={t('edit.place-kind')} options={placeKindOptions()} />
      <PlacePoint form={form} />
      <ChoiceOf form={form} path="precision" label={t('edit.precision')} options={precisionOptions()} />
      <TextOf
        form={form}
        path="basis"
        label={t('edit.place-basis')}
        what={t('edit.place-basis-what')}
        rows={2}
      />
      <ChoiceOf
        form={form}
        path="partOf"
        label={t('edit.place-part-of')}
        options={placeOptions(desk.raw).filter(({ value }) => value !== place.id)}
        none={t('edit.none')}
      />
      <RemoveRecord desk={desk} part="places" id={place.id} onGone={onBack} />
    </article>
  )
}
