import { describe, expect, it } from 'vitest'
import { parseDate } from '@/collection/parse-date'
import type { Dating } from '@/domain/collection'
import { datingWords, isoEnds } from './date-words'

function dating(edtf: string | null, sense: 'sometime' | 'throughout' = 'sometime'): Dating {
  const parsed = parseDate({ edtf, sense, basis: edtf === null ? 'unknown' : 'stated', why: 'Invented.' })
  if (!('dating' in parsed)) throw new Error(parsed.problem.message)
  return parsed.dating
}

describe('a date in words', () => {
  it.each([
    ['2023-05-20', 'on 20 May 2023'],
    ['2023-05-22~', 'about 22 May 2023'],
    ['2023-05-22?', 'perhaps on 22 May 2023'],
    ['2023-05-22%', 'perhaps about 22 May 2023'],
    ['2023-05-20/2023-05-22', 'sometime between 20 and 22 May 2023'],
    ['2023-05-28/2023-06-02', 'sometime between 28 May and 2 June 2023'],
    ['2022-12-31/2023-01-01', 'sometime between 31 December 2022 and 1 January 2023'],
    ['2023-05~', 'sometime between about 1 May 2023 and about 31 May 2023'],
    ['../2023-05-20', 'on some day up to 20 May 2023'],
    ['2023-05-20/..', 'on some day from 20 May 2023 on'],
    [null, 'date not known'],
  ])('is never surer than %s', (edtf, words) => {
    expect(datingWords(dating(edtf))).toBe(words)
  })

  it.each([
    ['2023-05-20/2023-05-22', 'all through 20 to 22 May 2023'],
    ['../2023-05-20', 'until 20 May 2023'],
    ['2023-05-20/..', 'since 20 May 2023'],
  ])('says that %s lasted', (edtf, words) => {
    expect(datingWords(dating(edtf, 'throughout'))).toBe(words)
  })

  it('has no day for an open end', () => {
    expect(isoEnds(dating('2023-05-20/..'))).toEqual({ first: '2023-05-20', last: '' })
    expect(isoEnds(dating(null))).toEqual({ first: '', last: '' })
  })
})
