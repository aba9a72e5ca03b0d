import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import type { Finding } from '@/collection/problem'
import { WORKER_LIMITS } from './limits'
import { readBytes } from './read-bytes'
import { Refusal } from './refusal'

async function read(name: string, bytes: Uint8Array, limits = WORKER_LIMITS) {
  const found: Finding[] = []
  const file = await readBytes({ name, bytes }, limits, (finding) => found.push(finding))
  return { ...file, found }
}

async function refusal(name: string, bytes: Uint8Array, limits = WORKER_LIMITS) {
  const error = await read(name, bytes, limits).catch((thrown: unknown) => thrown)
  if (!(error instanceof Refusal)) throw new Error(`Not refused: ${String(error)}`)
  return error.problem
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isBig: boolean) => {
  const bytes = [isBig ? 0xfe : 0xff, isBig ? 0xff : 0xfe]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    bytes.push(...(isBig ? [code >> 8, code & 255] : [code & 255, code >> 8]))
  }
  return Uint8Array.from(bytes)
}
/** Of Cyrillic capitals and small letters from А to я, and і, ї, є. */
const windows1251 = (text: string) =>
  Uint8Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0
    const odd: Record<string, number> = { і: 0xb3, ї: 0xbf, є: 0xba }
    return odd[char] ?? (code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code)
  })

describe('the letters of a file', () => {
  it.each([
    ['UTF-8', utf8('Бахмут, "č"')],
    ['UTF-8 with a mark', utf8('\ufeffБахмут, "č"')],
    ['UTF-16, low byte first', utf16('Бахмут, "č"', false)],
    ['UTF-16, high byte first', utf16('Бахмут, "č"', true)],
    ['UTF-8, packed', new Uint8Array(gzipSync('Бахмут, "č"'))],
  ])('in %s are read without a word', async (_, bytes) => {
    expect(await read('a.csv', bytes)).toEqual({ name: 'a.csv', text: 'Бахмут, "č"', found: [] })
  })

  it.each([
    ['windows-1251', windows1251('Твердження;Хто каже\nНіхто не їде;Єва'.replaceAll('Є', 'є'))],
    [
      'windows-1252',
      Uint8Array.from('Claim;Who\nCaf\u00e9 f\u00fcr \u00f1;Zo\u00eb', (char) => char.charCodeAt(0)),
    ],
  ])('in %s are read as such, which is said', async (encoding, bytes) => {
    const { text, found } = await read('a.csv', bytes)
    expect(text).toMatch(encoding === 'windows-1251' ? /^Твердження.*їде;єва$/s : /Café für ñ;Zoë$/)
    expect(found).toMatchObject([{ rule: 'encoding', severity: 'warning', where: 'a.csv' }])
    expect(found[0]?.message).toContain(encoding)
    expect(found[0]?.remedy).toContain('CSV UTF-8')
  })

  it('of JSON must be UTF-8, whatever the file is called', async () => {
    const bytes = windows1251('{"text": "Бахмут"}')
    expect((await refusal('a.json', bytes)).message).toContain('not in UTF-8')
    expect((await refusal('a.txt', bytes)).message).toContain('not in UTF-8')
  })
})

describe('what cannot be read', () => {
  it.each([
    ['a.xlsx', [0x50, 0x4b, 3, 4], /save each sheet as CSV/],
    ['a.xls', [0xd0, 0xcf, 0x11, 0xe0], /save each sheet as CSV/],
    ['a.pdf', [0x25, 0x50, 0x44, 0x46], /template/],
    ['a.png', [0x89, 0x50, 0, 1], /CSV/],
    ['a.bin', [0x41, 0, 0x41], /CSV/],
  ])('%s is refused, with what to do', async (name, bytes, remedy) => {
    const problem = await refusal(name, Uint8Array.from(bytes))
    expect(problem.file).toBe(name)
    expect(problem.remedy).toMatch(remedy)
  })

  it('is what unpacks to more than the limit, however small it was', async () => {
    const limits = { ...WORKER_LIMITS, unpackedBytes: 1000 }
    expect((await refusal('a.gz', new Uint8Array(gzipSync('a'.repeat(1001))), limits)).message).toMatch(
      /too large/,
    )
    expect((await read('a.gz', new Uint8Array(gzipSync('a'.repeat(1000))), limits)).text).toHaveLength(1000)
    expect((await refusal('a.csv', utf8('a'.repeat(11)), { ...limits, bytes: 10 })).message).toMatch(
      /too large/,
    )
  })

  it('is not unpacked any further than the limit', async () => {
    const read = vi.spyOn(ReadableStreamDefaultReader.prototype, 'read')
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000)))
    await refusal('a.gz', bomb, { ...WORKER_LIMITS, unpackedBytes: 100_000 })
    // Of chunks of 16 kB at least.
    expect(read.mock.calls.length).toBeLessThan(20)
    read.mockRestore()
  })

  it('is what was packed and then damaged', async () => {
    const packed = new Uint8Array(gzipSync('a'.repeat(5000)))
    expect((await refusal('a.gz', packed.slice(0, 20))).message).toContain('damaged')
  })
})

it('a name loses its folders and its signs that turn a line round', async () => {
  expect((await read('../a\u202ecsv.\u0000json.gz', new Uint8Array(gzipSync('{}')))).name).toBe('acsv.json')
})
