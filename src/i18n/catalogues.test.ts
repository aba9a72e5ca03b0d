import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_CODES, LANGUAGES } from '@/domain/languages'
import { formatDays } from './dates'
import { activateLanguage, loadLanguage, t } from './text'

// That each language has every message is the compiler's to say; here, that each can be read.

type Catalogue = Record<string, string>

const parts = import.meta.glob<Record<string, Catalogue>>('./en/*.ts', { eager: true })
const english: Catalogue = Object.assign({}, ...Object.values(parts).flatMap((part) => Object.values(part)))
const others = import.meta.glob<{ messages: Catalogue }>(['./??.ts', '!./en.ts'], { eager: true })

type Choice = { name: string; type: string; cases: string[] }

/** Placeholders, and what is chosen by. */
function partsOf(message: CompiledMessage): { names: Set<string>; choices: Choice[] } {
  const names = new Set<string>()
  const choices: Choice[] = []
  const read = (tokens: CompiledMessage) => {
    if (typeof tokens === 'string') return
    for (const token of tokens) {
      if (typeof token === 'string') continue
      const [name, type, cases] = token
      if (name !== '#') names.add(name)
      if (type === undefined || typeof cases !== 'object' || cases === null) continue
      const branches = Object.entries(cases).filter(([key]) => key !== 'offset')
      choices.push({ name, type, cases: branches.map(([key]) => key) })
      for (const [, branch] of branches) read(branch as CompiledMessage)
    }
  }
  read(message)
  return { names, choices }
}

/** A word of English, and the key or number that stands beside it for a language whose grammar needs that. */
const INSTEAD: Record<string, string> = { relation: 'key', word: 'n', opposed: 'count' }
/** Given to every language; English has no use for some. */
const GIVEN = new Set(['key', 'kind', 'n', 'count', 'unit'])

describe.each(LANGUAGE_CODES.filter((code) => code !== 'en'))('the messages in %s', (code) => {
  const messages = others[`./${code}.ts`]?.messages ?? {}
  const categories = new Intl.PluralRules(LANGUAGES[code].locale).resolvedOptions().pluralCategories
  const entries = Object.entries(messages)

  it('are those of English, none of them empty', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted())
    expect(entries.filter(([, text]) => text.trim() === '').map(([id]) => id)).toEqual([])
  })

  it('have no ASCII apostrophe, which ICU takes for the start of what is not to be read', () => {
    expect(entries.filter(([, text]) => text.includes("'")).map(([id]) => id)).toEqual([])
  })

  it('have the placeholders of English', () => {
    const strange = entries.filter(([id, text]) => {
      const wanted = partsOf(compileMessage(english[id] ?? '')).names
      const found = partsOf(compileMessage(text)).names
      const lost = [...wanted].filter(
        (name) => !found.has(name) && !GIVEN.has(name) && !found.has(INSTEAD[name] ?? ''),
      )
      const added = [...found].filter((name) => !wanted.has(name) && !GIVEN.has(name))
      return lost.length > 0 || added.length > 0
    })
    expect(strange.map(([id]) => id)).toEqual([])
  })

  it('have every plural form of the language', () => {
    const lacking = entries.flatMap(([id, text]) =>
      partsOf(compileMessage(text))
        .choices.filter(({ type }) => type === 'plural')
        .filter(({ cases }) => categories.some((category) => !cases.includes(category)))
        .map(({ name, cases }) => `${id}: ${name} ${cases}`),
    )
    expect(lacking).toEqual([])
  })

  it('choose between words by keys that ICU reads, with one for the rest', () => {
    const bad = entries.flatMap(([id, text]) =>
      partsOf(compileMessage(text))
        .choices.filter(({ type, cases }) => type === 'select' && !cases.includes('other'))
        .map(() => id),
    )
    expect(bad).toEqual([])
  })
})

describe('Ukrainian', () => {
  it('agrees with its numbers, and ends a date without a stop', async () => {
    await loadLanguage('uk')
    activateLanguage('uk')
    const counted = [1, 2, 5, 11, 21, 22, 111].map((n) => t('count.claims', { n }))
    const months = [1, 3, 7].map((n) => t('claim.counted', { number: n, unit: 'months', kind: 'exact', n }))
    const dates = [formatDays(19_497, 19_499, 'year'), formatDays(19_340, 19_360, 'year')]
    activateLanguage('en')
    expect(counted).toEqual([
      '1 твердження',
      '2 твердження',
      '5 тверджень',
      '11 тверджень',
      '21 твердження',
      '22 твердження',
      '111 тверджень',
    ])
    expect(months).toEqual(['1 місяць', '3 місяці', '7 місяців'])
    expect(dates.filter((date) => /р\.|\s–|–\s/.test(date))).toEqual([])
    expect(dates[0]).toBe('20–22 травня 2023')
  })
})
