import { MOST_PRESSES, type SceneFault } from '@/domain/scene-faults'
import { t } from '@/i18n/text'

/** What is to be mended, each a way to its field. */
export function SceneFaults({ faults }: { faults: readonly SceneFault[] }) {
  if (faults.length === 0) return null
  return (
    <div className="lesson-warning scene-faults">
      <p>{t('editor.faults', { n: faults.length })}</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.code} ${fault.field}`}>
            <button type="button" className="scene-fault" onClick={() => goTo(fault.field)}>
              {faultWords(fault)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function faultWords(fault: SceneFault): string {
  const step = 'step' in fault ? fault.step + 1 : 0
  const n = 'n' in fault ? fault.n : MOST_PRESSES
  const ids = 'ids' in fault ? fault.ids.join(', ') : ''
  return t(`editor.fault-${fault.code}`, { step, n, ids })
}

function goTo(field: string): void {
  const target = document.querySelector<HTMLElement>(`[data-field="${field}"]`)
  target?.focus()
  target?.scrollIntoView({ block: 'center' })
}
