import type { ClaimIndex } from '@/domain/claim-index'
import { mayBeNamed, type StageState } from '@/domain/stage'
import { claimsOf } from '@/domain/stage-statements'
import { t } from '@/i18n/text'
import { VoiceMarkOf } from '@/ui/voice-line'
import { voiceName } from '@/ui/voice-words'

type NotesPreviewProps = {
  index: ClaimIndex
  stage: StageState
  heading: string
  /** What is on now, where this is what comes next. */
  before?: StageState
  isNow?: boolean
}

/** A press of the lesson in words. It hides what the stage hides: a mirrored screen must not tell. */
export function NotesPreview({ index, stage, before, heading, isNow = false }: NotesPreviewProps) {
  const { focus, scene } = stage
  const isReveal = before !== undefined && before.concealed.length > 0 && before.scene === scene
  const claims =
    focus.kind === 'opening' || focus.kind === 'rail' || isReveal ? [] : claimsOf(index, focus.claims)
  return (
    <section className="notes-preview" data-now={isNow || undefined} aria-label={heading}>
      <h2>{heading}</h2>
      <div>
        <p className="notes-lead">{isReveal ? t('notes.reveal') : leadOf(stage, before)}</p>
        {claims.map((claim) => (
          <p key={claim.id} className="notes-claim">
            {claim.text}{' '}
            <span className="notes-who">
              {!mayBeNamed(before ?? stage, claim.id) ? (
                t('notes.hidden')
              ) : (
                <>
                  <VoiceMarkOf index={index} claim={claim} size={13} /> {voiceName(index, claim)}
                </>
              )}
            </span>
          </p>
        ))}
      </div>
    </section>
  )
}

function leadOf({ focus, scene }: StageState, before: StageState | undefined): string {
  switch (focus.kind) {
    case 'opening':
      return before ? t('notes.next-scene', { question: scene.question }) : t('notes.opening')
    case 'voices':
      return focus.text ?? (focus.concealed ? t('present.who') : '')
    case 'ask':
      return focus.text
    case 'rail':
      return focus.text ?? t('notes.rail')
    case 'opponents':
      return focus.text ?? t('notes.opponents')
  }
}
