import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Found } from '@/collection/search-claims'
import type { ClaimIndex } from '@/domain/claim-index'

const NOTHING_MARKED: ReadonlySet<string> = new Set()

/**
 * What the words searched for meet. The search's code is fetched with the first word; until it is there nothing
 * is hidden. Undefined without words.
 */
export function useSearch(
  index: ClaimIndex,
  q: string,
): { found: Found['claims'] | undefined; words: Found['words'] } {
  const asked = q.trim()
  const { data: search } = useQuery({
    queryKey: ['search'],
    queryFn: () => import('@/collection/search-claims').then(({ searchClaims }) => searchClaims),
    enabled: asked !== '',
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    structuralSharing: false,
  })
  const found = useMemo(
    () => (search && asked !== '' ? search(index, asked) : undefined),
    [search, index, asked],
  )
  return { found: found?.claims, words: found?.words ?? NOTHING_MARKED }
}
