import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import {
  CLAIM_KINDS,
  LANGUAGES,
  PLACE_KINDS,
  RELATION_WORDS,
  SPEECH_WORDS,
  STRENGTH_WORDS,
  YES_NO,
} from '@/collection/open/sheets/cell-words'
import { readWord } from '@/collection/open/sheets/read-word'
import { readDate } from '@/collection/open/sheets/readable-date'
import { LANGUAGE_CODES } from '@/domain/languages'
import { type ReportWords, reportTranslator } from './translate-report'

const sources = import.meta.glob<string>(['/src/collection/**/*.ts', '!**/*.test.ts', '!**/*.fixture.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
})
const catalogues = import.meta.glob<{ report: ReportWords }>('./report-??.ts', { eager: true })

/** All sentences that are marked, with a number in each hole. */
function saidIn(path: string, code: string): string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, tag, quasi } = node as {
      type?: string
      tag?: { name?: string }
      quasi?: { quasis: { value: { cooked: string } }[] }
    }
    if (type === 'TaggedTemplateExpression' && tag?.name === 'said' && quasi)
      found.push(quasi.quasis.map(({ value }, i) => (i === 0 ? '' : `{${i - 1}}`) + value.cooked).join(''))
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseSync(path, code).program)
  return found
}

const marked = new Set(Object.entries(sources).flatMap(([path, code]) => saidIn(path, code)))
const holesOf = (text: string) => [...new Set(text.match(/(?<=\{)\d(?=[},])/g))].toSorted()
const kindsOf = (text: string) =>
  new Map([...text.matchAll(/\{(\d)(?:, (\w+))?\}/g)].map(([, n, kind]) => [Number(n), kind]))
const filled = (text: string, values: readonly string[]) =>
  text.replace(/\{(\d)(?:, \w+)?\}/g, (_, n: string) => values[Number(n)] ?? '')

it('sentences are found in the sources', () => {
  expect(marked.size).toBeGreaterThan(300)
  expect(marked).toContain('is not among the {0}.')
})

describe.each(LANGUAGE_CODES.filter((code) => code !== 'en'))('reports in %s', (code) => {
  const { sentences, words } = catalogues[`./report-${code}.ts`]?.report ?? { sentences: {}, words: {} }
  const entries = Object.entries(sentences)
  const say = reportTranslator({ sentences, words })

  it('have each sentence that is marked, and no other', () => {
    expect(Object.keys(sentences).toSorted()).toEqual([...marked].toSorted())
  })

  it('have the holes of English, and no empty sentence', () => {
    expect(entries.filter(([en, text]) => `${holesOf(en)}` !== `${holesOf(text)}`)).toEqual([])
    expect(entries.filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('have a word for each that a sheet may hold, and one that is understood there', () => {
    const lists = [CLAIM_KINDS, SPEECH_WORDS, PLACE_KINDS, RELATION_WORDS, STRENGTH_WORDS, YES_NO, LANGUAGES]
    const lacking = lists.flatMap((list) =>
      Object.entries(list).filter(([word, [told = '']]) => {
        const read = readWord(words[told] ?? '', list)
        return !('word' in read) || read.word !== word
      }),
    )
    expect(lacking).toEqual([])
  })

  it('show dates as a sheet may have them, and the same ones as in English', () => {
    const [english = '', translated = ''] = entries.find(([en]) => en.includes(' · ')) ?? []
    const datesIn = (text: string) =>
      text
        .replace(/^.*: |\.$/g, '')
        .split(' · ')
        .map((words) => readDate(words))
    expect(datesIn(english)).toHaveLength(7)
    expect(datesIn(translated)).toEqual(datesIn(english))
  })

  const AWKWARD = [
    '"is used twice." and “quotes”',
    'Give one of the two another id.',
    '{0} {1, word} $1 $& \\u0041',
    'x'.repeat(80),
    '. . . ". : , ; ',
    '',
  ]
  /** A field stands first, which is a key or a heading. */
  const FIELD = /^\{0\} [{"“]/
  it.each(AWKWARD)('are found with %j in their holes, which stays as it is', (awkward) => {
    const wrong = entries.flatMap(([english, text]) => {
      const kinds = kindsOf(text)
      const put = (isEnglish: boolean) =>
        filled(
          isEnglish ? english : text,
          [0, 1, 2, 3].map((n) =>
            n === 0 && FIELD.test(english) ? 'Who says it' : (heldBy(kinds.get(n), isEnglish) ?? awkward),
          ),
        )
      const wanted = put(false)
      const shown = say(put(true))
      return shown === wanted ? [] : [{ english, wanted, shown }]
    })
    expect(wrong).toEqual([])
  })

  /** Of a hole that does not hold any value. */
  function heldBy(kind: string | undefined, isEnglish: boolean): string | undefined {
    if (kind === 'number') return '12'
    if (kind === 'where') return 'claims[2].said'
    if (kind === 'words') return isEnglish ? 'May, "x"' : `${words.May}, "x"`
    if (kind === 'word') return isEnglish ? 'May' : words.May
    if (kind === 'text') return isEnglish ? 'is used twice.' : sentences['is used twice.']
    return undefined
  }

  it('are found one behind the other', () => {
    const sequence = ['is not among the claims.', 'It was left out.', 'Write something here.']
    expect(say(sequence.join(' '))).toBe(sequence.map((text) => sentences[text]).join(' '))
  })

  it('leave a text that is none of theirs as it is', () => {
    for (const text of ['', 'NetworkError', 'is used twice. And more', '{0} {1}'])
      expect(say(text)).toBe(text)
  })

  // Tried in each of its ways, a text like these would never come to its end.
  it('come to the end of a text that fits in many ways', () => {
    for (const text of ['Expected . ', 'is used twice. ', ' “ ” ', 'in , row , first in '])
      expect(say(`cannot be added: "${text.repeat(390)}`.slice(0, 3999))).not.toBe('')
  })
})
