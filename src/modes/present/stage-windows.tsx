import type { ClaimIndex } from '@/domain/claim-index'
import type { StageWindow } from '@/domain/stage-windows'
import { formatDays } from '@/i18n/dates'
import { StageAttribution } from './stage-attribution'
import { StageName } from './stage-name'
import './stage-windows.css'

type StageWindowsProps = { index: ClaimIndex; windows: readonly StageWindow[] }

/** What was said in the one stretch of days beside what was said in the other. */
export function StageWindows({ index, windows }: StageWindowsProps) {
  return (
    <div className="stage-windows">
      {windows.map(({ from, to, claims }) => (
        <section
          key={from}
          className="stage-window"
          data-new={claims.some(({ isNew }) => isNew) || undefined}
          data-box
        >
          <h2>{formatDays(from, to, 'year')}</h2>
          <ul>
            {claims.map(({ claim, isNew, withWords }) => (
              <li key={claim.id} data-new={isNew || undefined} data-words={withWords || undefined}>
                {withWords && <p className="stage-claim-text">{claim.text}</p>}
                {isNew ? (
                  <StageAttribution index={index} claim={claim} brief />
                ) : (
                  <StageName index={index} claim={claim} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
