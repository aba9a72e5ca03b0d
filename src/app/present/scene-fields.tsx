import type { ExplorerModel } from '@/app/use-explorer-model'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Scene } from '@/domain/collection'
import { windowOf } from '@/domain/resolve-view'
import { faultsOf } from '@/domain/scene-faults'
import { parseLink } from '@/domain/view-link'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { linkOfView } from './draft-actions'
import { changeScene } from './step-actions'
import { TextField } from './text-field'

const LAYOUTS = ['ladder', 'map', 'statement', 'bars', 'two-windows'] as const

type SceneFieldsProps = {
  index: ClaimIndex
  model: ExplorerModel
  scene: Scene
  onSaid: (text: string) => void
}

/** What a scene says and how it stands on the stage. */
export function SceneFields({ index, model, scene, onSaid }: SceneFieldsProps) {
  const type = (patch: Partial<Scene>) => changeScene(index, scene, patch, true)
  const setLayout = (layout: Scene['layout']) =>
    // A second link belongs to two windows only: at first what stands behind, where a teacher has just looked.
    changeScene(index, scene, {
      layout,
      link2: layout === 'two-windows' ? (scene.link2 ?? linkOfView(model)) : undefined,
    })
  const takeView = (field: 'link' | 'link2') => {
    changeScene(index, scene, { [field]: linkOfView(model) })
    onSaid(t(`editor.view-taken-${field}`))
  }
  return (
    <div className="scene-fields">
      <TextField
        name="question"
        label={t('editor.question')}
        what={t('editor.question-what')}
        rows={2}
        value={scene.question}
        onType={(question) => type({ question })}
      />
      <TextField
        name="title"
        label={t('editor.name')}
        value={scene.title}
        onType={(title) => type({ title })}
      />
      <div className="scene-fields-row">
        <label>
          <span>{t('editor.minutes')}</span>
          <input
            type="number"
            min={1}
            max={600}
            data-field="minutes"
            value={scene.minutes > 0 ? scene.minutes : ''}
            onChange={(event) =>
              type({ minutes: Math.min(600, Math.max(0, event.target.valueAsNumber || 0)) })
            }
          />
        </label>
        <label>
          <span>{t('editor.layout')}</span>
          <select
            className="button"
            data-field="layout"
            value={scene.layout}
            onChange={(event) => setLayout(event.target.value as Scene['layout'])}
          >
            {LAYOUTS.map((layout) => (
              <option key={layout} value={layout}>
                {t(`editor.layout-${layout}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="scene-fields-topic">
          <span>{t('editor.topic')}</span>
          <select
            className="button"
            data-field="topic"
            value={scene.topic ?? ''}
            onChange={(event) => changeScene(index, scene, { topic: event.target.value || undefined })}
          >
            <option value="">{t('editor.topic-none')}</option>
            {index.collection.topics.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className="scene-fields-check">
        <input
          type="checkbox"
          checked={scene.reserve === true}
          onChange={(event) => changeScene(index, scene, { reserve: event.target.checked || undefined })}
        />{' '}
        {t('editor.reserve')}
      </label>
      <ViewOf index={index} field="link" link={scene.link} onTake={takeView} />
      {scene.link2 !== undefined && (
        <>
          <ViewOf index={index} field="link2" link={scene.link2} onTake={takeView} />
          {faultsOf(index, scene).some(({ code }) => code === 'same-windows') && (
            <p className="lesson-warning">{t('editor.fault-same-windows')}</p>
          )}
        </>
      )}
      <TextField
        name="notice"
        label={t('editor.notice')}
        rows={3}
        value={scene.notice}
        onType={(notice) => type({ notice })}
      />
      <TextField
        name="notes"
        label={t('editor.notes')}
        what={t('editor.notes-what')}
        rows={5}
        value={scene.notes}
        onType={(notes) => type({ notes })}
      />
    </div>
  )
}

type ViewOfProps = {
  index: ClaimIndex
  field: 'link' | 'link2'
  link: string
  onTake: (field: 'link' | 'link2') => void
}

/** The days and the map of a window, in words, and the way to others. */
function ViewOf({ index, field, link, onTake }: ViewOfProps) {
  const { from, to } = windowOf(index, parseLink(link).view)
  return (
    <p className="lesson-note">
      {t(`editor.view-${field}`, { days: formatDays(from, to, 'year') })}{' '}
      <button type="button" className="button" data-field={field} onClick={() => onTake(field)}>
        {t(`editor.view-take-${field}`)}
      </button>
    </p>
  )
}
