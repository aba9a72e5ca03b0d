import { describe, expect, it } from 'vitest'
import { type DateParts, withParts } from '@/collection/edit/date-parts'
import { activateLanguage, loadLanguage } from '@/i18n/text'
import { againstOf, type FormKind, readTyping, wordsOfPoints } from './date-typing'
import '@/i18n/words/edit'

const typing = (kind: FormKind, at: string, to = '') => ({
  kind,
  texts: [at, to] as [string, string],
  lasted: false,
  stood: '',
})

describe('a date as it is typed', () => {
  it('is read as soon as it is one', () => {
    expect(readTyping(typing('day', '20 May 2023'))).toEqual({
      kind: 'day',
      at: '2023-05-20',
      sense: 'sometime',
    })
    expect(readTyping(typing('between', '20.5.2023', '22.5.2023'))).toMatchObject({ to: '2023-05-22' })
    expect(readTyping(typing('day', '20 May'))).toBeNull()
    expect(readTyping(typing('between', '20.5.2023'))).toBeNull()
    expect(readTyping(typing('unknown', ''))).toEqual({ kind: 'unknown' })
  })

  it('says what it lacks', () => {
    expect(againstOf(typing('day', '20 May 2023'))).toBeNull()
    expect(againstOf(typing('unknown', 'x'))).toBeNull()
    expect(againstOf(typing('day', 'May 2023'))).toMatch(/^Day, month and year/)
    expect(againstOf(typing('month', '20 May 2023'))).toMatch(/^This is a day/)
    expect(againstOf(typing('about', 'soon'))).toMatch(/not understood/)
    expect(againstOf(typing('day', '31.02.2023'))).toMatch(/no date of the calendar/)
    expect(againstOf(typing('from-to', '2023', '2022'))).toMatch(/^The last day comes before/)
  })

  it('is shown in words that are read again, in each language', async () => {
    const date = { edtf: null, basis: 'unknown', why: '-' } as const
    const shown: DateParts[] = [
      { kind: 'day', at: '2023-05-20', sense: 'sometime' },
      { kind: 'month', at: '2022-12', sense: 'sometime' },
      { kind: 'month', at: '2014', sense: 'sometime' },
      { kind: 'between', from: '2023-03-01', to: '2023-11-30' },
    ]
    for (const language of ['en', 'uk'] as const) {
      await loadLanguage(language)
      activateLanguage(language)
      for (const parts of shown) {
        const [at, to] = wordsOfPoints(parts)
        const read = readTyping(typing(parts.kind as FormKind, at, to))
        expect(read && withParts(date, read).edtf).toBe(withParts(date, parts).edtf)
      }
    }
    activateLanguage('en')
  })
})
