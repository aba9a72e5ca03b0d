import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { resolveCollection } from '@/collection/resolve'
import { validRaw } from '@/collection/valid-collection.fixture'
import { day } from '@/collection/valid-records.fixture'
import { type ClaimIndex, indexCollection } from '@/domain/claim-index'
import { dayOf } from '@/domain/span'
import { readBundled } from './bundled.fixture'
import { cite } from './citation'
import { hostileText } from './hostile-text.fixture'
import { oneLine } from './one-line'
import type { Cited } from './source-record'

// BibTeX and CSL-JSON are read by citation-js and citeproc, which are not ours.

const LINK = 'https://atlas.example/a_b/#claim=c-1-1&from=1911-03-06&q=50%25'
const ACCESSED = dayOf('2024-03-18') as number

type Raw = ReturnType<typeof validRaw>

function indexOf(change: (raw: Raw) => void = () => {}): ClaimIndex {
  const raw = validRaw()
  change(raw)
  return indexCollection(resolveCollection(raw))
}

function citeClaim(index: ClaimIndex, style: 'plain' | 'bibtex' | 'csl', id = 'c-1-1'): string {
  return cite(index, { kind: 'claim', id }, style, LINK, ACCESSED)
}

function readBibtex(text: string): Record<string, unknown> {
  const [item, ...more] = new Cite(text, { forceType: '@biblatex/text' }).data
  if (!item || more.length > 0) throw new Error(`Expected one entry:\n${text}`)
  return item
}

function readCsl(text: string): Record<string, unknown> {
  const [item, ...more] = JSON.parse(text) as Record<string, unknown>[]
  if (!item || more.length > 0) throw new Error(`Expected one item:\n${text}`)
  // What is no variable of CSL is dropped or mended there.
  expect(new Cite(text).data).toMatchObject([item])
  return item
}

const dateParts = (...days: [number, number, number][]) => expect.objectContaining({ 'date-parts': days })

function setSaid(edtf: string | null) {
  return (raw: Raw) => {
    const [claim] = raw.claims
    if (claim) claim.said = edtf ? day(edtf) : { edtf: null, basis: 'unknown', why: 'Not said.' }
  }
}

let bundled: ClaimIndex

beforeAll(async () => {
  bundled = indexCollection(resolveCollection(await readBundled()))
})

describe('a plain citation', () => {
  it('names who said what when, through whom, and where it was read', () => {
    expect(citeClaim(indexOf(), 'plain')).toBe(
      `Council: “what c-1-1 claims” (paraphrase), said on 6 March 1911; via Gazette. In: [Report gazette-1], Gazette, published on 6 March 1911. Claim Atlas: The ford at Ardmoor, revision 2024-01-01, claim c-1-1. ${LINK} (accessed 18 March 2024).`,
    )
  })

  it('keeps hedges, damaged words and the outlet’s own voice', () => {
    const text = citeClaim(indexOf(), 'plain', 'c-2-2')
    expect(text).toContain(
      'hedged with “may”; garbled in this copy, printed “at the mill”, likely “at the hill”',
    )
    expect(text).toContain('; in its own voice.')
  })

  it.each([
    ['1911-03-06~', 'said about 6 March 1911;'],
    ['1911-03-04/1911-03-06', 'said sometime between 4 and 6 March 1911;'],
    ['../1911-03-06', 'said on some day up to 6 March 1911;'],
    [null, 'day on which it was said not known;'],
  ])('is no surer of the day than %s', (edtf, words) => {
    expect(citeClaim(indexOf(setSaid(edtf)), 'plain')).toContain(words)
  })

  it('says which dates and outlets were worked out, and which copy was read', () => {
    const claim = cite(bundled, { kind: 'claim', id: 'c-001-02' }, 'plain', LINK, ACCESSED)
    expect(claim).toContain('said sometime between 20 and 21 May 2023 (worked out);')
    expect(claim).toContain('Sky News (worked out), published')
    const article = cite(bundled, { kind: 'article', id: 'a002' }, 'plain', LINK, ACCESSED)
    expect(article).toContain('Newsweek, published')
    expect(article).toContain('read in a damaged copy')
  })

  it('cites the collection', () => {
    expect(cite(indexOf(), { kind: 'collection' }, 'plain', LINK, ACCESSED)).toBe(
      `A. Tester. Claim Atlas: The ford at Ardmoor, revision 2024-01-01. Licence CC0-1.0. ${LINK} (accessed 18 March 2024).`,
    )
  })

  it('refuses an id that is not there', () => {
    expect(() => citeClaim(indexOf(), 'plain', 'c-9-9')).toThrow('No claim "c-9-9"')
    expect(() => cite(indexOf(), { kind: 'article', id: 'x' }, 'csl', LINK, ACCESSED)).toThrow(
      'No article "x"',
    )
  })
})

describe('a citation in BibTeX', () => {
  it('is read with speaker, wording, day and address', () => {
    const text = citeClaim(indexOf(), 'bibtex')
    expect(text).toMatch(/^@misc\{claim-atlas-ardmoor-c-1-1,\n/)
    expect(readBibtex(text)).toMatchObject({
      'citation-key': 'claim-atlas-ardmoor-c-1-1',
      author: [{ family: 'Council' }],
      title: '“what c-1-1 claims” (paraphrase)',
      issued: dateParts([1911, 3, 6]),
      URL: LINK,
      accessed: dateParts([2024, 3, 18]),
      note: expect.stringMatching(/^Said on 6 March 1911; via Gazette\. In: \[Report gazette-1\]/),
    })
  })

  it.each([
    ['1911-03-06', 'date = {1911-03-06}', true],
    ['1911-03-04/1911-03-06', 'date = {1911-03-04/1911-03-06}', true],
    ['1911-03-06~', 'date = {1911-03-06~}', false],
    ['1911-03-06?', 'date = {1911-03-06?}', false],
    ['1911-03-06%', 'date = {1911-03-06%}', false],
    ['../1911-03-06', 'date = {../1911-03-06}', false],
    ['1910-12-31/1911-01-01', 'date = {1910-12-31/1911-01-01}', false],
  ])('gives the date %s as it is, and a year only where it is certain', (edtf, date, hasYear) => {
    const text = citeClaim(indexOf(setSaid(edtf)), 'bibtex')
    expect(text).toContain(date)
    expect(/\byear = /.test(text)).toBe(hasYear)
  })

  it('has no date where none is known', () => {
    expect(citeClaim(indexOf(setSaid(null)), 'bibtex')).not.toMatch(/\b(date|year) = /)
  })

  it('cites an article of a newspaper with its authors', () => {
    const index = indexOf((raw) => {
      const [article] = raw.articles
      Object.assign(article?.csl ?? {}, {
        author: [{ family: 'Byrne and Sons', given: 'Una' }, { literal: 'The {Desk}, Ltd' }],
        title: 'Ford “open” again',
        URL: 'https://gazette.example/{a}_b?x=1&y=ü',
      })
    })
    const text = cite(index, { kind: 'article', id: 'gazette-1' }, 'bibtex', LINK, ACCESSED)
    expect(text).toMatch(/^@article\{claim-atlas-ardmoor-gazette-1,\n/)
    expect(readBibtex(text)).toMatchObject({
      type: 'article-journal',
      author: [{ family: 'Byrne and Sons', given: 'Una' }, { family: 'The {Desk}, Ltd' }],
      title: 'Ford “open” again',
      'container-title': 'gazette',
      URL: 'https://gazette.example/%7Ba%7D_b?x=1&y=%C3%BC',
    })
  })

  it('keeps signs apart that TeX would join', () => {
    const index = indexOf((raw) => {
      Object.assign(raw.claims[0] ?? {}, { short: "a---b ``c''" })
    })
    expect(citeClaim(index, 'bibtex')).toContain("a-{}-{}-b \\textasciigrave{}\\textasciigrave{}c'{}'")
  })

  it('comes back from a foreign parser as it was, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, short) => {
        const index = indexOf((raw) => {
          Object.assign(raw.actors[0] ?? {}, { name: `N${name}N` })
          Object.assign(raw.claims[0] ?? {}, { short })
        })
        const text = citeClaim(index, 'bibtex')
        expect(balance(text)).toBe(0)
        expect(readBibtex(text)).toMatchObject({
          author: [{ family: oneLine(`N${name}N`) }],
          title: oneLine(`“${short}” (paraphrase)`),
          URL: LINK,
        })
      }),
    )
  })
})

/** Braces as BibTeX counts them: a backslash before one changes nothing. */
function balance(text: string): number {
  return [...text].reduce((open, sign) => open + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0)
}

describe('a citation in CSL-JSON', () => {
  it('is a list of one item', () => {
    expect(readCsl(citeClaim(indexOf(), 'csl'))).toMatchObject({
      id: 'claim-atlas-ardmoor-c-1-1',
      type: 'webpage',
      author: [{ literal: 'Council' }],
      issued: { 'date-parts': [[1911, 3, 6]] },
      accessed: { 'date-parts': [[2024, 3, 18]] },
      URL: LINK,
      version: '2024-01-01',
    })
  })

  it.each([
    [
      '1911-03-04/1911-03-06',
      {
        'date-parts': [
          [1911, 3, 4],
          [1911, 3, 6],
        ],
      },
    ],
    ['1911-03-06~', { 'date-parts': [[1911, 3, 6]], circa: true }],
    ['1911-03-06?', { 'date-parts': [[1911, 3, 6]], circa: true }],
    ['../1911-03-06', { literal: 'on some day up to 6 March 1911' }],
    [null, undefined],
  ])('gives the date %s no surer than it is', (edtf, issued) => {
    expect(readCsl(citeClaim(indexOf(setSaid(edtf)), 'csl')).issued).toEqual(issued)
  })

  it('takes of an article’s record what CSL knows', () => {
    const index = indexOf((raw) => {
      const [article] = raw.articles
      if (article)
        article.csl = {
          type: 'no-such-type',
          author: [
            { family: 'Gogh', 'non-dropping-particle': 'van', given: 'V.' },
            7,
            { given: ' ' },
            'Staff',
          ],
          editor: 'nobody',
          volume: 3,
          issued: { 'date-parts': [[1999]] },
          URL: 'https://gazette.example/',
          accessed: { 'date-parts': [['1912', 1]] },
          'x-own': 'mine',
          page: { from: 1 },
        }
    })
    const item = readCsl(cite(index, { kind: 'article', id: 'gazette-1' }, 'csl', LINK, ACCESSED))
    expect(item).toEqual({
      id: 'claim-atlas-ardmoor-gazette-1',
      type: 'document',
      author: [{ family: 'van Gogh', given: 'V.' }, { literal: 'Staff' }],
      title: '[Report gazette-1]',
      'container-title': 'Gazette',
      volume: '3',
      issued: { 'date-parts': [[1911, 3, 6]] },
      URL: 'https://gazette.example/',
      accessed: { 'date-parts': [[1912, 1]] },
      language: 'en',
      note: `Published on 6 March 1911. Coded in Claim Atlas: The ford at Ardmoor, revision 2024-01-01, as gazette-1: ${LINK} (accessed 18 March 2024).`,
    })
  })

  it('comes back as it was, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, short) => {
        const index = indexOf((raw) => {
          Object.assign(raw.actors[0] ?? {}, { name })
          Object.assign(raw.claims[0] ?? {}, { short })
        })
        expect(readCsl(citeClaim(index, 'csl'))).toMatchObject({
          author: [{ literal: name }],
          title: oneLine(`“${short}” (paraphrase)`),
        })
      }),
    )
  })

  it('is printed by citeproc in a style of its own', () => {
    const text = new Cite(citeClaim(indexOf(), 'csl')).format('bibliography', {
      format: 'text',
      template: 'apa',
      lang: 'en-GB',
    })
    // The style's own capitals.
    expect(text.trim()).toBe(
      `Council. (1911, March 6). “what c-1-1 claims” (paraphrase). Claim Atlas: The Ford at Ardmoor, Revision 2024-01-01. ${LINK}`,
    )
  })
})

describe('the bundled collection', () => {
  it('can be cited throughout', () => {
    const { claims, articles } = bundled.collection
    const all: Cited[] = [
      { kind: 'collection' },
      ...articles.map(({ id }) => ({ kind: 'article' as const, id })),
      ...claims.filter((_, i) => i % 10 === 0).map(({ id }) => ({ kind: 'claim' as const, id })),
    ]
    for (const what of all) {
      expect(cite(bundled, what, 'plain', LINK, ACCESSED)).not.toMatch(/undefined|NaN|\[object|\.\.| ,/)
      expect(readBibtex(cite(bundled, what, 'bibtex', LINK, ACCESSED)).title).toBeTruthy()
      expect(readCsl(cite(bundled, what, 'csl', LINK, ACCESSED)).title).toBeTruthy()
    }
  })
})
