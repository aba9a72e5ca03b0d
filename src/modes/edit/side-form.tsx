import type { RawSide } from '@/collection/schema-cast'
import { t } from '@/i18n/text'
import { SideMark } from '@/ui/side-mark'
import type { Desk } from './desk'
import { TextOf } from './fields'
import { FormHead } from './form-head'
import { formOf } from './record-form'
import { RemoveRecord } from './remove-record'

type SideFormProps = { desk: Desk; side: RawSide; onBack: () => void }

const SLOTS = [1, 2, 3, 4, 5, 6, 7] as const

/** A group of voices, and its mark on map, timeline and list. */
export function SideForm({ desk, side, onBack }: SideFormProps) {
  const form = formOf(desk, 'sides', side)
  const owner = (slot: number) => desk.raw.sides.find((other) => other.slot === slot && other.id !== side.id)
  return (
    <article className="edit-form" data-form="sides">
      <FormHead back={t('edit.back-voices')} onBack={onBack} title={side.name} />
      <TextOf form={form} path="name" label={t('edit.name')} />
      <TextOf form={form} path="description" label={t('edit.side-description')} rows={2} />
      <fieldset className="edit-inner" data-field="slot">
        <legend>{t('edit.mark')}</legend>
        <div className="edit-marks">
          {SLOTS.map((slot) => {
            const other = owner(slot)
            return (
              <label key={slot} className="edit-check">
                <input
                  type="radio"
                  name={`slot-${side.id}`}
                  checked={side.slot === slot}
                  disabled={other !== undefined}
                  onChange={() => form.set('slot', slot)}
                />{' '}
                <SideMark slot={slot} size={18} />{' '}
                {other ? t('edit.mark-taken', { name: other.name }) : t('edit.mark-number', { n: slot })}
              </label>
            )
          })}
        </div>
      </fieldset>
      <RemoveRecord desk={desk} part="sides" id={side.id} onGone={onBack} />
    </article>
  )
}
