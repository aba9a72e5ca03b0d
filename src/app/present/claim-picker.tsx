import { useState } from 'react'
import type { ExplorerModel } from '@/app/use-explorer-model'
import { useSearch } from '@/app/use-search'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Scene } from '@/domain/collection'
import { t } from '@/i18n/text'
import { VoiceLine, VoiceMarkOf } from '@/ui/voice-line'
import { voiceName } from '@/ui/voice-words'
import { addClaim } from './step-actions'

const SHOWN = 8

type ClaimPickerProps = {
  index: ClaimIndex
  model: ExplorerModel
  scene: Scene
  onSaid: (text: string) => void
}

/** Claims to add: those that the page behind lists, or all that some words meet. */
export function ClaimPicker({ index, model, scene, onSaid }: ClaimPickerProps) {
  const [words, setWords] = useState('')
  const [into, setInto] = useState<number | null>(null)
  const found = useSearch(index, words)
  const ordinals = found ? [...found.claims] : model.counted.listed
  const claims = ordinals.flatMap((i) => index.collection.claims[i] ?? [])
  const used = new Set(scene.steps.flatMap((step) => step.claims))
  const target = into !== null && scene.steps[into] ? into : null
  const add = (id: string) => {
    addClaim(index, scene, id, target)
    const n = target ?? scene.steps.length
    onSaid(t('editor.added-step', { n: n + 1, what: t('editor.kind-voices', { n: 1 }) }))
  }
  return (
    <section aria-labelledby="claim-picker">
      <h3 id="claim-picker">{t('editor.add-claims')}</h3>
      <div className="scene-fields-row">
        <label className="scene-fields-find">
          <span>{t('editor.find')}</span>
          <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
        <label>
          <span>{t('editor.into')}</span>
          <select
            className="button"
            value={target ?? ''}
            onChange={(event) => setInto(event.target.value === '' ? null : Number(event.target.value))}
          >
            <option value="">{t('editor.into-new')}</option>
            {scene.steps.map((_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the scene
              <option key={i} value={i}>
                {t('editor.into-step', { n: i + 1 })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="lesson-note" role="status">
        {t(found ? 'editor.found' : 'editor.listed', { n: claims.length })}
      </p>
      <ul className="claim-picker">
        {claims.slice(0, SHOWN).map((claim) => (
          <li key={claim.id}>
            <div className="scene-claim">
              <VoiceMarkOf index={index} claim={claim} />
              <div>
                <VoiceLine index={index} claim={claim} brief />{' '}
                {used.has(claim.id) && <em className="lesson-note">{t('editor.in-scene')}</em>}
                <p className="scene-claim-text">{claim.text}</p>
              </div>
            </div>
            <button
              type="button"
              className="button"
              aria-label={t('editor.add-name', { who: voiceName(index, claim), claim: claim.short })}
              onClick={() => add(claim.id)}
            >
              {t('editor.add')}
            </button>
          </li>
        ))}
      </ul>
      {claims.length > SHOWN && (
        <p className="lesson-note">{t('editor.more', { n: claims.length - SHOWN })}</p>
      )}
    </section>
  )
}
