import type { Finding, Report } from '@/collection/problem'
import { said } from '@/collection/said'
import type { Limits } from './limits'
import { Refusal } from './refusal'

/** A file as text. `name` has lost its ".gz". */
export type TextFile = { name: string; text: string }

/** Unpacks and decodes a file. Throws a Refusal where it is no text, or longer than the limits. */
export async function readBytes(
  { name, bytes }: { name: string; bytes: Uint8Array },
  limits: Limits,
  report: Report,
): Promise<TextFile> {
  const file = shownName(name)
  if (bytes.length > limits.bytes) throw tooLarge(file, bytes.length, limits)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  const plain = isPacked ? await unpack(bytes, file, limits) : bytes
  if (plain.length > limits.unpackedBytes) throw tooLarge(file, null, limits)
  const kind = KINDS.find(({ magic }) => magic.every((byte, i) => plain[i] === byte))
  if (kind) throw new Refusal({ file, message: kind.message, remedy: kind.remedy })
  const unpackedName = isPacked ? file.replace(/\.gz$/i, '') : file
  return { name: unpackedName, text: decode(plain, unpackedName, report) }
}

/** Before a byte of it is read. */
export function demandSize(name: string, size: number, limits: Limits): void {
  if (size > limits.bytes) throw tooLarge(shownName(name), size, limits)
}

/** A name as it may stand in a sentence: without folders and signs that steer a terminal or turn a line round. */
export function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  return (
    last
      .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
      .slice(0, 120)
      .trim() || said`a file without a name`
  )
}

/** Stops at the limit by what comes out: a small file may unpack to any size. */
async function unpack(bytes: Uint8Array, file: string, limits: Limits): Promise<Uint8Array> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream()
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
      if (size > limits.unpackedBytes) {
        await reader.cancel().catch(() => {})
        throw tooLarge(file, null, limits)
      }
      chunks.push(value)
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal({
      file,
      message: said`is packed with gzip, but damaged.`,
      remedy: said`Save or download it once more, or unpack it and open what comes out.`,
    })
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function decode(bytes: Uint8Array, file: string, report: Report): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.includes('\0')) throw notText(file)
    return text
  } catch (error) {
    if (error instanceof Refusal) throw error
  }
  if (bytes.includes(0)) throw notText(file)
  if (/\.json$/i.test(file) || isJsonLike(bytes))
    throw new Refusal({
      file,
      message: said`is JSON, but its letters are not in UTF-8.`,
      remedy: said`Save it with the encoding UTF-8.`,
    })
  const encoding = isCyrillic(bytes) ? 'windows-1251' : 'windows-1252'
  report(guessed(encoding, file))
  return new TextDecoder(encoding).decode(bytes)
}

function guessed(encoding: string, file: string): Finding {
  return {
    part: 'collection',
    record: '',
    field: '',
    value: undefined,
    rule: 'encoding',
    message: said`is not in UTF-8. It was read as ${encoding}, as older spreadsheets save it.`,
    remedy: said`Look whether the letters are right. If not, save the sheet as "CSV UTF-8" and open that.`,
    severity: 'warning',
    where: file,
  }
}

/**
 * In windows-1251 the Russian and Ukrainian letters are bytes from C0 and come in runs, as words do; in
 * windows-1252 these are the few letters with accents, one by one between plain ones.
 */
function isCyrillic(bytes: Uint8Array): boolean {
  let high = 0
  let inRuns = 0
  for (let i = 0; i < Math.min(bytes.length, 200_000); i++) {
    if (!isHigh(bytes[i])) continue
    high++
    if (isHigh(bytes[i - 1]) || isHigh(bytes[i + 1])) inRuns++
  }
  return inRuns > high / 2
}

function isHigh(byte: number | undefined): boolean {
  return (
    byte !== undefined && (byte >= 0xc0 || byte === 0xb3 || byte === 0xbf || byte === 0xba || byte === 0xb2)
  )
}

function isJsonLike(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20)
  return first === 0x7b || first === 0x5b
}

function notText(file: string): Refusal {
  return new Refusal({
    file,
    message: said`is no text.`,
    remedy: said`Open a collection as Claim Atlas saves it (JSON), or sheets saved as CSV.`,
  })
}

function tooLarge(file: string, size: number | null, limits: Limits): Refusal {
  const mb = (bytes: number) => Math.ceil(bytes / 100_000) / 10
  const limit = said`At most ${mb(limits.bytes)} MB, and ${mb(limits.unpackedBytes)} MB unpacked, are read here.`
  return new Refusal({
    file,
    message: `${size === null ? said`is too large.` : said`is too large: ${mb(size)} MB.`} ${limit}`,
    remedy: said`Split the collection, or leave out what is not claims.`,
  })
}

const SHEET = said`Open it in the spreadsheet program and save each sheet as CSV ("CSV UTF-8"); then open these.`

const KINDS: readonly { magic: readonly number[]; message: string; remedy: string }[] = [
  {
    magic: [0x50, 0x4b, 0x03, 0x04],
    message: said`is a workbook (.xlsx, .ods) or a zip archive. Neither is read here.`,
    remedy: `${SHEET} ${said`Out of an archive, take the files out first.`}`,
  },
  {
    magic: [0x50, 0x4b, 0x05, 0x06],
    message: said`is an empty zip archive.`,
    remedy: said`Open the files themselves.`,
  },
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    message: said`is a workbook of an older kind (.xls). It is not read here.`,
    remedy: SHEET,
  },
  {
    magic: [0x25, 0x50, 0x44, 0x46],
    message: said`is a PDF. No claims can be read out of it.`,
    remedy: said`Write the claims into the template of the sheets and open that.`,
  },
]
