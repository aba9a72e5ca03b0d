import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { collectionIn } from '@/collection/bundled'
import { type ClaimIndex, indexCollection } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import type { Language } from '@/domain/languages'
import { HOME } from '@/domain/view'
import { t } from '@/i18n/text'
import { later, Part } from '@/widget/part'

const OwnContent = later(() => import('@/app/own/own-content').then(({ OwnContent }) => OwnContent))

type NotesContentProps = { set: Id; language: Language; children: (index: ClaimIndex) => ReactNode }

/** The collection of the lesson, whoever's it is. */
export function NotesContent({ set, language, children }: NotesContentProps) {
  const { data: collection, error } = useQuery(collectionIn(language))
  const index = useMemo(() => (collection ? indexCollection(collection) : null), [collection])
  const bundled = index && children(index)
  if (set !== HOME.set)
    return (
      <Part waiting={null}>
        <OwnContent set={set} language={language} otherwise={bundled}>
          {children}
        </OwnContent>
      </Part>
    )
  return error ? <p role="alert">{t('failed.load')}</p> : bundled
}
