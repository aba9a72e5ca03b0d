import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { bundledCollection } from '@/collection/bundled'
import { type ClaimIndex, indexCollection } from '@/domain/claim-index'
import { HOME } from '@/domain/view'

/** The claims in the language that they were written in: files and citations are the same whoever takes them along. */
export function useWritten(index: ClaimIndex): ClaimIndex {
  const { data } = useQuery(bundledCollection)
  const isBundled = index.collection.id === HOME.set
  return useMemo(() => (data && isBundled ? indexCollection(data) : index), [data, isBundled, index])
}
