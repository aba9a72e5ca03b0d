import { type ReactNode, use, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { indexOfDraft } from '@/collection/own-draft'
import type { ClaimIndex } from '@/domain/claim-index'
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
  // Of what was shown before an edit most is taken over.
  const before = useRef<ClaimIndex | null>(null)
  const index = useMemo(() => {
    before.current = draft?.own ? indexOfDraft(draft, language, before.current) : null
    return before.current
  }, [draft, language])
  return index ? children(index) : otherwise
}
