import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Article, Claim } from '@/domain/collection'
import { type AttachedText, attachedText, forgetText, locateIn } from './attached-text'

export type Attaching = {
  attached: AttachedText | null
  /** Finds the passages in a text; attaches it when any is there. */
  attach: (text: string) => Promise<AttachedText>
  /** Takes the text out of the page and out of the browser's store. */
  remove: () => void
}

/** The attached text of an article, one for the whole page: it lives in the query cache. */
export function useAttachedText(article: Article, claims: readonly Claim[]): Attaching {
  const queries = useQueryClient()
  const query = attachedText(article, claims)
  const { data } = useQuery(query)
  return {
    attached: data ?? null,
    attach: async (text) => {
      const found = await locateIn(text, article, claims)
      if (found.located.length > 0) queries.setQueryData(query.queryKey, found)
      return found
    },
    remove: () => {
      queries.setQueryData(query.queryKey, null)
      forgetText(article.id).catch(() => undefined)
    },
  }
}
