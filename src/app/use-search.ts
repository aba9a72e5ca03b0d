import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Found } from '@/collection/search-claims'
import type { ClaimIndex } from '@/domain/claim-index'
import type { ClaimKind } from '@/domain/collection'
import { t } from '@/i18n/text'

const kindName = (kind: ClaimKind) => t(`kind.${kind}`)

/**
 * What the words searched for meet. The search's code is fetched with the first word; until it is there nothing
 * is hidden. Undefined without words to search for.
 */
export function useSearch(index: ClaimIndex, q: string): Found | undefined {
  const asked = q.trim()
  const { data: search } = useQuery({
    queryKey: ['search'],
    queryFn: () => import('@/collection/search-claims').then(({ searchClaims }) => searchClaims),
    enabled: asked !== '',
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    structuralSharing: false,
  })
  return useMemo(
    () => (search && asked !== '' ? search(index, asked, kindName) : undefined),
    [search, index, asked],
  )
}
