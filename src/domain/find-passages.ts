import type { Claim, Id } from './collection'
import { groupBy } from './group-by'
import { foldText } from './passage-print'

/** Where a claim's passage stands in a text: half-open, UTF-16 code units. */
export type Located = { id: Id; start: number; end: number }

/** First 16 hexadecimal digits of the SHA-256 of a folded text in UTF-8. The caller's: browsers and Node differ. */
export type PrintOf = (folded: string) => Promise<string>

type Passage = Pick<Claim, 'id' | 'passage'>

/** The passages of the very text that was coded: their ranges hold as they are. */
export function passagesAsCoded(claims: readonly Passage[]): Located[] {
  return claims.map(({ id, passage: { start, end } }) => ({ id, start, end }))
}

/**
 * Finds passages in another copy of their article by their prints, whatever its quotes, dashes, spaces and
 * capitals. Of several places with the same words the one nearest to the coded range counts. What the copy
 * words otherwise is left out. Hashes every run of as many words as some passage has: words × distinct lengths.
 */
export async function findPassages(
  text: string,
  claims: readonly Passage[],
  printOf: PrintOf,
): Promise<Located[]> {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
  const wanted = groupBy(claims, ({ passage }) => passage.words)
  const found: Located[] = []
  for (const [length, passages] of wanted) {
    const places = await placesByPrint(text, words, length, printOf)
    for (const { id, passage } of passages) {
      const [nearest] = (places.get(passage.print) ?? []).toSorted(
        (a, b) => Math.abs(a.start - passage.start) - Math.abs(b.start - passage.start),
      )
      if (nearest) found.push({ id, ...nearest })
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

type Range = { start: number; end: number }

async function placesByPrint(
  text: string,
  words: readonly Range[],
  length: number,
  printOf: PrintOf,
): Promise<Map<string, Range[]>> {
  const ranges = words.flatMap((first, i) => {
    const last = words[i + length - 1]
    return last ? trimmings(text, first.start, last.end) : []
  })
  const printed = await Promise.all(
    ranges.map(async (range) => ({
      range,
      print: await printOf(foldText(text.slice(range.start, range.end))),
    })),
  )
  const places = new Map<string, Range[]>()
  for (const { range, print } of printed) places.set(print, [...(places.get(print) ?? []), range])
  return places
}

/** The run as it stands, and without some of the marks at its ends: a passage stops before the full stop. */
function trimmings(text: string, start: number, end: number): Range[] {
  const starts = [start]
  while (starts.length < 3 && isMark(text[starts.at(-1) as number]))
    starts.push((starts.at(-1) as number) + 1)
  const ends = [end]
  while (ends.length < 4 && isMark(text[(ends.at(-1) as number) - 1])) ends.push((ends.at(-1) as number) - 1)
  return starts.flatMap((from) => ends.flatMap((to) => (from < to ? [{ start: from, end: to }] : [])))
}

function isMark(letter: string | undefined): boolean {
  return letter !== undefined && /[^\p{L}\p{N}\s]/u.test(letter)
}

/** A stretch of a text, and the claims whose passages cover it. */
export type Stretch = Range & { claims: Id[] }

/** Cuts a text at every end of a passage, so that overlapping passages can be drawn. Covers the whole text. */
export function stretchesOf(length: number, located: readonly Located[]): Stretch[] {
  const cuts = [...new Set([0, length, ...located.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= length)
    .sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] as number
    return { start, end, claims: located.filter((p) => p.start < end && p.end > start).map(({ id }) => id) }
  })
}
