import { t } from '@/i18n/text'

const TARGETS = [
  { region: 'claims', label: 'app.skip.claims' },
  { region: 'map', label: 'app.skip.map' },
  { region: 'timeline', label: 'app.skip.timeline' },
] as const

/** The first tab stops: straight to a region. Buttons, as an address after # would be taken for a view. */
export function SkipLinks() {
  return (
    <div className="skip-links">
      {TARGETS.map(({ region, label }) => (
        <button key={region} type="button" onClick={() => focusRegion(region)}>
          {t(label)}
        </button>
      ))}
    </div>
  )
}

/** To the first row, of the list or of the table. */
export function focusClaims(): void {
  const rows = '[data-region=claims] :is([role=option][tabindex="0"], tbody button)'
  const row = document.querySelector<HTMLElement>(rows)
  if (row) row.focus()
  else focusRegion('claims')
}

/** The list is entered at its tab stop, so that Enter opens a claim at once; the others at their start. */
function focusRegion(region: (typeof TARGETS)[number]['region']): void {
  const section = document.querySelector<HTMLElement>(`[data-region=${region}]`)
  const target = section?.querySelector<HTMLElement>('[role=option][tabindex="0"]') ?? section
  target?.focus()
}
