import type { Report } from '@/collection/problem'
import { said } from '@/collection/said'
import { LISTS } from '@/collection/schema'
import { type Limits, MOST_FILES, MOST_RECORDS, MOST_RELATIONS } from './limits'
import type { LooseCollection } from './loose'
import { loosen } from './loosen'
import type { Progress, SourceFile } from './opened'
import { readBytes, type TextFile } from './read-bytes'
import { readJson, type Work } from './read-json'
import { Refusal } from './refusal'
import { readSheets } from './sheets/read-sheets'
import { isJson, type JsonFile, type Sorted, sortFiles } from './sort-files'

/** What reading needs of whoever runs it. */
export type Reading = {
  limits: Limits
  report: Report
  pause: () => Promise<void>
  /** Begins a stage, and gives what keeps whoever watches informed. */
  workAt: (stage: Progress['stage'], file: string) => Work
}

export type ReadFiles = { loose: LooseCollection; kind: Sorted['kind'] }

/** What the files hold together. Throws a Refusal where nothing can be taken in. */
export async function readFiles(files: readonly SourceFile[], reading: Reading): Promise<ReadFiles> {
  const [first] = files
  const { limits, report, pause } = reading
  if (!first || files.length > MOST_FILES)
    throw new Refusal({
      file: first?.name ?? '',
      message: first
        ? said`is one of ${files.length} files. At most ${MOST_FILES} are opened together.`
        : said`No file was chosen.`,
      remedy: said`Choose the file of a collection, or its sheets.`,
    })
  const sorted = sortFiles(...(await readAll(files, reading)))
  await pause()
  if (sorted.kind === 'interchange') demandLengths(sorted.value, first.name, limits)
  const loose = sorted.kind === 'sheets' ? readSheets(sorted.files, report) : loosen(sorted, report)
  demandLengths(loose.lists, first.name, limits)
  return { loose, kind: sorted.kind }
}

async function readAll(
  files: readonly SourceFile[],
  { limits, report, pause, workAt }: Reading,
): Promise<[JsonFile[], TextFile[]]> {
  const json: JsonFile[] = []
  const others: TextFile[] = []
  let size = 0
  for (const file of files) {
    workAt('unpacking', file.name)
    await pause()
    const read = await readBytes(file, limits, report)
    size += read.text.length
    if (size > limits.unpackedBytes)
      throw new Refusal({
        file: read.name,
        message: said`and the files before it are together longer than ${limits.unpackedBytes / 1_000_000} MB.`,
        remedy: said`Split the collection.`,
      })
    const work = workAt('reading', read.name)
    await pause()
    if (isJson(read)) json.push({ name: read.name, value: readJson(read, limits, report, work) })
    else others.push(read)
  }
  return [json, others]
}

/** Throws a Refusal where a list is longer than the limits. */
export function demandLengths(lists: Readonly<Record<string, unknown>>, file: string, limits: Limits): void {
  for (const part of LISTS) {
    const list = lists[part]
    const most = part === 'claims' ? limits.claims : part === 'relations' ? MOST_RELATIONS : MOST_RECORDS
    if (Array.isArray(list) && list.length > most)
      throw new Refusal({
        file,
        field: part,
        message: said`has ${list.length} ${part}. At most ${most} are read here.`,
        remedy: said`Split the collection.`,
      })
  }
}
