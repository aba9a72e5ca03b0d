import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveCollection } from '@/collection/resolve'
import { validRaw } from '@/collection/valid-collection.fixture'
import { type ClaimIndex, indexCollection } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { sampleClaim, sampleCollection, samplePlace } from '@/domain/sample.fixture'
import { readBundled } from './bundled.fixture'
import { claimsCsv } from './csv'
import { printTable } from './csv-cell'
import { hostileText } from './hostile-text.fixture'

// Read back by csv-parse, which is not ours.

const link = (id: string) => `https://atlas.example/#claim=${id}`

function read(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
}

function readAll(index: ClaimIndex): Record<string, string>[] {
  return read(claimsCsv(index, index.collection.claims, link))
}

function rowOf(changes: Partial<Claim>, places = sampleCollection().places): Record<string, string> {
  const claims = [sampleClaim('c-1', 'mayor', changes)]
  const [row] = readAll(indexCollection(sampleCollection({ claims, places })))
  return row ?? {}
}

describe('a table of claims', () => {
  it('holds one row a claim in words that need no key', () => {
    const index = indexCollection(resolveCollection(validRaw()))
    const rows = readAll(index)
    expect(rows.map((row) => row.Id)).toEqual(['c-1-1', 'c-1-2', 'c-1-3', 'c-2-1', 'c-2-2'])
    expect(rows[4]).toEqual({
      Id: 'c-2-2',
      Claimant: 'Echo',
      'Group of voices': 'Outlets',
      'How it reached the page': 'Echo writes (less sure: “may”)',
      'Statement (our wording)': 'What c-2-2 claims.',
      'Quoted words': '',
      Kinds: 'event, assessment',
      'Manner of speech': 'told by the article itself',
      Said: 'on 7 March 1911',
      'Said: first day': '1911-03-07',
      'Said: last day': '1911-03-07',
      'Said: how known': 'the article states it',
      'Said: why': 'The text names the day.',
      'Time spoken of': 'since 6 March 1911',
      'Time spoken of: first day': '1911-03-06',
      'Time spoken of: last day': '',
      'Time spoken of: how known': 'the article states it',
      'Time spoken of: why': 'The text names the day.',
      Places: 'Mill (the ground it is about)',
      Latitude: '51.9',
      Longitude: '-7.72',
      'Point may be off by (km)': '1',
      Figures:
        '“About forty carts”: 35 to 45 carts, of Walkers, at Mill, counted for the time sometime between about 1 March 1911 and about 31 March 1911',
      'Relations to other claims': 'updates c-2-1 (only as likely meant)',
      'Article (our title)': 'Report echo-1',
      Outlet: 'Echo',
      Published: 'on 7 March 1911',
      'Garbled: printed': 'at the mill',
      'Garbled: likely meant': 'at the hill',
      Link: 'https://atlas.example/#claim=c-2-2',
    })
    expect(rows[0]?.['Relations to other claims']).toBe('contradicts c-2-1 | is denied by c-1-2 (arguable)')
    expect(rows[0]?.['How it reached the page']).toBe('Council says → Gazette reports')
    expect(rows[3]?.['How it reached the page']).toBe('Echo saw (says to have seen this)')
  })

  it('is UTF-8 with a byte order mark, every line ended by CR LF', () => {
    const csv = claimsCsv(indexCollection(sampleCollection()), [], link)
    expect(csv.startsWith('\uFEFFId,')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it('quotes whatever a spreadsheet may be set to take for the end of a cell', () => {
    const row = ['a,b', 'c;d', 'e\tf', 'g']
    expect(printTable([row])).toBe('\uFEFF"a,b","c;d","e\tf",g\r\n')
    expect(printTable([row], ';')).toBe('\uFEFF"a,b";"c;d";"e\tf";g\r\n')
  })

  it('gives the point of the first place that the claim is about, and none to a place without one', () => {
    const places = [
      samplePlace('far', 'settlement', { point: [1, -2], radiusKm: 0.5 }),
      ...sampleCollection().places,
    ]
    const subject = (...ids: string[]) => ids.map((place) => ({ place, role: 'subject' as const }))
    expect(rowOf({ places: [{ place: 'town', role: 'seat' }, ...subject('far')] }, places)).toMatchObject({
      Latitude: '-2',
      Longitude: '1',
      'Point may be off by (km)': '0.5',
    })
    expect(rowOf({ places: subject('downstream') }).Latitude).toBe('')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '=1\n2', '\u200B=1', '＝1', '－1'])(
    'makes the formula %j harmless',
    (text) => {
      expect(rowOf({ text })['Statement (our wording)']).toBe(`'${text}`)
    },
  )

  it('comes back from a foreign parser as it was, whatever the text, and never begins a formula', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, verb) => {
        const row = rowOf({ text, quote: text, attribution: [{ actor: 'mayor', verb, hedges: [] }] })
        const said = row['Statement (our wording)'] ?? ''
        expect([text, `'${text}`]).toContain(said)
        expect(row['How it reached the page']).toBe(`mayor ${verb}`)
        expect(said).not.toMatch(/^[=+\-@\t\r\n]/)
        expect(row.Link).toBe(link('c-1'))
      }),
    )
  })

  it('holds the whole bundled collection', async () => {
    const index = indexCollection(resolveCollection(await readBundled()))
    const rows = readAll(index)
    expect(rows.map((row) => row.Id)).toEqual(index.collection.claims.map((claim) => claim.id))
    const cells = rows.flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /undefined|NaN|\[object/.test(cell))).toEqual([])
  })
})
