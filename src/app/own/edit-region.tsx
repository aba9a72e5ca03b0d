import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { chooseClaim, closeClaim } from '@/app/actions'
import { fileOfDraft } from '@/collection/own-draft'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { EditPanel, type EditPanelProps } from '@/modes/edit/edit-panel'
import { draftStore, endDraftRun } from '@/store/draft-store'
import { changeOwn } from './own-actions'
import './edit-region.css'

type EditRegionProps = { index: ClaimIndex; claim: Id | null; picking: EditPanelProps['picking'] }

/** The forms of the records, in the place of the list: what they change is what map and timeline show. */
export function EditRegion({ index, claim, picking }: EditRegionProps) {
  const draft = useStore(draftStore, ({ of, stack }) =>
    of === index.collection.id ? stack?.value : undefined,
  )
  const file = useMemo(() => (draft?.own ? fileOfDraft(draft) : null), [draft])
  const [said, setSaid] = useState('')
  if (!file) return null
  return (
    <div className="edit-region">
      <EditPanel
        index={index}
        file={file}
        claim={claim}
        picking={picking}
        onChange={changeOwn}
        onEndRun={endDraftRun}
        onChooseClaim={(id) => (id === null ? closeClaim() : chooseClaim(id))}
        onSaid={setSaid}
      />
      <p role="status" className="edit-said">
        {said}
      </p>
    </div>
  )
}
