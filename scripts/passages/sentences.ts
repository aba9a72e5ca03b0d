export type Range = { start: number; end: number }

/**
 * Sentences of a text as half-open ranges of UTF-16 code units, without the space around them. A line ends
 * a sentence; so do . ! ? … before a space and something that may begin one. A stretch without a letter
 * or digit is none.
 */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = []
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    let start = line.index
    // An initial ("Gerald R. School") ends no sentence.
    for (const stop of line[0].matchAll(/(?<!\b\p{Lu})[.!?…]+["”’')\]]*\s+(?=["“‘'([]*[\p{Lu}\p{N}])/gu)) {
      const end = line.index + stop.index + stop[0].length
      sentences.push({ start, end })
      start = end
    }
    sentences.push({ start, end: line.index + line[0].length })
  }
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    if (!/[\p{L}\p{N}]/u.test(sentence)) return []
    const trimmed = sentence.trim()
    const from = start + sentence.indexOf(trimmed)
    return [{ start: from, end: from + trimmed.length }]
  })
}
