import { useId, useState } from 'react'
import type { Id } from '@/domain/collection'
import { foldText } from '@/domain/passage-print'
import { t } from '@/i18n/text'
import { findAmong } from './find-among'
import './pick-record.css'

export type Pickable = {
  id: Id
  name: string
  /** Under the name. */
  more?: string
  /** Other spellings, by which it is found too. */
  aliases?: readonly string[]
}

type PickRecordProps = {
  label: string
  options: readonly Pickable[]
  onPick: (id: Id) => void
  /** Offered for a name that none has. */
  onNew?: (name: string) => void
}

const SHOWN = 6

/** A record by typing some of its name, or a new one by the name. */
export function PickRecord({ label, options, onPick, onNew }: PickRecordProps) {
  const id = useId()
  const [words, setWords] = useState('')
  const asked = words.trim()
  const spellings = ({ name, aliases = [] }: Pickable) => [name, ...aliases]
  const found =
    asked === '' ? [] : findAmong(options, asked, (option) => [...spellings(option), option.more].join(' '))
  const same = found.filter((option) => spellings(option).some((name) => foldText(name) === foldText(asked)))
  const pick = (chosen: Id) => {
    setWords('')
    onPick(chosen)
  }
  const make = () => {
    setWords('')
    onNew?.(asked)
  }
  return (
    <div className="edit-pick">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={words}
        aria-describedby={`${id}found`}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || asked === '') return
          event.preventDefault()
          const only = same[0] ?? (found.length === 1 ? found[0] : undefined)
          if (only) pick(only.id)
          else if (found.length === 0) make()
        }}
      />
      <p id={`${id}found`} className="edit-note">
        {asked === ''
          ? t(onNew ? 'edit.pick-how-new' : 'edit.pick-how')
          : t('edit.found', { n: found.length })}
      </p>
      {asked !== '' && (
        <ul>
          {found.slice(0, SHOWN).map((option) => (
            <li key={option.id}>
              <button type="button" className="button edit-pick-one" onClick={() => pick(option.id)}>
                <span>{option.name}</span>
                {option.more && <span className="edit-note">{option.more}</span>}
              </button>
            </li>
          ))}
          {found.length > SHOWN && (
            <li className="edit-note">{t('edit.more', { n: found.length - SHOWN })}</li>
          )}
          {onNew && same.length === 0 && (
            <li>
              <button type="button" className="button edit-pick-one" onClick={make}>
                {t('edit.pick-new', { name: asked })}
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
