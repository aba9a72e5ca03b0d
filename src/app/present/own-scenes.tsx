import { type DragEvent, useRef, useState } from 'react'
import { saveFile } from '@/app/take/save-file'
import type { ExplorerModel } from '@/app/use-explorer-model'
import type { Problem } from '@/collection/problem'
import { readScenesFile, textOfFile } from '@/collection/scenes-file'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id, Scene } from '@/domain/collection'
import { loadReportWords } from '@/i18n/report-text'
import { t } from '@/i18n/text'
import { addScenes, addViewAsScene, edit, linkOfView, scenesNow } from './draft-actions'
import { FileProblems } from './file-problems'
import { fileWithScenes } from './scenes-to-file'

type OwnScenesProps = {
  index: ClaimIndex
  model: ExplorerModel
  onEdit: (id: Id) => void
  onSaid: (text: string) => void
}

/** Adding scenes, and the file that is the truth of them. */
export function OwnScenes({ index, model, onEdit, onSaid }: OwnScenesProps) {
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [isOver, setOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const addView = async () => {
    const scene = await addViewAsScene(index, model)
    if (scene) onSaid(t('lesson.added', { at: scenesNow(index).length, title: scene.title }))
  }
  const addBlank = () => {
    const [scene] = addScenes(index, { kind: 'add', scene: { ...BLANK, link: linkOfView(model) } })
    if (scene) onEdit(scene.id)
  }
  const save = async () => {
    onSaid(t('lesson.saving-file'))
    try {
      const { name, content, said } = await fileWithScenes(index)
      saveFile(name, content)
      onSaid(said)
    } catch (error) {
      onSaid(t('lesson.save-failed', { reason: error instanceof Error ? error.message : String(error) }))
    }
  }
  const open = async (file: File | undefined) => {
    if (!file) return
    const text = await textOfFile(file).catch(() => null)
    if (text === null) return onSaid(t('lesson.open-failed', { name: file.name }))
    const read = readScenesFile(text, file.name, index)
    await loadReportWords()
    setProblems(read.problems)
    if (read.scenes.length > 0) edit(index, { kind: 'replace', scenes: read.scenes })
    const said = t('lesson.opened', { n: read.scenes.length, name: file.name })
    onSaid(read.scenes.length > 0 ? `${said} ${t('lesson.opened-in-place')}` : said)
  }
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      void open(event.dataTransfer.files[0])
    },
  }
  return (
    <div className="own-scenes" data-over={isOver || undefined} {...drop}>
      <ul>
        <Way name="add-view" what="add-view-what" onTake={addView} />
        <Way name="add-blank" what="add-blank-what" onTake={addBlank} />
        <Way name="open-file" what="open-file-what" onTake={() => chooser.current?.click()} />
        <Way name="save-file" what="save-file-what" onTake={save} />
      </ul>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('lesson.open-file')}
        onChange={(event) => {
          void open(event.target.files?.[0])
          // So that the same file can be chosen again.
          event.target.value = ''
        }}
      />
      {problems.length > 0 && <FileProblems problems={problems} />}
    </div>
  )
}

type Way = 'add-view' | 'add-blank' | 'save-file' | 'open-file'

function Way({ name, what, onTake }: { name: Way; what: `${Way}-what`; onTake: () => void }) {
  return (
    <li>
      <button type="button" className="button" onClick={onTake}>
        {t(name === 'add-view' ? 'present.add-view' : `lesson.${name}`)}
      </button>
      <span className="lesson-note">{t(`lesson.${what}`)}</span>
    </li>
  )
}

const BLANK: Scene = {
  id: 'my-1',
  title: '',
  question: '',
  notice: '',
  notes: '',
  minutes: 5,
  layout: 'statement',
  link: '',
  steps: [],
}
