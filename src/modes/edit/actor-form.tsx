import type { RawActor } from '@/collection/schema-cast'
import { t } from '@/i18n/text'
import type { Desk } from './desk'
import { ChoiceOf, LinesOf, TextOf } from './fields'
import { FormHead } from './form-head'
import { actorKindOptions, placeOptions, sideOptions } from './options'
import { formOf } from './record-form'
import { RemoveRecord } from './remove-record'

type ActorFormProps = { desk: Desk; actor: RawActor; onBack: () => void }

/** Somebody who speaks. */
export function ActorForm({ desk, actor, onBack }: ActorFormProps) {
  const form = formOf(desk, 'actors', actor)
  return (
    <article className="edit-form" data-form="actors">
      <FormHead back={t('edit.back-voices')} onBack={onBack} title={actor.name} />
      <TextOf form={form} path="name" label={t('edit.name')} />
      <ChoiceOf form={form} path="kind" label={t('edit.actor-kind')} options={actorKindOptions()} />
      <ChoiceOf form={form} path="side" label={t('edit.side')} options={sideOptions(desk.raw)} />
      <TextOf form={form} path="role" label={t('edit.role')} what={t('edit.role-what')} />
      <TextOf
        form={form}
        path="roleNote"
        label={t('edit.role-note')}
        what={t('edit.role-note-what')}
        optional
      />
      <LinesOf form={form} path="aliases" label={t('edit.aliases')} what={t('edit.aliases-what')} />
      <ChoiceOf
        form={form}
        path="seat"
        label={t('edit.seat')}
        options={placeOptions(desk.raw)}
        none={t('edit.none')}
      />
      <RemoveRecord desk={desk} part="actors" id={actor.id} onGone={onBack} />
    </article>
  )
}
