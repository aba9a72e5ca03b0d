import { type ReactNode, useId } from 'react'
import { t } from '@/i18n/text'
import type { Typed } from './use-typed'
import './field.css'

type FieldProps = {
  /** Where a fault points to. */
  name: string
  label: string
  what?: string | undefined
  /** Beside the label: how many words there are. */
  count?: string | undefined
  typed: Typed
  /** What stands in the record, in words, for the way back. */
  stands: string
  /** Said of what stands. */
  notes: readonly string[]
  children: (control: ControlProps) => ReactNode
}

type ControlProps = {
  id: string
  'data-field': string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  onBlur: () => void
}

/** A control with its label, what belongs into it, and what speaks against what stands there. */
export function Field({ name, label, what, count, typed, stands, notes, children }: FieldProps) {
  const id = useId()
  const { against, isLeft, back, leave } = typed
  const said = against ?? notes
  const described = [what && `${id}what`, count && `${id}count`, said.length > 0 && `${id}said`].filter(
    Boolean,
  )
  return (
    <div className="edit-field" data-refused={against ? true : undefined}>
      <label htmlFor={`${id}field`}>{label}</label>
      {count && (
        <span id={`${id}count`} className="edit-count">
          {count}
        </span>
      )}
      {children({
        id: `${id}field`,
        'data-field': name,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': against ? true : undefined,
        onBlur: leave,
      })}
      {what && (
        <p id={`${id}what`} className="edit-note">
          {what}
        </p>
      )}
      {said.length > 0 && (
        <div id={`${id}said`} className="edit-against">
          {said.map((words) => (
            <p key={words}>{words}</p>
          ))}
          {isLeft && <p>{t('edit.not-taken')}</p>}
        </div>
      )}
      {isLeft && (
        <button type="button" className="button edit-back-to" onClick={back}>
          {stands === '' ? t('edit.back-to-nothing') : t('edit.back-to', { value: stands })}
        </button>
      )}
    </div>
  )
}
