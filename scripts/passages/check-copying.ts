import type { RawCollection } from '../../src/collection/schema'
import type { Outcome } from './check-article'
import { createMask, findSharedRun, runsOf, wordsOf } from './running-words'

/** So many running words in common are a copy: in the data without names, elsewhere with them. */
const DATA_WORDS = 8
const FILE_WORDS = 10

/** No text of ours in the data shares 8 running words with the article, names apart. */
export function checkDataCopying(raw: RawCollection, article: string, text: string): Outcome {
  const mask = createMask([
    ...raw.actors.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...raw.places.flatMap(({ names, aliases }) => [...Object.values(names).filter(isString), ...aliases]),
  ])
  const runs = runsOf(mask(wordsOf(text)), DATA_WORDS)
  const failures = ownTexts(raw, '').flatMap(({ where, text: own }) => {
    const run = findSharedRun(mask(wordsOf(own)), runs, DATA_WORDS)
    return run === null ? [] : [`${where}: "${run}"`]
  })
  return { rule: `own words in the data (${DATA_WORDS})`, article, failures, warnings: [] }
}

/** No file of the project shares 10 running words with the article. */
export function checkFileCopying(
  files: { path: string; words: string[] }[],
  article: string,
  text: string,
): Outcome {
  const runs = runsOf(wordsOf(text), FILE_WORDS)
  const failures = files.flatMap(({ path, words }) => {
    const run = findSharedRun(words, runs, FILE_WORDS)
    return run === null ? [] : [`${path}: "${run}"`]
  })
  return { rule: `own words in the files (${FILE_WORDS})`, article, failures, warnings: [] }
}

/** Every string but what is marked as the article's own words. */
function ownTexts(value: unknown, where: string): { where: string; text: string }[] {
  if (isString(value)) return [{ where, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'quote' || key === 'printed') return []
    const id: unknown = typeof inner === 'object' && inner !== null && 'id' in inner ? inner.id : undefined
    return ownTexts(inner, [where, isString(id) ? id : key].filter(Boolean).join(' › '))
  })
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
