import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { readCoordinates } from '@/collection/open/sheets/coordinates'
import { EXAMPLE_ROWS } from '@/collection/open/sheets/example-rows'
import { EXAMPLE_ROWS_UK } from '@/collection/open/sheets/example-rows-uk'
import { readSheets } from '@/collection/open/sheets/read-sheets'
import { readDate } from '@/collection/open/sheets/readable-date'
import { SHEETS } from '@/collection/open/sheets/sheet-columns'
import { LANGUAGE_CODES, type Language } from '@/domain/languages'
import { activateLanguage, loadLanguage, t } from '@/i18n/text'
import { OwnGuide } from './own-guide'
import '@/i18n/words/own'

async function speak(language: Language): Promise<void> {
  if (language !== 'en') await loadLanguage(language)
  activateLanguage(language)
}

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/&#x27;/g, "'")
}

afterEach(() => activateLanguage('en'))

/** What stands in quotation marks, in English or Ukrainian ones. */
function quotedIn(text: string): string[] {
  return [...text.matchAll(/[“«]([^”»]*)[”»]/g)].map(([, words = '']) => words)
}

// A further language may have its guide in the page and its sheets in English: what it quotes has to be read all the same.
describe.each(LANGUAGE_CODES)('the guide in %s', (language) => {
  it('writes no date and no coordinates that are not read', async () => {
    await speak(language)
    const dates = quotedIn(
      ['digits', 'long', 'lasting', 'unsure'].map((id) => t(`guide.date-${id}` as 'guide.date-long')).join(),
    )
    expect(dates).toHaveLength(9)
    for (const words of dates) expect(readDate(words), words).toMatchObject({ date: {}, warnings: [] })
    const points = quotedIn(t('guide.places-order'))
    expect(points).toHaveLength(3)
    for (const words of points)
      expect(readCoordinates(words), words).toEqual({ point: [38, expect.closeTo(48.3, 0)] })
  })

  it('tells how to begin a reason as it is read', async () => {
    await speak(language)
    const bases = quotedIn(t('column.saidWhy')).map((word) => {
      const text = `Claim,Who says it,Article,Said,Said: why\nA,B,C,2023,${word}: so\n`
      return readSheets([{ name: 'x.csv', text }], () => undefined).lists.claims?.[0]?.value.said
    })
    expect(bases).toMatchObject([{ basis: 'stated' }, { basis: 'inferred' }, { basis: 'general-knowledge' }])
  })

  it('has names of files that tell what they hold', async () => {
    await speak(language)
    for (const kind of SHEETS) {
      const name = t('own.example-name', { name: t(`own.sheet-${kind}`).toLowerCase() })
      const rows = 'Id,Name,Title,Claim,Who says it,From,To,Kind of relation\n1,1,1,1,1,1,1,1\n'
      const { lists } = readSheets([{ name: `${name}.csv`, text: rows }], () => undefined)
      expect(Object.keys(lists)).toEqual([kind])
    }
  })

  it('says nothing in the language of programs', async () => {
    await speak(language)
    const text = textOf(renderToStaticMarkup(<OwnGuide language="en" example={EXAMPLE_ROWS} />))
    expect(text).not.toMatch(/EDTF|JSON|UTC|slug|schema|\.\.\/|~/i)
    expect(text).not.toMatch(/(column|guide|own)\.[a-z]/)
  })
})

describe('the guide on the Ukrainian page', () => {
  it('has no English but the names of formats, addresses and codes', async () => {
    await speak('uk')
    const text = textOf(renderToStaticMarkup(<OwnGuide language="uk" example={EXAMPLE_ROWS_UK} />))
    const foreign = new Set(text.match(/[A-Za-z][\w./:-]*\b/g))
    expect(
      [...foreign].filter((word) => !/^(g-\d|lystok-3|podviria|https:.*)$/.test(word)).toSorted(),
    ).toEqual(['CSV', 'E', 'N', 'UTF-8'])
    for (const words of [
      'між 20 і 22 травня 2023',
      'Хто каже',
      'пряма мова',
      'населений пункт',
      'Каркас теплиці прогнив',
    ])
      expect(text).toContain(words)
  })
})
