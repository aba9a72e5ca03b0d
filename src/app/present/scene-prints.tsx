import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Scene } from '@/domain/collection'
import { t } from '@/i18n/text'
import { ExerciseSheet } from './exercise-sheet'
import { printOnce } from './print-once'
import { SceneHandout } from './scene-handout'
import '@/i18n/words/tools'
import './scene-prints.css'

type ScenePrintsProps = { index: ClaimIndex; scenes: readonly Scene[] }

type Job = { kind: 'handouts'; scenes: readonly Scene[] } | { kind: 'exercises'; withKey: boolean }

/** What goes on paper: a handout for each scene, and the exercises with their key. */
export function ScenePrints({ index, scenes }: ScenePrintsProps) {
  const [chosen, choose] = useState('')
  const [job, setJob] = useState<Job | null>(null)
  const scene = scenes.find(({ id }) => id === chosen) ?? scenes[0]
  return (
    <div className="scene-prints">
      {scene && (
        <p>
          <label>
            {t('tools.print-scene')}{' '}
            <select value={scene.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
              {scenes.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <Print job={{ kind: 'handouts', scenes: [scene] }} name="tools.print-handout" onPrint={setJob} />
          <Print job={{ kind: 'handouts', scenes }} name="tools.print-handouts" onPrint={setJob} />
        </p>
      )}
      {index.collection.exercises.length > 0 && (
        <p>
          <Print job={{ kind: 'exercises', withKey: false }} name="tools.print-exercises" onPrint={setJob} />
          <Print job={{ kind: 'exercises', withKey: true }} name="tools.print-key" onPrint={setJob} />
        </p>
      )}
      {job &&
        createPortal(
          <article className="scene-paper" ref={(root) => printOnce(root, job, () => setJob(null))}>
            {job.kind === 'handouts'
              ? job.scenes.map((each) => <SceneHandout key={each.id} index={index} scene={each} />)
              : index.collection.exercises.map((exercise, i) => (
                  <ExerciseSheet
                    key={exercise.title}
                    index={index}
                    exercise={exercise}
                    n={i + 1}
                    withKey={job.withKey}
                  />
                ))}
          </article>,
          document.body,
        )}
    </div>
  )
}

type PrintProps = {
  job: Job
  name: 'tools.print-handout' | 'tools.print-handouts' | 'tools.print-exercises' | 'tools.print-key'
  onPrint: (job: Job) => void
}

function Print({ job, name, onPrint }: PrintProps) {
  return (
    <button type="button" className="button" onClick={() => onPrint(job)}>
      {t(name)}
    </button>
  )
}
