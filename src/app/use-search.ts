import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Found } from '@/collection/search-claims'
import type { ClaimIndex } from '@/domain/claim-index'
import type { ClaimKind } from '@/domain/collection'
import { t } from '@/i18n/text'

const searchCode = queryOptions({
  queryKey: ['search'],
  queryFn: () => import('@/collection/search-claims').then(({ searchClaims }) => searchClaims),
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  structuralSharing: false,
  retry: false,
})

const kindName = (kind: ClaimKind) => t(`kind.${kind}`)

/**
 * What the words searched for meet. The search's code is fetched with the first word; until it is there nothing
 * is hidden. Undefined without words to search for.
 */
export function useSearch(index: ClaimIndex, q: string): Found | undefined {
  const asked = q.trim()
  const { data: search } = useQuery({ ...searchCode, enabled: asked !== '' })
  return useMemo(
    () => (search && asked !== '' ? search(index, asked, kindName) : undefined),
    [search, index, asked],
  )
}

/** Asks for the search's code again; null as long as it has not failed. */
export function useFailedSearch(): (() => void) | null {
  const { isError, refetch } = useQuery({ ...searchCode, enabled: false })
  return isError ? () => void refetch() : null
}
