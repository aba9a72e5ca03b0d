import { useState } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import type { Counted } from '@/domain/listed'
import type { View } from '@/domain/view'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { lightClaims } from '@/store/view-store'
import { addressOutside } from './address-outside'
import { KnownStepper } from './known-stepper'
import { StatusBar } from './status-bar'
import { UndatedTray } from './undated-tray'
import './paper.css'

type ExplorerFootProps = {
  index: ClaimIndex
  view: View
  counted: Counted
  compact: boolean
  onChooseClaim: (id: Id) => void
}

/** The honest count; in a frame also the way out of it. */
export function ExplorerFoot({ index, view, counted, compact, onChooseClaim }: ExplorerFootProps) {
  const [today] = useState(() => Math.floor(Date.now() / 86_400_000))
  return (
    <footer className="explorer-foot">
      {!compact && !view.embed && <KnownStepper index={index} known={view.known} />}
      <StatusBar counted={counted} total={index.collection.claims.length} />
      <UndatedTray
        index={index}
        undated={counted.undated}
        onChooseClaim={onChooseClaim}
        onLight={lightClaims}
      />
      {view.embed && (
        <a className="explorer-outside" href={addressOutside(view)} target="_blank" rel="noopener">
          {t('embed.open')}
        </a>
      )}
      {/* On paper: where this is from, and of when. */}
      <p className="explorer-printed">
        {addressOutside(view)} · {formatDays(today, today, 'year')}
      </p>
    </footer>
  )
}
