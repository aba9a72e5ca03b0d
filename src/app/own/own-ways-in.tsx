import { useState } from 'react'
import type { OwnFile } from '@/collection/open/opened'
import { t } from '@/i18n/text'
import { ago } from './ago'
import { freeId } from './new-collection'
import { openOwn, replaceOwn, showKept, showOwn } from './own-actions'
import { useKept } from './use-kept'
import type { Purpose } from './use-opening'

type OwnWaysInProps = {
  file: OwnFile
  purpose: Purpose
  onAgain: (purpose: Purpose) => void
  onDone: () => void
}

/** Into the open collection, or in its place; what this browser keeps under the same name is not lost. */
export function OwnWaysIn({ file, purpose, onAgain, onDone }: OwnWaysInProps) {
  const { list } = useKept()
  const [now] = useState(Date.now)
  const { id, title } = file.raw.collection
  const open = openOwn()?.raw.collection
  const kept = list.find((one) => one.id === id)
  const over = async () => {
    await showKept(id)
    replaceOwn(file)
    onDone()
  }
  const beside = () => {
    const collection = { ...file.raw.collection, id: freeId(id, list) }
    return showOwn({ ...file, raw: { ...file.raw, collection } }).then(onDone)
  }
  if (purpose === 'add')
    return (
      <Way
        onTake={() => {
          replaceOwn(file)
          onDone()
        }}
      >
        {t('own.add', { title })}
      </Way>
    )
  return (
    <>
      {kept ? (
        <>
          <span className="own-other">
            {t('own.other-kept', { title: kept.title, claims: kept.claims, ago: ago(kept.savedAt, now) })}
          </span>
          <Way onTake={() => void over()}>{t('own.open-over')}</Way>
          <Way onTake={() => void beside()}>{t('own.open-beside')}</Way>
        </>
      ) : (
        <Way onTake={() => void showOwn(file).then(onDone)}>{t('own.open')}</Way>
      )}
      {open && <Way onTake={() => onAgain('add')}>{t('own.add', { title: open.title })}</Way>}
    </>
  )
}

function Way({ onTake, children }: { onTake: () => void; children: string }) {
  return (
    <button type="button" className="button" onClick={onTake}>
      {children}
    </button>
  )
}
