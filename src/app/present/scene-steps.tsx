import { flushSync } from 'react-dom'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Scene, SceneStep } from '@/domain/collection'
import { countPresses } from '@/domain/stage'
import { t } from '@/i18n/text'
import { focusLater } from './focus-later'
import { SceneStepRow } from './scene-step-row'
import { addStep, moveStep, removeStep, voicesOf } from './step-actions'
import { useDragOrder } from './use-drag-order'

type SceneStepsProps = { index: ClaimIndex; scene: Scene; onSaid: (text: string) => void }

/** What is laid before the class, press by press. */
export function SceneSteps({ index, scene, onSaid }: SceneStepsProps) {
  const { steps } = scene
  const voices = voicesOf(scene)
  const move = (from: number, to: number) => {
    if (to < 0 || to >= steps.length || from === to) return
    // Rows have no ids of their own: the focus goes along by hand.
    const control = document.activeElement?.closest('[data-control]')?.getAttribute('data-control')
    flushSync(() => moveStep(index, scene, from, to))
    if (control) focusLater(`[data-field="steps.${to}"] [data-control="${control}"]`)
    onSaid(t('editor.moved-step', { from: from + 1, to: to + 1, of: steps.length }))
  }
  const drag = useDragOrder(move)
  const add = (step: SceneStep) => {
    addStep(index, scene, step)
    onSaid(t('editor.added-step', { n: steps.length + 1, what: t(`editor.kind-${step.kind}`, { n: 1 }) }))
    const row = `[data-field="steps.${steps.length}"]`
    focusLater(`${row} textarea`, `${row} button`)
  }
  const remove = (at: number) => {
    removeStep(index, scene, at)
    onSaid(t('editor.removed-step', { n: at + 1 }))
    focusLater(`[data-field="steps.${Math.min(at, steps.length - 2)}"]`, '[data-field="steps"]')
  }
  return (
    <section aria-labelledby="scene-steps">
      <h3 id="scene-steps" tabIndex={-1} data-field="steps">
        {t('editor.steps')}
      </h3>
      <p className="lesson-note">{t('editor.steps-what', { n: countPresses(scene) })}</p>
      <ol className="scene-steps">
        {steps.map((step, i) => (
          <SceneStepRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the scene
            key={i}
            index={index}
            scene={scene}
            step={step}
            at={i}
            drag={drag}
            onMove={(to) => move(i, to)}
            onRemove={() => remove(i)}
          />
        ))}
      </ol>
      <p className="lesson-actions">
        <button type="button" className="button" onClick={() => add({ kind: 'ask', claims: [], text: '' })}>
          {t('editor.add-ask')}
        </button>
        {voices.length > 1 && (
          <button type="button" className="button" onClick={() => add({ kind: 'rail', claims: voices })}>
            {t('editor.add-rail')}
          </button>
        )}
        {voices.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => add({ kind: 'opponents', claims: voices.slice(-1) })}
          >
            {t('editor.add-opponents')}
          </button>
        )}
      </p>
    </section>
  )
}
