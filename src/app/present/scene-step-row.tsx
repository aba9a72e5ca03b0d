import { type ClaimIndex, claimOf } from '@/domain/claim-index'
import type { Id, Scene, SceneStep } from '@/domain/collection'
import { wordsOfStep } from '@/domain/scene-faults'
import { MOST_WORDS } from '@/domain/stage-statements'
import { t } from '@/i18n/text'
import { VoiceLine, VoiceMarkOf } from '@/ui/voice-line'
import { asSentence, voiceName } from '@/ui/voice-words'
import { focusLater } from './focus-later'
import { moveByKey } from './lesson-row'
import { MoveButtons } from './move-buttons'
import { changeStep } from './step-actions'
import { TextField } from './text-field'
import type { useDragOrder } from './use-drag-order'

type SceneStepRowProps = {
  index: ClaimIndex
  scene: Scene
  step: SceneStep
  at: number
  drag: ReturnType<typeof useDragOrder>
  onMove: (to: number) => void
  onRemove: () => void
}

export function SceneStepRow({ index, scene, step, at, drag, onMove, onRemove }: SceneStepRowProps) {
  const { kind, claims } = step
  const n = at + 1
  const what = t(`editor.kind-${kind}`, { n: claims.length })
  const words = wordsOfStep(index, step)
  const change = (patch: Parameters<typeof changeStep>[3], isTyped = false) =>
    changeStep(index, scene, at, patch, isTyped)
  return (
    <li
      {...drag.row(at)}
      data-field={`steps.${at}`}
      tabIndex={-1}
      onKeyDown={(event) => moveByKey(event, at, onMove)}
    >
      <div className="scene-step-head">
        <span className="drag-handle" title={t('lesson.drag')} aria-hidden="true" {...drag.handle(at)}>
          ⠿
        </span>
        <h4>
          {n}. {asSentence(what)}
        </h4>
        {kind === 'voices' && (
          <span className="lesson-note" data-many={words > MOST_WORDS || undefined}>
            {t('editor.words', { n: words })}
          </span>
        )}
        <span className="scene-step-buttons">
          <MoveButtons
            at={at}
            of={scene.steps.length}
            title={t('editor.step', { n, what })}
            onMove={onMove}
          />
          <button
            type="button"
            className="button"
            data-control="remove"
            aria-label={t('editor.remove-step-name', { n })}
            onClick={onRemove}
          >
            {t('editor.remove-step')}
          </button>
        </span>
      </div>
      {claims.length > 0 && (
        <ul className="scene-step-claims">
          {claims.map((id) => (
            <StepClaim
              key={id}
              index={index}
              id={id}
              step={n}
              onRemove={() => {
                change({ claims: claims.filter((each) => each !== id) })
                focusLater(
                  `[data-field="steps.${at}"] [data-control^="take-out"]`,
                  `[data-field="steps.${at}"] [data-control="remove"]`,
                )
              }}
            />
          ))}
        </ul>
      )}
      {(kind === 'ask' || step.text !== undefined) && (
        <TextField
          name={`steps.${at}.text`}
          label={t(kind === 'ask' ? 'editor.text-ask' : 'editor.text')}
          rows={2}
          value={step.text ?? ''}
          onType={(text) => change({ text }, true)}
        />
      )}
      {kind === 'voices' && (
        <label className="scene-fields-check">
          <input
            type="checkbox"
            data-control="conceal"
            checked={step.conceal === true}
            onChange={(event) => change({ conceal: event.target.checked || undefined })}
          />{' '}
          {t('editor.conceal')}
        </label>
      )}
    </li>
  )
}

type StepClaimProps = { index: ClaimIndex; id: Id; step: number; onRemove: () => void }

function StepClaim({ index, id, step, onRemove }: StepClaimProps) {
  const claim = claimOf(index, id)
  const who = claim ? voiceName(index, claim) : t('editor.unknown-claim', { id })
  return (
    <li>
      {claim ? (
        <div className="scene-claim">
          <VoiceMarkOf index={index} claim={claim} />
          <div>
            <VoiceLine index={index} claim={claim} brief />
            <p className="scene-claim-text">{claim.text}</p>
          </div>
        </div>
      ) : (
        <p>{who}</p>
      )}
      <button
        type="button"
        className="button"
        data-control={`take-out-${id}`}
        aria-label={t('editor.remove-claim-name', { n: step, who })}
        onClick={onRemove}
      >
        {t('editor.remove-claim')}
      </button>
    </li>
  )
}
