import { useState } from 'react'
import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import { t } from '@/i18n/text'
import { FILE_KINDS, type FileKind, fileOf } from './files-to-take'
import { saveFile } from './save-file'
import { TakeRow } from './take-row'
import { useWritten } from './use-written'

type TakeFilesProps = { index: ClaimIndex; listed: readonly Ordinal[] }

/** The listed claims, or all, in the formats of other programs. */
export function TakeFiles({ index, listed }: TakeFilesProps) {
  const written = useWritten(index)
  const [isAll, setAll] = useState(listed.length === 0)
  const [said, setSaid] = useState('')
  const total = index.collection.claims.length
  const save = async (kind: FileKind) => {
    setSaid(t('take.saving'))
    try {
      const { name, content } = await fileOf(written, kind, isAll ? null : listed)
      saveFile(name, content)
      setSaid(t('take.saved', { name }))
    } catch (error) {
      setSaid(t('take.failed', { reason: error instanceof Error ? error.message : String(error) }))
    }
  }
  return (
    <section aria-labelledby="take-files">
      <h3 id="take-files">{t('take.files')}</h3>
      <fieldset className="take-choice">
        <legend className="visually-hidden">{t('take.which')}</legend>
        <label>
          <input
            type="radio"
            name="take-which"
            checked={!isAll}
            disabled={listed.length === 0}
            onChange={() => setAll(false)}
          />
          {t('take.listed', { n: listed.length })}
        </label>
        <label>
          <input type="radio" name="take-which" checked={isAll} onChange={() => setAll(true)} />
          {t('take.all', { n: total })}
        </label>
      </fieldset>
      <ul className="take-files">
        {FILE_KINDS.map((kind) => (
          <TakeRow
            key={kind}
            action={t('take.save')}
            name={t(`take.${kind}`)}
            what={t(`take.${kind}-what`)}
            onTake={() => save(kind)}
          />
        ))}
      </ul>
      <p role="status" className="take-said">
        {said}
      </p>
    </section>
  )
}
