import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Found } from '@/collection/search-claims'
import type { ClaimIndex } from '@/domain/claim-index'
import type { ClaimKind } from '@/domain/collection'
import { t } from '@/i18n/text'

const searchCode = queryOptions({
  queryKey: ['search'],
  queryFn: () => import('@/collection/search-claims'),
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  structuralSharing: false,
  retry: false,
})

const kindName = (kind: ClaimKind) => t(`kind.${kind}`)

/** A name for each index: the query of its search is found by it. */
const NUMBERS = new WeakMap<ClaimIndex, number>()
let numbers = 0

function numberOf(index: ClaimIndex): number {
  const known = NUMBERS.get(index)
  if (known !== undefined) return known
  NUMBERS.set(index, ++numbers)
  return numbers
}

/** The search of a large collection, which is made ready before it is asked. */
const preparedSearch = (index: ClaimIndex) =>
  queryOptions({
    queryKey: ['search', numberOf(index)],
    queryFn: async ({ signal }) => {
      const { prepareSearch } = await import('@/collection/search-claims')
      await prepareSearch(index, kindName, signal)
      return true
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    networkMode: 'always',
    retry: false,
  })

/**
 * What the words searched for meet. The search's code is fetched with the first word; until it is there, and ready for
 * a large collection, nothing is hidden. Undefined without words to search for.
 */
export function useSearch(index: ClaimIndex, q: string): Found | undefined {
  const asked = q.trim()
  const { data: code } = useQuery({ ...searchCode, enabled: asked !== '' })
  const isLarge = code !== undefined && index.collection.claims.length > code.AT_ONCE
  const { data: isPrepared } = useQuery({ ...preparedSearch(index), enabled: isLarge && asked !== '' })
  const isReady = code !== undefined && (!isLarge || isPrepared === true)
  return useMemo(
    () => (isReady && asked !== '' ? code.searchClaims(index, asked, kindName) : undefined),
    [isReady, code, index, asked],
  )
}

/** Is the search of a large collection being made ready? */
export function useSearchBeingPrepared(index: ClaimIndex): boolean {
  return useQuery({ ...preparedSearch(index), enabled: false }).isFetching
}

/** Asks for the search's code again; null as long as it has not failed. */
export function useFailedSearch(): (() => void) | null {
  const { isError, refetch } = useQuery({ ...searchCode, enabled: false })
  return isError ? () => void refetch() : null
}
