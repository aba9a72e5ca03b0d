import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Found } from '@/collection/search/search-claims'
import type { ClaimIndex } from '@/domain/claim-index'
import type { ClaimKind } from '@/domain/collection'
import { t } from '@/i18n/text'

const LASTING = {
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  structuralSharing: false,
  retry: false,
} as const

const searchCode = queryOptions({
  ...LASTING,
  queryKey: ['search'],
  queryFn: async () => {
    const [{ AT_ONCE, searchClaims }, { searchMany }] = await Promise.all([
      import('@/collection/search/search-claims'),
      import('@/collection/search/search-in-worker'),
    ])
    return { AT_ONCE, searchClaims, searchMany }
  },
})

const kindName = (kind: ClaimKind) => t(`kind.${kind}`)

/** A name for each index: what was found in it is known by it. */
const NUMBERS = new WeakMap<ClaimIndex, number>()
let numbers = 0

function numberOf(index: ClaimIndex): number {
  const known = NUMBERS.get(index)
  if (known !== undefined) return known
  NUMBERS.set(index, ++numbers)
  return numbers
}

/** What some words meet in a large collection. The first of them have it made ready. */
const foundInMany = (index: ClaimIndex, asked: string) =>
  queryOptions({
    ...LASTING,
    queryKey: ['search', numberOf(index), asked],
    queryFn: async ({ client, signal }) =>
      (await client.fetchQuery(searchCode)).searchMany(index, asked, kindName, signal),
    gcTime: 0,
  })

/**
 * What the words searched for meet. The search's code is fetched with the first word; until it is there, and ready for
 * a large collection, nothing is hidden. In a large one what the words before met stands until these are answered.
 * Undefined without words to search for.
 */
export function useSearch(index: ClaimIndex, q: string): Found | undefined {
  const asked = q.trim()
  const { data: code } = useQuery({ ...searchCode, enabled: asked !== '' })
  const isLarge = code !== undefined && index.collection.claims.length > code.AT_ONCE
  const { data: met } = useQuery({
    ...foundInMany(index, asked),
    enabled: isLarge && asked !== '',
    placeholderData: (before, query) => (query?.queryKey[1] === numberOf(index) ? before : undefined),
  })
  return useMemo(() => {
    if (!code || asked === '') return undefined
    return isLarge ? met : code.searchClaims(index, asked, kindName)
  }, [code, isLarge, met, index, asked])
}

/** Is the search of a large collection being made ready, while nothing was found in it yet? */
export function useSearchBeingPrepared(index: ClaimIndex, q: string): boolean {
  return useQuery({ ...foundInMany(index, q.trim()), enabled: false }).isFetching
}

/** Asks again for what failed of the search; null as long as nothing has. */
export function useFailedSearch(index: ClaimIndex, q: string): (() => void) | null {
  const code = useQuery({ ...searchCode, enabled: false })
  const met = useQuery({ ...foundInMany(index, q.trim()), enabled: false })
  const failed = [code, met].find(({ isError }) => isError)
  return failed ? () => void failed.refetch() : null
}
