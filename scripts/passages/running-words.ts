import { foldText } from '../../src/domain/passage-print'

/** The words of a text, folded, without signs; a possessive 's is dropped, so that names match. */
export function wordsOf(text: string): string[] {
  const words = foldText(text).match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? []
  return words.map((word) => word.replace(/'s$/, ''))
}

/**
 * Takes names out of a run of words, the longest first. Without them on either side, two texts are not
 * found alike because both name the same people, and a name put in does not hide a copied sentence.
 */
export function createMask(names: readonly string[]): (words: readonly string[]) => string[] {
  const byFirst = new Map<string, string[][]>()
  for (const name of names) {
    const words = wordsOf(name)
    const first = words[0]
    if (first === undefined) continue
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return (words) => {
    const kept: string[] = []
    for (let i = 0; i < words.length; ) {
      const name = byFirst
        .get(words[i] ?? '')
        ?.find((parts) => parts.every((part, k) => words[i + k] === part))
      if (!name) kept.push(words[i] ?? '')
      i += name?.length ?? 1
    }
    return kept
  }
}

/** All runs of `length` words in a text, to be asked about. */
export function runsOf(words: readonly string[], length: number): Set<string> {
  const runs = new Set<string>()
  for (let i = 0; i + length <= words.length; i++) runs.add(words.slice(i, i + length).join(' '))
  return runs
}

/** The first run of `length` words of a text that is among `runs`, or null. */
export function findSharedRun(
  words: readonly string[],
  runs: ReadonlySet<string>,
  length: number,
): string | null {
  for (let i = 0; i + length <= words.length; i++) {
    const run = words.slice(i, i + length).join(' ')
    if (runs.has(run)) return run
  }
  return null
}
