import { useId } from 'react'
import { endDraftRun } from '@/store/draft-store'

type TextFieldProps = {
  /** Where a fault points to. */
  name: string
  label: string
  what?: string
  /** Lines; without them it is one that ends with Enter. */
  rows?: number
  value: string
  onType: (text: string) => void
}

/** Longest text of a collection's record. */
const LONGEST = 10_000

/** Each letter is kept; undo takes the whole visit to the field back. */
export function TextField({ name, label, what, rows, value, onType }: TextFieldProps) {
  const id = useId()
  const shared = {
    id: `${id}field`,
    'data-field': name,
    'aria-describedby': what ? id : undefined,
    maxLength: LONGEST,
    value,
    onChange: (event: { target: { value: string } }) => onType(event.target.value),
    onBlur: endDraftRun,
  }
  return (
    <div className="text-field">
      <label htmlFor={shared.id}>{label}</label>
      {rows === undefined ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
      {what && (
        <p id={id} className="lesson-note">
          {what}
        </p>
      )}
    </div>
  )
}
