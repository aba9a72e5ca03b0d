import { type KeyboardEvent, useState } from 'react'
import { t } from '@/i18n/text'
import { typeSearch } from './filter-actions'
import './search-box.css'

type SearchBoxProps = {
  q: string
  /** Down or Enter: on to what was found. */
  onLeave: () => void
}

/** Typing narrows the list at once; each letter replaces the history's entry, so that Back undoes the whole word. */
export function SearchBox({ q, onLeave }: SearchBoxProps) {
  const [typed, setTyped] = useState(q)
  const [shown, setShown] = useState(q)
  // The view changed elsewhere (Back, a chip removed): the box follows.
  if (q !== shown) {
    setShown(q)
    if (q !== typed.trim()) setTyped(q)
  }
  const change = (value: string) => {
    setTyped(value)
    typeSearch(value.trim())
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave()
    // Innermost first: the words go before anything else is left.
    else if (event.key === 'Escape' && typed !== '') change('')
    else return
    event.preventDefault()
  }
  return (
    <search className="search-box">
      <input
        type="search"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        aria-keyshortcuts="/"
        maxLength={200}
        value={typed}
        onChange={(event) => change(event.target.value)}
        onKeyDown={press}
        data-search=""
      />
      <span className="search-box-key" aria-hidden="true">
        /
      </span>
    </search>
  )
}
