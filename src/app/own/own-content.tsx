import { type ReactNode, use, useMemo } from 'react'
import { useStore } from 'zustand'
import { collectionOfDraft } from '@/collection/own-draft'
import { type ClaimIndex, indexCollection } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { draftStore } from '@/store/draft-store'
import { ownIsRead } from './own-actions'

type OwnContentProps = {
  set: Id
  language: string
  /** Where this browser keeps no such collection. */
  otherwise: ReactNode
  children: (index: ClaimIndex) => ReactNode
}

/** Waits for a collection of the reader's own, then hands it on as any other. */
export function OwnContent({ set, language, otherwise, children }: OwnContentProps) {
  use(ownIsRead(set))
  const draft = useStore(draftStore, ({ of, stack }) => (of === set ? stack?.value : undefined))
  const index = useMemo(
    () => (draft?.own ? indexCollection(collectionOfDraft(draft, language)) : null),
    [draft, language],
  )
  return index ? children(index) : otherwise
}
