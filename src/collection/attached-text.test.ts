import { createHash } from 'node:crypto'
import { QueryClient } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import type { Article, Claim } from '@/domain/collection'
import { foldText } from '@/domain/passage-print'
import { forgetText, keepText, LONGEST_TEXT, locateIn } from './attached-text'

const TEXT = 'The mayor said the ford is open. Others doubt it.'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const words = 'the ford is open'
const start = TEXT.indexOf(words)
const claim = {
  id: 'c-1',
  passage: { start, end: start + words.length, words: 4, print: sha256(foldText(words)).slice(0, 16) },
} as Claim
const article = { id: 'a1', sha256: sha256(TEXT) } as Article

test('the coded text gives its ranges, and says that it is that text', async () => {
  expect(await locateIn(TEXT, article, [claim])).toEqual({
    text: TEXT,
    isCodedText: true,
    located: [{ id: 'c-1', start, end: start + words.length }],
  })
})

test('another copy gives the passages that it still has', async () => {
  const copy = `Today: ${TEXT.toUpperCase()}`
  expect(await locateIn(copy, article, [claim])).toEqual({
    text: copy,
    isCodedText: false,
    located: [{ id: 'c-1', start: start + 7, end: start + 7 + words.length }],
  })
  expect((await locateIn('Nothing of the kind.', article, [claim])).located).toEqual([])
})

test('a store that throws at once, as in a sandboxed frame, rejects like one that refuses', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  await expect(keepText('a1', TEXT)).rejects.toThrow('denied')
  await expect(forgetText('a1')).rejects.toThrow('denied')
  vi.unstubAllGlobals()
})

test('what is found in the store is taken only if it is a text, and no longer than one that may be attached', async () => {
  const found = async (kept: unknown) => {
    vi.resetModules()
    vi.doMock('idb-keyval', () => ({ get: async () => kept }))
    const { attachedText } = await import('./attached-text')
    const client = new QueryClient()
    return client.fetchQuery(attachedText(article, [claim]))
  }
  expect(await found(TEXT)).toMatchObject({ isCodedText: true })
  for (const kept of [undefined, null, 7, { text: TEXT }, [TEXT], 'a '.repeat(LONGEST_TEXT)])
    expect(await found(kept)).toBeNull()
  vi.doUnmock('idb-keyval')
})
