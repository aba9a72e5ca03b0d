import { useState } from 'react'
import { t } from '@/i18n/text'

/** Copies a text and says so; where the clipboard is refused, it says how else. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [outcome, setOutcome] = useState<'' | 'copied' | 'not-copied'>('')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('not-copied'),
    )
  return (
    <p className="take-copy">
      <button type="button" className="button" onClick={copy} onBlur={() => setOutcome('')}>
        {label}
      </button>{' '}
      <span role="status">{outcome && t(`take.${outcome}`)}</span>
    </p>
  )
}
