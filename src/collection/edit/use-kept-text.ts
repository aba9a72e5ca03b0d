import { useQuery, useQueryClient } from '@tanstack/react-query'
import { keepText, readKeptText } from '@/collection/attached-text'
import type { RawArticle } from '@/collection/schema-claim'
import { textOf } from './passage'

type KeptText = {
  text: string
  /** The one that passages of the article are counted in. */
  isCoded: boolean
}

/**
 * The text of an article that this browser keeps; null where it keeps none. `keep` tells why a text is in this page
 * only, or null where it is kept.
 */
export function useKeptText({ id, sha256 }: RawArticle): {
  kept: KeptText | null
  keep: (text: string) => Promise<string | null>
} {
  const queries = useQueryClient()
  const { data } = useQuery({
    // Another text of the article, or the undoing of one, asks anew which it is.
    queryKey: ['text-to-edit', id, sha256],
    queryFn: async (): Promise<KeptText | null> => {
      const inPage = queries.getQueryData<string>(['text-in-page', id])
      const text = inPage ?? (await readKeptText(id))
      return text === null ? null : { text, isCoded: (await textOf(text)).sha256 === sha256 }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    structuralSharing: false,
    retry: false,
  })
  return {
    kept: data ?? null,
    keep: async (text) => {
      queries.setQueryDefaults(['text-in-page'], { gcTime: Number.POSITIVE_INFINITY })
      queries.setQueryData(['text-in-page', id], text)
      // The panel of the sources finds the passages in it anew.
      queries.removeQueries({ queryKey: ['attached-text', id] })
      await queries.invalidateQueries({ queryKey: ['text-to-edit', id] })
      return keepText(id, text).then(
        () => null,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      )
    },
  }
}
