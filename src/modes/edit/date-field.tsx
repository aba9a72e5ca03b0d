import { useId, useState } from 'react'
import { valueAt } from '@/collection/edit/at-path'
import { DATE_KINDS, inKind, partsOf, withParts } from '@/collection/edit/date-parts'
import { parseDate } from '@/collection/parse-date'
import type { PartName } from '@/collection/schema'
import type { RawDate } from '@/collection/schema-parts'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { againstOf, type FormKind, readTyping, type Typing, wordsOfPoints } from './date-typing'
import { ChoiceOf, TextOf } from './fields'
import { basisOptions } from './options'
import { type RecordForm, wordsOf } from './record-form'

type DateOfProps<P extends PartName> = {
  form: RecordForm<P>
  path: string
  label: string
  what?: string
  /** May it have lasted? Something is said on some day. */
  lasts?: boolean
}

/** A date in one of seven kinds, with the reason that is given for it. */
export function DateOf<P extends PartName>({ form, path, label, what, lasts = false }: DateOfProps<P>) {
  const id = useId()
  const { desk } = form
  const [typing, setTyping] = useState<Typing | null>(null)
  const [isLeft, setIsLeft] = useState(false)
  const date = valueAt(form.record, path) as RawDate
  const parts = partsOf(date)
  const stood = `${date.edtf} ${date.sense}`
  const live = typing?.stood === stood ? typing : null
  const kind = live?.kind ?? parts.kind
  const texts = live?.texts ?? wordsOfPoints(parts)
  const lasted = live?.lasted ?? date.sense === 'throughout'
  const against = live ? againstOf(live) : null

  const take = (next: Omit<Typing, 'stood'>) => {
    setIsLeft(false)
    const read = readTyping(next)
    const before = valueAt(form.record, path) as RawDate
    const after = read && withParts(before, read)
    const said = after && form.set(path, after, path)
    const now = after && said?.length === 0 ? after : before
    setTyping({ ...next, stood: `${now.edtf} ${now.sense}` })
  }
  const toKind = (chosen: FormKind) => {
    const moved = wordsOfPoints(inKind(parts, chosen))
    take({ kind: chosen, texts: live && against ? live.texts : moved, lasted: lasts && lasted })
    desk.endRun()
  }
  const leave = () => {
    desk.endRun()
    if (!against) return setTyping(null)
    setIsLeft(true)
    desk.say(t('edit.not-taken-said', { field: label, why: against }))
  }
  const notes = wordsOf(form, path)
  const said = against && (isLeft || texts.some((text) => text !== '')) ? [against] : notes
  const two = kind === 'between' || kind === 'from-to'
  const parsed = parseDate(date)
  return (
    <fieldset className="edit-inner edit-date" data-field={path}>
      <legend>{label}</legend>
      {what && <p className="edit-note">{what}</p>}
      <div className="edit-row">
        <label className="edit-field">
          <span>{t('edit.date-kind')}</span>
          <select
            className="button"
            data-date="kind"
            value={kind}
            onChange={(event) => toKind(event.target.value as FormKind)}
          >
            {kind === 'beyond' && <option value="beyond">{t('edit.date-beyond')}</option>}
            {DATE_KINDS.map((each) => (
              <option key={each} value={each}>
                {t(`edit.date-${each}`)}
              </option>
            ))}
          </select>
        </label>
        {kind !== 'unknown' &&
          kind !== 'beyond' &&
          (two ? ([0, 1] as const) : ([0] as const)).map((at) => (
            <label key={at} className="edit-field">
              <span>
                {t(
                  two
                    ? at === 0
                      ? 'edit.date-first'
                      : 'edit.date-last'
                    : `edit.date-at-${kind === 'month' ? 'month' : 'day'}`,
                )}
              </span>
              <input
                type="text"
                data-date={at === 0 ? 'at' : 'to'}
                aria-invalid={against !== null && said[0] === against ? true : undefined}
                aria-describedby={`${id}said`}
                value={texts[at]}
                onChange={(event) =>
                  take({
                    kind: kind as FormKind,
                    texts: at === 0 ? [event.target.value, texts[1]] : [texts[0], event.target.value],
                    lasted,
                  })
                }
                onBlur={leave}
              />
            </label>
          ))}
      </div>
      <p id={`${id}said`} className={said.length > 0 ? 'edit-against' : 'edit-note'}>
        {said.length > 0
          ? said.join(' ')
          : 'dating' in parsed && parsed.dating.span
            ? t('edit.date-reads', { date: formatDating(parsed.dating, 'year') })
            : t('edit.date-how')}
        {isLeft && against && ` ${t('edit.not-taken')}`}
      </p>
      {isLeft && against && (
        <button type="button" className="button edit-back-to" onClick={() => setTyping(null)}>
          {t('edit.back-to', { value: 'dating' in parsed ? formatDating(parsed.dating, 'year') : '' })}
        </button>
      )}
      {lasts && kind !== 'unknown' && !two && (
        <label className="edit-check">
          <input
            type="checkbox"
            checked={lasted}
            disabled={against !== null}
            onChange={(event) =>
              form.set(path, { ...date, sense: event.target.checked ? 'throughout' : 'sometime' })
            }
          />{' '}
          {t('edit.date-lasted')}
        </label>
      )}
      {date.basis !== 'unknown' && (
        <ChoiceOf form={form} path={`${path}.basis`} label={t('edit.basis')} options={basisOptions()} />
      )}
      <TextOf form={form} path={`${path}.why`} label={t('edit.why-date')} rows={2} />
      <TextOf
        form={form}
        path={`${path}.label`}
        label={t('edit.date-label')}
        what={t('edit.date-label-what')}
        optional
      />
    </fieldset>
  )
}
