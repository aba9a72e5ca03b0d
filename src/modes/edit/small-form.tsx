import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { t } from '@/i18n/text'

type SmallField = {
  name: string
  label: string
  what?: string
  rows?: number
  initial?: string
  optional?: boolean
  options?: readonly { value: string; label: string }[]
}

type SmallFormProps = {
  fields: readonly SmallField[]
  submit: string
  /** Returns what speaks against it. */
  onSubmit: (values: Readonly<Record<string, string>>) => readonly string[]
  onCancel?: () => void
  /** More to choose, above the button. */
  children?: ReactNode
}

/** What a record must have before it can be one. No form element: one may stand within another. */
export function SmallForm({ fields, submit, onSubmit, onCancel, children }: SmallFormProps) {
  const id = useId()
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const [missing, setMissing] = useState<readonly string[]>([])
  const [against, setAgainst] = useState<readonly string[]>([])
  const textIn = ({ name, initial, options }: SmallField) =>
    values[name] ?? initial ?? (options ? (options[0]?.value ?? '') : '')
  const group = useRef<HTMLDivElement>(null)
  const send = () => {
    const empty = fields.filter((field) => !field.optional && textIn(field).trim() === '')
    setMissing(empty.map(({ name }) => name))
    if (empty[0]) {
      group.current?.querySelector<HTMLElement>(`[data-new="${empty[0].name}"]`)?.focus()
      return
    }
    const said = onSubmit(Object.fromEntries(fields.map((field) => [field.name, textIn(field).trim()])))
    setAgainst(said)
    if (said.length === 0) setValues({})
  }
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    send()
  }
  return (
    <div ref={group} className="edit-small">
      {fields.map((field) => {
        const isMissing = missing.includes(field.name)
        const described = [isMissing && `${id}${field.name}-missing`, field.what && `${id}${field.name}-what`]
        const control = {
          id: id + field.name,
          'data-new': field.name,
          'aria-invalid': isMissing || undefined,
          'aria-describedby': described.filter(Boolean).join(' ') || undefined,
          value: textIn(field),
          onChange: (event: { target: { value: string } }) => {
            setValues({ ...values, [field.name]: event.target.value })
            setMissing(missing.filter((name) => name !== field.name))
          },
        }
        return (
          <div key={field.name} className="edit-field">
            <label htmlFor={control.id}>{field.label}</label>
            {field.options ? (
              <select className="button" {...control}>
                {field.options.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            ) : field.rows ? (
              <textarea rows={field.rows} {...control} />
            ) : (
              <input type="text" {...control} onKeyDown={sendOnEnter} />
            )}
            {field.what && (
              <p id={`${control.id}-what`} className="edit-note">
                {field.what}
              </p>
            )}
            {isMissing && (
              <p id={`${control.id}-missing`} className="edit-against">
                {t('edit.fault-empty')}
              </p>
            )}
          </div>
        )
      })}
      {children}
      {against.length > 0 && (
        <p className="edit-against" role="alert">
          {against.join(' ')}
        </p>
      )}
      <p className="edit-actions">
        <button type="button" className="button" data-submit onClick={send}>
          {submit}
        </button>
        {onCancel && (
          <button type="button" className="button" onClick={onCancel}>
            {t('edit.cancel')}
          </button>
        )}
      </p>
    </div>
  )
}
