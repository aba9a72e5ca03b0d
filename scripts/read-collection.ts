import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Checked, checkCollection } from '../src/collection/check'
import { interchangeOf } from '../src/collection/export/interchange'
import { FORMAT } from '../src/collection/format'
import { type NameFile, nameFolderFile, type Problem } from '../src/collection/problem'
import { resolveCollection } from '../src/collection/resolve'
import { PARTS } from '../src/collection/schema'
import { packCollection } from '../src/collection/transport'
import { claimsPage, type PageOptions } from './fallback/claims-page'

/**
 * Reads and checks a collection: a folder of ten files (and `i18n/`), or one interchange file. A file that
 * is missing or no JSON is a problem like any other. Rejects only when the path itself cannot be read.
 */
export async function readCollection(path: string): Promise<Checked> {
  const isFolder = (await stat(path)).isDirectory()
  const problems: Problem[] = []
  const value = isFolder ? await readFolder(path, problems) : await readJson(path, basename(path), problems)
  if (problems.length > 0 && !isFolder) return { raw: null, problems }
  const nameFile: NameFile = isFolder ? nameFolderFile : () => basename(path)
  const checked = checkCollection(value, { nameFile })
  // A file that could not be read is named once, not again as an empty list.
  const unread = new Set(problems.map((problem) => problem.file))
  const rest = checked.problems.filter(({ file, record }) => record !== '' || !unread.has(file))
  return { raw: checked.raw, problems: [...problems, ...rest] }
}

/** A collection as the app reads it, its interchange file, its texts by language, its revision, and pages without scripts. */
export type Packed = {
  json: string
  interchange: string
  translations: Readonly<Record<string, string>>
  rev: string
  claimsPage: (options: PageOptions) => string
}

/** What the build needs of a folder: its problems, and where none is an error the assets and their revision. */
export async function packFolder(folder: string): Promise<{ problems: Problem[]; packed: Packed | null }> {
  const { raw, problems } = await readCollection(folder)
  const sound = raw !== null && problems.every((problem) => problem.severity !== 'error')
  if (!sound) return { problems, packed: null }
  return {
    problems,
    packed: {
      json: packCollection(resolveCollection(raw)),
      interchange: JSON.stringify(interchangeOf(raw, 'all')),
      translations: Object.fromEntries(
        Object.entries(raw.translations).map(([language, texts]) => [language, JSON.stringify(texts)]),
      ),
      rev: raw.collection.rev,
      claimsPage: (options) => claimsPage(raw, options),
    },
  }
}

async function readFolder(folder: string, problems: Problem[]): Promise<unknown> {
  const parts: [string, unknown][] = []
  for (const part of PARTS) {
    const file = `${part}.json`
    parts.push([part, await readJson(join(folder, file), file, problems)])
  }
  const translations: [string, unknown][] = []
  for (const file of await readdir(join(folder, 'i18n')).catch(() => []))
    if (file.endsWith('.json'))
      translations.push([
        file.slice(0, -5),
        await readJson(join(folder, 'i18n', file), `i18n/${file}`, problems),
      ])
  return { format: FORMAT, ...Object.fromEntries(parts), translations: Object.fromEntries(translations) }
}

async function readJson(path: string, file: string, problems: Problem[]): Promise<unknown> {
  const at = { file, record: '', field: '', value: '', rule: 'file', severity: 'error' } as const
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    problems.push({
      ...at,
      message: missing
        ? 'is missing.'
        : `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      remedy: missing
        ? 'A collection has ten files; write [] where there is nothing.'
        : 'Mend it so that it is JSON in UTF-8.',
    })
    return undefined
  }
}
