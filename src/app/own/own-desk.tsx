import { type DragEvent, useRef, useState } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import { t } from '@/i18n/text'
import { copyOf, emptyCollection } from './new-collection'
import { openOwn, showOwn } from './own-actions'
import { OwnKept } from './own-kept'
import { OwnSheets } from './own-sheets'
import { useKept } from './use-kept'
import type { Purpose } from './use-opening'

type OwnDeskProps = {
  index: ClaimIndex
  onOpen: (files: readonly File[], purpose: Purpose) => void
  onSaid: (text: string) => void
  onDone: () => void
}

/** The ways to a collection of one's own. */
export function OwnDesk({ index, onOpen, onSaid, onDone }: OwnDeskProps) {
  const kept = useKept()
  const [purpose, setPurpose] = useState<Purpose>('open')
  const [isOver, setOver] = useState(false)
  const [pasted, setPasted] = useState('')
  const chooser = useRef<HTMLInputElement>(null)
  const title = openOwn()?.raw.collection.title
  const begin = async (make: typeof emptyCollection | typeof copyOf) => {
    try {
      await showOwn(await make(index, kept.list))
      onDone()
    } catch (error) {
      onSaid(error instanceof Error ? error.message : String(error))
    }
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
      onOpen([...event.dataTransfer.files], purpose)
    },
  }
  return (
    <>
      <h2 id="own-title">{t('own.title')}</h2>
      <p>{t('own.stays')}</p>
      <section aria-labelledby="own-files" className="own-files" data-over={isOver || undefined} {...drop}>
        <h3 id="own-files">{t('own.files')}</h3>
        <p>{t('own.files-what')}</p>
        {title !== undefined && (
          <p className="own-purpose">
            <label>
              <input
                type="radio"
                name="own-purpose"
                checked={purpose === 'open'}
                onChange={() => setPurpose('open')}
              />
              {t('own.open')}
            </label>
            <label>
              <input
                type="radio"
                name="own-purpose"
                checked={purpose === 'add'}
                onChange={() => setPurpose('add')}
              />
              {t('own.add', { title })}
            </label>
          </p>
        )}
        <p>
          <button type="button" className="button" onClick={() => chooser.current?.click()}>
            {t('own.choose')}
          </button>
        </p>
        <input
          ref={chooser}
          type="file"
          hidden
          multiple
          accept=".json,.gz,.csv,.tsv,.txt,application/json,application/gzip,text/csv"
          aria-label={t('own.choose')}
          onChange={(event) => {
            onOpen([...(event.target.files ?? [])], purpose)
            // So that the same file can be chosen again.
            event.target.value = ''
          }}
        />
        <details>
          <summary>{t('own.paste')}</summary>
          <textarea
            rows={4}
            aria-label={t('own.paste-label')}
            value={pasted}
            spellCheck={false}
            onChange={(event) => setPasted(event.target.value)}
          />
          <button
            type="button"
            className="button"
            disabled={pasted.trim() === ''}
            onClick={() => onOpen([new File([pasted], t('own.pasted-name'))], purpose)}
          >
            {t('own.paste-open')}
          </button>
        </details>
      </section>
      <OwnSheets />
      <OwnKept kept={kept} onSaid={onSaid} onDone={onDone} />
      <section aria-labelledby="own-begin">
        <h3 id="own-begin">{t('own.begin')}</h3>
        <p className="own-ways">
          <button type="button" className="button" onClick={() => void begin(emptyCollection)}>
            {t('own.begin-empty')}
          </button>
          <button type="button" className="button" onClick={() => void begin(copyOf)}>
            {t('own.begin-copy')}
          </button>
        </p>
      </section>
    </>
  )
}
