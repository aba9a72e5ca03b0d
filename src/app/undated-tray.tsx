import { type KeyboardEvent, useState } from 'react'
import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import { lights } from '@/ui/lights'
import { VoiceLine, VoiceMarkOf } from '@/ui/voice-line'
import { useMore } from '@/widget/use-more'
import './undated-tray.css'

type UndatedTrayProps = {
  index: ClaimIndex
  undated: readonly Ordinal[]
  onChooseClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
}

/** The claims that no timeline can show, as they have no date on the clock. */
export function UndatedTray({ index, undated, onChooseClaim, onLight }: UndatedTrayProps) {
  const [isOpen, setOpen] = useState(false)
  const { shown, more } = useMore(undated.length, (left) => t('rows.more', left))
  if (undated.length === 0) return null
  const close = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.preventDefault()
    event.currentTarget.querySelector('summary')?.focus()
    setOpen(false)
  }
  return (
    <details
      className="undated-tray"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={close}
    >
      <summary>{t('undated.show', { n: undated.length })}</summary>
      <section aria-label={t('undated.title')}>
        <h2>{t('undated.title')}</h2>
        <ul>
          {undated.slice(0, shown).map((i) => {
            const claim = index.collection.claims[i]
            return (
              claim && (
                <li key={claim.id}>
                  <button
                    type="button"
                    data-claim-id={claim.id}
                    onClick={() => onChooseClaim(claim.id)}
                    {...lights(onLight, claim.id)}
                  >
                    <VoiceMarkOf index={index} claim={claim} />
                    <span>
                      <VoiceLine index={index} claim={claim} /> {claim.short}
                    </span>
                  </button>
                </li>
              )
            )
          })}
        </ul>
        {more}
      </section>
    </details>
  )
}
