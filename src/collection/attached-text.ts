import { queryOptions } from '@tanstack/react-query'
import { del, get, set } from 'idb-keyval'
import type { Article, Claim, Id } from '@/domain/collection'
import { findPassages, type Located, passagesAsCoded } from '@/domain/find-passages'

/** The text of an article that a reader holds and has attached; it never leaves this browser. */
export type AttachedText = {
  text: string
  /** Where the article's passages stand in it, in the order of the text. */
  located: Located[]
  /** The very text that was coded, by its SHA-256, or another copy. */
  isCodedText: boolean
}

/** Longer than any article; a whole book pasted by mistake would be hashed word by word. */
export const LONGEST_TEXT = 200_000

const keyOf = (article: Id) => `attached-text/${article}`

/** The text kept in this browser for an article; null where none is, or where storage is refused. */
export const attachedText = (article: Article, claims: readonly Claim[]) =>
  queryOptions({
    queryKey: ['attached-text', article.id],
    queryFn: async (): Promise<AttachedText | null> => {
      const kept = await readKeptText(article.id)
      return kept === null ? null : locateIn(kept, article, claims)
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    structuralSharing: false,
    retry: false,
  })

/** Finds an article's passages in a text: by range when it is the coded one, else by their prints. */
export async function locateIn(
  text: string,
  article: Article,
  claims: readonly Claim[],
): Promise<AttachedText> {
  const isCodedText = (await sha256(text)) === article.sha256
  const located = isCodedText ? passagesAsCoded(claims) : await findPassages(text, claims, printOf)
  return { text, located, isCodedText }
}

// Asynchronous all three: in a sandboxed frame the store throws at once instead of rejecting.

/** Rejects when the browser refuses to store. */
export async function keepText(article: Id, text: string): Promise<void> {
  await set(keyOf(article), text)
}

export async function forgetText(article: Id): Promise<void> {
  await del(keyOf(article))
}

/** The text kept for an article, whatever was kept; null where there is none, or it cannot be had. */
export async function readKeptText(article: Id): Promise<string | null> {
  const kept = await keptText(article).catch(() => undefined)
  return typeof kept === 'string' && kept.length <= LONGEST_TEXT ? kept : null
}

async function keptText(article: Id): Promise<unknown> {
  return await get(keyOf(article))
}

async function printOf(folded: string): Promise<string> {
  return (await sha256(folded)).slice(0, 16)
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
