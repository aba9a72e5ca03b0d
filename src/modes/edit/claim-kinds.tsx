import type { RawClaim } from '@/collection/schema-claim'
import { KINDS } from '@/domain/view'
import { t } from '@/i18n/text'
import { type RecordForm, wordsOf } from './record-form'

type Kind = RawClaim['kinds'][number]

/** One to three kinds; the first is the one that the claim is sorted by. */
export function ClaimKinds({ form }: { form: RecordForm<'claims'> }) {
  const { record, desk } = form
  const [primary] = record.kinds
  const put = (kinds: Kind[]) => {
    const letsGo = !kinds.includes('control') && record.holds !== undefined
    form.change((before) => {
      const { holds, ...others } = before
      // Who holds what is said of a claim of that kind only.
      return { ...others, ...(holds && kinds.includes('control') && { holds }), kinds }
    })
    if (letsGo) desk.say(t('edit.holds-gone'))
  }
  const toggle = (kind: Kind, isOn: boolean) => {
    const kinds = isOn ? [...record.kinds, kind] : record.kinds.filter((each) => each !== kind)
    if (kinds.length === 0) return desk.say(t('edit.kinds-one'))
    if (kinds.length > 3) return desk.say(t('edit.kinds-three'))
    put(kinds)
  }
  return (
    <fieldset className="edit-inner" data-field="kinds">
      <legend>{t('edit.kinds')}</legend>
      <p className="edit-note">{t('edit.kinds-what')}</p>
      <div className="edit-kinds">
        {KINDS.map((kind) => {
          const isOn = record.kinds.includes(kind)
          return (
            <label key={kind} className="edit-check">
              <input
                type="checkbox"
                checked={isOn}
                onChange={(event) => toggle(kind, event.target.checked)}
              />{' '}
              {t(`kind.${kind}`)}
            </label>
          )
        })}
      </div>
      {record.kinds.length > 1 && (
        <label className="edit-field">
          <span>{t('edit.kind-first')}</span>
          <select
            className="button"
            value={primary}
            onChange={(event) =>
              put([event.target.value as Kind, ...record.kinds.filter((kind) => kind !== event.target.value)])
            }
          >
            {record.kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {wordsOf(form, 'kinds').map((words) => (
        <p key={words} className="edit-against">
          {words}
        </p>
      ))}
    </fieldset>
  )
}
