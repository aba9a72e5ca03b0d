import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printTable } from '@/collection/export/csv-cell'
import { hostileText } from '@/collection/export/hostile-text.fixture'
import { MOST_RELATIONS } from '@/collection/open/limits'
import type { Finding } from '@/collection/problem'
import { readSheets, type SheetFile } from './read-sheets'
import { COLUMNS, SHEETS, type SheetKind } from './sheet-columns'
import { rejectedCsv, templateCsv } from './sheet-templates'

const HEAD = 'Id,Claim,Who says it,Article'

function read(...files: (SheetFile | string)[]) {
  const findings: Finding[] = []
  const named = files.map((file) => (typeof file === 'string' ? { name: 'claims.csv', text: file } : file))
  const loose = readSheets(named, (finding) => findings.push(finding))
  const { claims = [], places = [], articles = [], relations = [] } = loose.lists
  return { loose, findings, claims, places, articles, relations }
}

function sheet(name: string, text: string): SheetFile {
  return { name, text }
}

/** Where, what and why, as it is listed. */
function told(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ severity = 'error', where, field, message }) =>
      `${severity}: ${[where, field].filter(Boolean).join(', ')}: ${message}`,
  )
}

describe('a sheet of claims', () => {
  it('has every column of the template', () => {
    const text = printTable([
      COLUMNS.claims.map(({ heading }) => heading),
      [
        'C 1',
        'The bridge holds.',
        'Bridge holds',
        'Mayor',
        'Town',
        'believes',
        'perhaps',
        'Town hall; Clerk',
        'The bridge',
        'https://a.example/b',
        'Echo',
        '“it holds”',
        'Assessment | forecast',
        'Quoted',
        'Bridge|Mill; Ford',
        '20 May 2023',
        'stated: it says so',
        'from 20 to 22 May 2023',
        'from “these days”',
        'c-2, c-3',
        'c-4',
        'c-5',
        'c-6',
        'c-7',
        'c-8',
        'yes',
      ],
    ])
    const { claims, findings } = read(text)
    expect(told(findings)).toEqual([])
    expect(claims[0]?.where).toBe('claims.csv, row 2')
    expect(claims[0]?.value).toEqual({
      id: 'c-1',
      text: 'The bridge holds.',
      short: 'Bridge holds',
      claimant: 'Mayor',
      group: 'Town',
      verb: 'believes',
      hedges: ['perhaps'],
      via: ['Town hall', 'Clerk'],
      article: 'The bridge',
      address: 'https://a.example/b',
      outlet: 'Echo',
      quote: 'it holds',
      kinds: ['assessment', 'forecast'],
      speech: 'direct',
      places: ['Bridge', 'Mill', 'Ford'],
      said: { edtf: '2023-05-20', sense: 'sometime', basis: 'stated', why: 'stated: it says so' },
      about: {
        edtf: '2023-05-20/2023-05-22',
        sense: 'throughout',
        basis: 'inferred',
        why: 'from “these days”',
      },
      relations: {
        contradicts: ['c-2', 'c-3'],
        denies: ['c-4'],
        qualifies: ['c-5'],
        supports: ['c-6'],
        repeats: ['c-7'],
        updates: ['c-8'],
      },
      sensitive: true,
    })
  })

  it('leaves out what is empty, and a date that is not known is one', () => {
    const { claims } = read(
      'Claim,Who says it,Article,Said,About,About: why,Sensitive\nA.,B,C,unknown,,,no\nA.,B,C,,-,nobody says,\n',
    )
    expect(claims.map(({ value }) => value)).toEqual([
      {
        text: 'A.',
        claimant: 'B',
        article: 'C',
        said: { edtf: null, basis: 'unknown' },
      },
      {
        text: 'A.',
        claimant: 'B',
        article: 'C',
        about: { edtf: null, basis: 'unknown', why: 'nobody says' },
      },
    ])
  })

  it.each([
    ['capitals, other order, underscores', 'ARTICLE,WHO_SAYS-IT,claim\nC,B,A.\n'],
    ['other names', 'Source;Speaker;Statement\nC;B;A.\n'],
    ['Ukrainian', 'Джерело\tХто каже\tТвердження\nC\tB\tA.\n'],
    ['a byte order mark', '\uFEFFClaim,Who says it,Article\nA.,B,C\n'],
    ['CR LF', 'Claim,Who says it,Article\r\nA.,B,C\r\n'],
    ['CR', 'Claim,Who says it,Article\rA.,B,C\r'],
    ['mixed line ends', 'Claim,Who says it,Article\r\nA.,B,C\n\r'],
    ['a line about the separator', 'sep=;\r\nClaim;Who says it;Article\r\nA.;B;C\r\n'],
    ['cells in quotation marks', '"Claim","Who says it","Article"\n"A.","B","C"\n'],
    ['empty columns behind', 'Claim,Who says it,Article,,\nA.,B,C,,\n'],
  ])('may have %s', (_, text) => {
    const { claims, findings } = read(sheet('sheet.csv', text))
    expect(told(findings)).toEqual([])
    expect(claims.map(({ value }) => value)).toEqual([{ text: 'A.', claimant: 'B', article: 'C' }])
  })

  it.each([',', ';', '\t'])('separated by %j may hold all other separators', (sign) => {
    const cells = ['a, b; c\td', 'x;y', '1,5']
    const line = (row: string[]) => row.map((cell) => `"${cell}"`).join(sign)
    const { claims, findings } = read(`${['Claim', 'Who says it', 'Article'].join(sign)}\n${line(cells)}\n`)
    expect(told(findings)).toEqual([])
    expect(claims[0]?.value).toEqual({ text: cells[0], claimant: cells[1], article: cells[2] })
  })

  it('keeps commas in cells where semicolons or tabs separate', () => {
    for (const sign of [';', '\t']) {
      const text = [
        ['Claim', 'Who says it', 'Article'],
        ['A, b, c.', 'B, the elder', 'C, D, E, F'],
      ]
      const { claims, findings } = read(text.map((row) => row.join(sign)).join('\n'))
      expect(told(findings)).toEqual([])
      expect(claims[0]?.value.article).toBe('C, D, E, F')
    }
  })

  it('of one column is one column, whatever its cells hold', () => {
    const { places, findings } = read(sheet('places.csv', 'Name\nTown hall; old\nMill\n'))
    expect(told(findings)).toEqual([])
    expect(places.map(({ value }) => value.names)).toEqual([{ en: 'Town hall; old' }, { en: 'Mill' }])
    const unquoted = read(sheet('places.csv', 'Name\nTown hall, old\nMill; new\n'))
    expect(unquoted.places.map(({ value }) => value.names)).toEqual([
      { en: 'Town hall, old' },
      { en: 'Mill; new' },
    ])
  })

  it('counts rows as the spreadsheet does', () => {
    const text = `\n${HEAD}\n,,,\nc-1,"A\nlong\nclaim.",B,C\n\n  \nc-2,A.,,C\n`
    const { claims, findings } = read(text)
    expect(claims.map(({ where }) => where)).toEqual(['claims.csv, row 4', 'claims.csv, row 7'])
    expect(told(findings)).toEqual(['error: claims.csv, row 7, Who says it: is empty.'])
  })

  it('loses the apostrophe before a formula, as our own tables have it', () => {
    const { claims } = read(`${HEAD}\nc-1,'=1+1,'+B,'tis\n`)
    expect(claims[0]?.value).toMatchObject({ text: '=1+1', claimant: '+B', article: "'tis" })
  })

  it('may bear columns of its own, told once and kept', () => {
    const { claims, findings } = read(
      `${HEAD},Colour of paper,Примітка,,__proto__\nc-1,A.,B,C,red,так,seen,x\nc-2,A.,B,C,blue,,,\n`,
    )
    expect(told(findings)).toEqual([
      'warning: claims.csv, row 1, Colour of paper: is not a column known here. It is kept as x-colour-of-paper.',
      'warning: claims.csv, row 1, Примітка: is not a column known here. It is kept as x-примітка.',
      'warning: claims.csv, row 1, Column G: is not a column known here. It is kept as x-column-g.',
      'warning: claims.csv, row 1, __proto__: is not a column known here. It is kept as x-proto.',
    ])
    expect(claims[0]?.value).toMatchObject({
      'x-colour-of-paper': 'red',
      'x-примітка': 'так',
      'x-column-g': 'seen',
      'x-proto': 'x',
    })
    expect(claims[1]?.value).toEqual({
      id: 'c-2',
      text: 'A.',
      claimant: 'B',
      article: 'C',
      'x-colour-of-paper': 'blue',
    })
    expect(Object.getPrototypeOf(claims[0]?.found)).toBe(Object.prototype)
  })

  it('names a heading that stands twice, and joins lists that do', () => {
    const { claims, findings } = read(`${HEAD},Place,Places,Speaker\nc-1,A.,B,C,Mill,Ford,D\nc-2,A.,,C,,,D\n`)
    expect(told(findings)).toEqual([
      expect.stringContaining('row 1, Speaker: means the same as “Who says it”'),
    ])
    expect(claims[0]?.value).toMatchObject({ claimant: 'B', places: ['Mill', 'Ford'] })
    expect(claims[1]?.value).toMatchObject({ claimant: 'D' })
  })

  it.each([
    ['c-1,A, b.,B,C\n', 'claims.csv, row 2', 'has a cell more than there are headings'],
    ['c-1,"A.,B,C\nc-2,A.,B,C\n', 'claims.csv, row 2', 'has a quotation mark that is not closed'],
    ['c-1,"A" b.,B,C\n', 'claims.csv, row 2', 'has a quotation mark in the middle'],
    ['…,A.,B,C\n', 'claims.csv, row 2, Id', 'holds no letter or digit'],
    ['c-1,A.,B,\n', 'claims.csv, row 2, Article', 'is empty, and so is the address'],
  ])('refuses the row %j', (rows, where, message) => {
    const { claims, findings } = read(`${HEAD}\n${rows}`)
    expect(told(findings).filter((line) => line.startsWith('error'))).toEqual([
      expect.stringMatching(new RegExp(`${where}.*${message}`)),
    ])
    expect(claims[0]?.faults).toEqual([expect.stringContaining(message)])
  })

  it.each([
    ['Said', '31 June 2023', 'June 2023 has 30 days', 'Check the day'],
    ['About', 'soon', 'not understood as a date', '20 May 2023'],
    ['Kind', 'forcast', 'not one of the words', 'Did you mean “forecast”? Write one of: control, movement'],
    ['Kind', 'event | movement | context | denial', 'has 4 words', 'one to three'],
    ['Kind', 'event, gossip', 'holds “gossip”, which is not one of the words', 'Write one of'],
    ['Speech', 'sung', 'not one of the words', 'quoted, reported'],
    ['Sensitive', 'perhaps', 'not one of the words', 'yes, no'],
    ['Address', 'javascript:alert(1)', 'not an address', 'https://'],
  ])('says what is amiss in %s: %s', (heading, cell, message, remedy) => {
    const { claims, findings } = read(`${HEAD},${heading}\nc-1,A.,B,C,"${cell}"\n`)
    expect(findings).toEqual([
      expect.objectContaining({
        part: 'claims',
        record: 'c-1',
        where: 'claims.csv, row 2',
        field: heading,
        value: cell,
        message: expect.stringContaining(message),
        remedy: expect.stringContaining(remedy),
      }),
    ])
    expect(claims[0]?.faults).toEqual([expect.stringContaining(`${heading} “${cell}”`)])
    expect(claims[0]?.faults?.[0]).toContain(remedy)
  })

  it('only warns of a date that can be read in two ways', () => {
    const { claims, findings } = read(`${HEAD},Said\nc-1,A.,B,C,05/06/2023\n`)
    expect(told(findings)).toEqual([
      'warning: claims.csv, row 2, Said: was read with a doubt: read as 5 June 2023, the day first.',
    ])
    expect(claims[0]?.faults).toBeUndefined()
  })
})

describe('the other sheets', () => {
  it('of places have a point in one cell or in two', () => {
    const text = printTable([
      [
        'Name',
        'Name (Ukrainian)',
        'Also spelt',
        'Kind',
        'Coordinates',
        'Lat',
        'Lon',
        'Off by (km)',
        'How known',
        'Part of',
      ],
      ['Mill', 'Млин', 'Old mill | Mills', 'Building', '48,6; 38,0', '', '', '0,5', 'a plan', 'Town'],
      ['Town', '', '', 'місто', '', '48,6', '38', '500 m', '', ''],
      ['Ford', '', '', '', '', '', '', '', '', ''],
    ])
    const { places, findings } = read(sheet('a.csv', text))
    expect(told(findings)).toEqual([])
    expect(places.map(({ value }) => value)).toEqual([
      {
        names: { en: 'Mill', uk: 'Млин' },
        aliases: ['Old mill', 'Mills'],
        kind: 'site',
        geometry: { type: 'Point', coordinates: [38, 48.6] },
        radiusKm: 0.5,
        basis: 'a plan',
        partOf: 'Town',
      },
      {
        names: { en: 'Town' },
        kind: 'settlement',
        geometry: { type: 'Point', coordinates: [38, 48.6] },
        radiusKm: 0.5,
      },
      { names: { en: 'Ford' } },
    ])
  })

  it.each([
    ['Mill,138.0,48.6,', 'Latitude', 'off the globe', 'swapped'],
    ['Mill,48.6,,', 'Longitude', 'is empty', 'both'],
    ['Mill,,,near', 'Off by (km)', 'not a number of kilometres', '0.5'],
    [',48.6,38.0,1', 'Name', 'is empty', 'name of the place'],
  ])('refuse the place %j', (row, field, message, remedy) => {
    const { findings } = read(sheet('p.csv', `Name,Latitude,Longitude,Off by (km)\n${row}\n`))
    expect(findings).toEqual([
      expect.objectContaining({
        field,
        message: expect.stringContaining(message),
        remedy: expect.stringContaining(remedy),
      }),
    ])
  })

  it('of articles and relations', () => {
    const { articles, relations, findings } = read(
      sheet(
        'a.csv',
        'Title,Outlet,Published,Language,URL,How far it can be trusted\nA,Echo,May 2023,українська,www.a.example,A copy.\nB,Echo,,fi,,\n',
      ),
      sheet(
        'r.csv',
        'From;To;Relation;Why;How sure\nC 1;c-2;Заперечує;It says so.;спірно\nc-2;c-1;Supports;;\n',
      ),
    )
    expect(told(findings)).toEqual([])
    expect(articles.map(({ value }) => value)).toEqual([
      {
        title: 'A',
        outlet: 'Echo',
        published: { edtf: '2023-05', sense: 'sometime', basis: 'stated' },
        language: 'uk',
        address: 'https://www.a.example',
        reliability: 'A copy.',
      },
      { title: 'B', outlet: 'Echo', language: 'fi' },
    ])
    expect(relations.map(({ value }) => value)).toEqual([
      { from: 'c-1', to: 'c-2', type: 'denies', why: 'It says so.', strength: 'arguable' },
      { from: 'c-2', to: 'c-1', type: 'supports' },
    ])
  })

  it('are pointed to by their Ids, however these are spelt', () => {
    const { claims, places, articles } = read(
      `${HEAD},Places\nТ 1,A.,B,Art. 1,PL 1 | Ford\n`,
      sheet('places.csv', 'Id,Name,Part of\nPl 1,Mill,PL 2\npl 2,Town,\n'),
      sheet('articles.csv', 'Id,Title\nart. 1,Bridge\n'),
    )
    expect(claims[0]?.value).toMatchObject({ id: 't-1', article: 'art-1', places: ['pl-1', 'Ford'] })
    expect(places[0]?.value).toMatchObject({ id: 'pl-1', partOf: 'pl-2' })
    expect(articles[0]?.value.id).toBe('art-1')
  })
})

describe('which sheet it is', () => {
  it('the file name tells where the headings fit two', () => {
    const text = 'From,To,Claim,Title,Kind,Why\nc-1,c-2,A.,B,denies,x\n'
    expect(Object.keys(read(sheet('my relations.csv', text)).loose.lists)).toEqual(['relations'])
    expect(Object.keys(read(sheet('x.csv', text)).loose.lists)).toEqual(['relations'])
  })

  it.each([
    ['prices.csv', 'Apples,Pears\n1,2\n', 'prices.csv is not a sheet known here'],
    ['claims.csv', 'Who says it,Article\nA,B\n', 'has no column “Claim”'],
    ['empty.csv', '\n\n', 'empty.csv is empty'],
    ['wide.csv', `Claim${',x'.repeat(300)}\n`, 'more than 200 columns'],
    ['x.csv', 'Claim,Title\nA,B\n', ''],
  ])('%s with %j: %s', (name, text, message) => {
    const { findings, loose } = read(sheet(name, text))
    if (message === '') expect(Object.keys(loose.lists)).toEqual(['claims'])
    else {
      expect(told(findings)).toEqual([expect.stringContaining(message)])
      expect(loose.lists).toEqual({})
    }
  })

  it('with headings alone holds no row, which is said', () => {
    for (const kind of SHEETS)
      expect(told(read(sheet('sheet.csv', templateCsv(kind, 'en'))).findings)).toEqual([
        'warning: sheet.csv: sheet.csv has headings, but no rows below them.',
      ])
  })
})

describe('rows that were not taken in', () => {
  const rejectedOf = (kind: SheetKind, text: string) =>
    (read(sheet(`${kind}.csv`, text)).loose.lists[kind] ?? []).map(({ where, found, faults = [] }) => ({
      part: kind,
      record: '',
      where,
      value: found,
      reasons: faults,
    }))

  it('stand in the columns of the template, the reason first, and open again when they are corrected', () => {
    const csv = rejectedCsv(
      rejectedOf(
        'claims',
        'Хто каже;Твердження;Сказано;Джерело;Моє\nМер;Міст стоїть.;31 червня 2023;Луна;=1\n',
      ),
      'en',
    )
    expect(csv.split('\r\n')[0]).toBe('\uFEFFReason,Claim,Who says it,Article,Said,Моє')
    expect(csv).toContain("'=1")
    const again = read(sheet('not-taken-in.csv', csv.replaceAll('31 червня', '30 червня')))
    expect(told(again.findings)).toEqual([expect.stringContaining('x-моє')])
    expect(again.claims[0]?.faults).toBeUndefined()
    expect(again.claims[0]?.value).toMatchObject({
      claimant: 'Мер',
      said: { edtf: '2023-06-30' },
      'x-моє': '=1',
    })
  })

  it('of several sheets stand in one, and open again together', () => {
    const rejected = [
      ...rejectedOf('claims', `${HEAD},Said\nc-1,A.,B,C,soon\n`),
      ...rejectedOf('places', 'Id,Name,Coordinates\nmill,Mill,near\n'),
      ...rejectedOf('relations', 'From,To,Kind of relation,Why\nc-1,c-2,likes,x\n'),
    ]
    const csv = rejectedCsv(rejected, 'en')
    expect(csv.split('\r\n')[0]).toMatch(/^\uFEFFReason,Sheet,Id,/)
    const again = read(
      sheet(
        'not-taken-in.csv',
        csv
          .replace(/,soon,/, ',2023,')
          .replace(/,near/, ',"1, 2"')
          .replace(/,likes,/, ',denies,'),
      ),
    )
    expect(told(again.findings)).toEqual([])
    expect(Object.keys(again.loose.lists)).toEqual(['claims', 'places', 'relations'])
    expect(again.places[0]?.value).toMatchObject({ id: 'mill', geometry: { coordinates: [2, 1] } })
  })

  it('of JSON are written as sheets are', () => {
    const value = {
      id: 'c-1',
      text: 'A.',
      claimant: 'B',
      article: 'C',
      places: ['Mill', 'Ford'],
      said: { edtf: '../2023-05-19', sense: 'sometime', basis: 'inferred', why: 'worked out' },
      relations: { denies: ['c-2'] },
      attribution: [{ actor: 'b' }],
    }
    const csv = rejectedCsv(
      [{ part: 'claims', record: 'c-1', where: 'claims[0]', value, reasons: ['x'] }],
      'en',
    )
    expect(csv).toContain('before 20 May 2023')
    const { text, claimant, article, places, said, relations } = value
    expect(read(csv).claims[0]?.value).toMatchObject({ text, claimant, article, places, said, relations })
    const place = {
      id: 'p',
      names: { en: 'Mill', uk: 'Млин' },
      geometry: { type: 'Point', coordinates: [2, 1] },
      radiusKm: 3,
    }
    const places2 = rejectedCsv(
      [{ part: 'places', record: 'p', where: 'places[0]', value: place, reasons: [] }],
      'en',
    )
    expect(read(sheet('p.csv', places2)).places[0]?.value).toEqual(place)
  })

  it('of other parts are kept as they were', () => {
    const csv = rejectedCsv(
      [
        {
          part: 'topics',
          record: 't',
          where: 'topics[0]',
          value: { id: 't', claims: ['a', 'b'], scale: { of: 'x' } },
          reasons: ['why'],
        },
      ],
      'en',
    )
    expect(csv).toBe('\uFEFFReason,Sheet,id,claims,scale\r\nwhy,topics,t,a | b,"{""of"":""x""}"\r\n')
  })
})

describe('whatever the sheet', () => {
  it('what is printed comes back to the letter, but for blanks at the ends', () => {
    const cell = hostileText.map((text) => text.replace(/\r\n?/g, '\n'))
    fc.assert(
      fc.property(cell, cell, cell, fc.constantFrom('en', 'uk'), (text, claimant, article, language) => {
        const said = (value: string) => (/^[-‐-―−]?$/.test(value.trim()) ? undefined : value.trim())
        const csv = printTable([
          ['Claim', 'Who says it', 'Article'],
          [text, claimant, article],
        ])
        const [claim] = read(csv).claims
        fc.pre(claim !== undefined)
        expect(claim?.value).toEqual(
          Object.fromEntries(
            Object.entries({ text: said(text), claimant: said(claimant), article: said(article) }).filter(
              ([, value]) => value !== undefined,
            ),
          ),
        )
        expect(
          read(
            rejectedCsv(
              [{ part: 'claims', record: '', where: '', value: claim?.found ?? {}, reasons: [] }],
              language,
            ),
          ).claims[0]?.value,
        ).toEqual(claim?.value)
      }),
    )
  })

  it('nothing crashes, and what is amiss has a place and a remedy', () => {
    const headings = SHEETS.flatMap((kind) =>
      COLUMNS[kind].flatMap(({ heading, uk, aliases }) => [heading, uk, ...aliases]),
    )
    const cell = fc.oneof(
      hostileText,
      fc.constantFrom('20 May 2023', '48.6, 38.0', 'denies', 'c-1', '', 'yes', '__proto__', 'constructor'),
    )
    const row = fc.array(cell, { maxLength: 8 })
    const text = fc
      .record({
        head: fc.array(
          fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...headings) }, { weight: 1, arbitrary: cell }),
          { maxLength: 8 },
        ),
        rows: fc.array(row, { maxLength: 5 }),
        sign: fc.constantFrom(',', ';', '\t'),
        quoted: fc.boolean(),
        end: fc.constantFrom('\n', '\r\n', '\r'),
      })
      .map(({ head, rows, sign, quoted, end }) =>
        [head, ...rows]
          .map((cells) => cells.map((each) => (quoted ? `"${each.replaceAll('"', '""')}"` : each)).join(sign))
          .join(end),
      )
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string(), hostileText),
        fc.constantFrom('claims.csv', 'x.csv', 'places.tsv'),
        (file, name) => {
          const { findings, loose } = read(sheet(name, file))
          for (const finding of findings) {
            expect(finding.where).toContain(name)
            expect(finding.remedy).toMatch(/\w/)
          }
          const faulty = Object.values(loose.lists).flatMap((list) => list.filter(({ faults }) => faults))
          const errors = findings.filter(
            ({ severity, part }) => severity !== 'warning' && part !== 'collection',
          )
          expect(errors.length).toBe(faulty.flatMap(({ faults }) => faults).length)
          expect(Object.prototype).not.toHaveProperty('x-proto')
        },
      ),
    )
  })

  // Were its work squared, no patience would be enough.
  it('a sheet of nothing but separators or quotation marks is gone through', () => {
    for (const piece of [',', ';', '"', '"a"b', '\n', "'", '\t"', 'a,b,c,d\n'])
      expect(read(sheet('claims.csv', `${HEAD}\n${piece.repeat(50_000)}`)).loose.lists).toBeDefined()
    expect(read(sheet('claims.csv', ','.repeat(4_000_000))).loose.lists).toEqual({})
  }, 60_000)

  it('more rows than any list may have are not gone through', () => {
    const rows = MOST_RELATIONS + 1
    const { findings, loose } = read(`${HEAD}\n${'c,A.,B,C\n'.repeat(rows)}`)
    expect(told(findings)).toEqual([expect.stringContaining(`has ${rows} rows`)])
    expect(loose.lists).toEqual({})
  })
})
