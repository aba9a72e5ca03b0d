import { useId, useState } from 'react'
import { valueAt } from '@/collection/edit/at-path'
import type { PartName } from '@/collection/schema'
import { t } from '@/i18n/text'
import { Field } from './field'
import { type RecordForm, wordsOf } from './record-form'
import { answerOf, useTyped } from './use-typed'

type FieldOf<P extends PartName> = {
  form: RecordForm<P>
  path: string
  label: string
  what?: string
}

/** Longest text of a collection's record. */
const LONGEST = 10_000

type TextProps<P extends PartName> = FieldOf<P> & {
  /** Lines; without them it is one. */
  rows?: number
  /** Nothing typed takes the key out. */
  optional?: boolean
  /** Said beside the label of what is typed. */
  count?: (text: string) => string
  lang?: string
}

/** Each letter is kept as soon as it makes sense; undo takes the whole visit to the field back. */
export function TextOf<P extends PartName>(props: TextProps<P>) {
  const { form, path, label, what, rows, optional = false, count, lang } = props
  const stored = stringAt(form, path)
  const typed = useTyped(form.desk, label, stored, (text) =>
    answerOf(text, form.set(path, optional && text.trim() === '' ? undefined : text, path)),
  )
  return (
    <Field
      name={path}
      label={label}
      what={what}
      count={count?.(typed.shown)}
      typed={typed}
      stands={stored}
      notes={wordsOf(form, path)}
    >
      {(control) => {
        const shared = { ...control, lang, maxLength: LONGEST, value: typed.shown }
        return rows === undefined ? (
          <input type="text" {...shared} onChange={(event) => typed.type(event.target.value)} />
        ) : (
          <textarea rows={rows} {...shared} onChange={(event) => typed.type(event.target.value)} />
        )
      }}
    </Field>
  )
}

type NumberProps<P extends PartName> = FieldOf<P> & { optional?: boolean }

/** A comma for the point, and thin spaces between thousands, are understood. */
export function NumberOf<P extends PartName>({ form, path, label, what, optional = false }: NumberProps<P>) {
  const value = valueAt(form.record, path)
  const stored = typeof value === 'number' ? String(value) : ''
  const typed = useTyped(form.desk, label, stored, (text) => {
    const number = numberOf(text)
    if (number === null && !(optional && text.trim() === '')) return { against: [t('edit.fault-number')] }
    return answerOf(number === null ? '' : String(number), form.set(path, number ?? undefined, path))
  })
  return (
    <Field name={path} label={label} what={what} typed={typed} stands={stored} notes={wordsOf(form, path)}>
      {(control) => (
        <input
          type="text"
          inputMode="decimal"
          {...control}
          value={typed.shown}
          onChange={(event) => typed.type(event.target.value)}
        />
      )}
    </Field>
  )
}

function numberOf(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^-?\d+(\.\d*)?$|^-?\.\d+$/.test(plain) ? Number(plain) : null
}

/** One to a line; empty lines are none. */
export function LinesOf<P extends PartName>({ form, path, label, what }: FieldOf<P>) {
  const value = valueAt(form.record, path)
  const stored = Array.isArray(value) ? value.join('\n') : ''
  const typed = useTyped(form.desk, label, stored, (text) => {
    const lines = text.split('\n').flatMap((line) => line.trim() || [])
    return answerOf(lines.join('\n'), form.set(path, lines, path))
  })
  return (
    <Field name={path} label={label} what={what} typed={typed} stands={stored} notes={wordsOf(form, path)}>
      {(control) => (
        <textarea
          rows={2}
          {...control}
          value={typed.shown}
          onChange={(event) => typed.type(event.target.value)}
        />
      )}
    </Field>
  )
}

export type Option = { value: string; label: string }

type ChoiceProps<P extends PartName> = FieldOf<P> & {
  options: readonly Option[]
  /** What stands where nothing is chosen; choosing it takes the key out. */
  none?: string
  /** Where choosing changes more than this one value. */
  onChoose?: (value: string) => readonly string[]
}

export function ChoiceOf<P extends PartName>(props: ChoiceProps<P>) {
  const { form, path, label, what, options, none, onChoose } = props
  const stored = stringAt(form, path)
  const typed = useTyped(form.desk, label, stored, (value) =>
    answerOf(value, onChoose ? onChoose(value) : form.set(path, value === '' ? undefined : value)),
  )
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? none ?? value
  return (
    <Field
      name={path}
      label={label}
      what={what}
      typed={typed}
      stands={labelOf(stored)}
      notes={wordsOf(form, path)}
    >
      {(control) => (
        <select
          className="button"
          {...control}
          value={typed.shown}
          onChange={(event) => typed.type(event.target.value)}
        >
          {(none !== undefined || stored === '') && <option value="">{none ?? t('edit.choose')}</option>}
          {stored !== '' && !options.some(({ value }) => value === stored) && (
            <option value={stored}>{stored}</option>
          )}
          {options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** True, or the key is not there. */
export function CheckOf<P extends PartName>({ form, path, label, what }: FieldOf<P>) {
  const id = useId()
  const [against, setAgainst] = useState<readonly string[]>([])
  return (
    <div className="edit-field">
      <label className="edit-check">
        <input
          type="checkbox"
          data-field={path}
          aria-describedby={what || against.length > 0 ? id : undefined}
          checked={valueAt(form.record, path) === true}
          onChange={(event) => setAgainst(form.set(path, event.target.checked || undefined))}
        />{' '}
        {label}
      </label>
      {(what || against.length > 0) && (
        <p id={id} className={against.length > 0 ? 'edit-against' : 'edit-note'}>
          {against.length > 0 ? against.join(' ') : what}
        </p>
      )}
    </div>
  )
}

function stringAt<P extends PartName>({ record }: RecordForm<P>, path: string): string {
  const value = valueAt(record, path)
  return typeof value === 'string' ? value : ''
}
