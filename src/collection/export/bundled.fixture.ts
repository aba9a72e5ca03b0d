import { readFile } from 'node:fs/promises'
import { checkCollection } from '@/collection/check'
import { FORMAT } from '@/collection/format'
import { PARTS, type RawCollection } from '@/collection/schema'

const FOLDER = new URL('../../../data/bakhmut/', import.meta.url)

/** The bundled collection as its files hold it, with its translations. */
export async function readBundled(): Promise<RawCollection> {
  const read = async (name: string) => JSON.parse(await readFile(new URL(name, FOLDER), 'utf8')) as unknown
  const parts = await Promise.all(PARTS.map(async (part) => [part, await read(`${part}.json`)] as const))
  const translations = { uk: await read('i18n/uk.json') }
  const { raw } = checkCollection({ format: FORMAT, ...Object.fromEntries(parts), translations })
  if (!raw) throw new Error('The bundled collection cannot be read')
  return raw
}
