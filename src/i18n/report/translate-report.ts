/** What a language has for the reports of opened files, in `report-<code>.ts`. */
export type ReportWords = {
  /**
   * By the English of `src/collection`, with `{0}` `{1}` … where values stand, which stay as they are. A translation
   * tells of some that they are more than a value: `{0, word}` one of `words`, `{0, words}` a list of which some are,
   * `{0, text}` another sentence, `{0, where}` a sentence or a value, `{0, number}` digits and nothing else.
   */
  sentences: Readonly<Record<string, string>>
  words: Readonly<Record<string, string>>
}

type Kind = 'value' | 'number' | 'word' | 'words' | 'text' | 'where'

type Sentence = {
  /** English before, between and behind the holes. */
  literals: readonly string[]
  kinds: readonly Kind[]
  translation: string
}

/** A text in the other language; of several that it could be, the one with the fewest letters left to the holes. */
type Reading = { words: string; cost: number }

const HOLE = /\{(\d)\}/
const TRANSLATED_HOLE = /\{(\d)(?:, (number|word|words|text|where))?\}/g
/** Between the words of a list, of which some are known. */
const BETWEEN = /(, | and | \| |[()“”])/
/** What is longer stays English, as does what is not understood within so many steps: values may be anything. */
const LONGEST = 4000
const MOST_STEPS = 4000
const DEEPEST = 4
/** Letters by which sentences are looked up. */
const START = 8

/** Turns English texts of reports, which are sentences with a blank between, into the language; others stay. */
export function reportTranslator({ sentences, words }: ReportWords): (text: string) => string {
  const dictionary = new Map(Object.entries(words))
  const known = Object.entries(sentences).map(([english, translation]) => sentenceOf(english, translation))
  const leading = known.filter(({ literals }) => literals[0] === '')
  const others = new Map<string, Sentence[]>()
  for (const sentence of known) {
    const [literal = ''] = sentence.literals
    const start = literal.slice(0, START)
    if (literal !== '') others.set(start, [...(others.get(start) ?? []), sentence])
  }
  const short = [...others].flatMap(([start, list]) => (start.length < START ? list : []))
  return (text) => (text.length > LONGEST ? text : (reader().whole(text) ?? text))

  /** Sentences that may stand at a place. */
  function candidates(text: string, at: number): readonly Sentence[] {
    const found = others.get(text.slice(at, at + START))
    return found ? [...found, ...short] : short
  }

  function reader() {
    let steps = 0
    const readings = new Map<string, Reading | null>()
    return {
      whole(text: string): string | null {
        const reading = read(text)
        return steps > MOST_STEPS ? null : (reading?.words ?? null)
      },
    }

    /** `isInside` a sentence that begins with a hole: another such one there would fit too much. */
    function read(text: string, depth = 0, isInside = false): Reading | null {
      if (text === '') return { words: '', cost: 0 }
      if (depth > DEEPEST) return null
      const key = `${depth} ${isInside} ${text}`
      const before = readings.get(key)
      if (before !== undefined) return before
      const reading = readAnew(text, depth, isInside)
      readings.set(key, reading)
      return reading
    }

    function readAnew(text: string, depth: number, isInside: boolean): Reading | null {
      let best = sequence(text, depth, isInside)
      if (best === null && !isInside)
        for (const sentence of leading)
          fill(sentence, text, 0, depth, true, (end, reading) => {
            if (end === text.length) best = better(best, reading)
          })
      return best
    }

    function sequence(text: string, depth: number, isInside: boolean): Reading | null {
      const from = new Map<number, Reading | null>()
      return readFrom(0)

      function readFrom(start: number): Reading | null {
        if (start === text.length + 1) return { words: '', cost: 0 }
        const before = from.get(start)
        if (before !== undefined) return before
        let best: Reading | null = null
        for (const sentence of candidates(text, start))
          fill(sentence, text, start, depth, isInside, (end, reading) => {
            if (end < text.length && text[end] !== ' ') return
            const rest = readFrom(end + 1)
            if (rest === null) return
            const parts = [reading.words, rest.words].filter((part) => part !== '')
            best = better(best, { words: parts.join(' '), cost: reading.cost + rest.cost })
          })
        from.set(start, best)
        return best
      }
    }

    /** Tells each way in which the sentence stands at the start, with where it ends. */
    function fill(
      { literals, kinds, translation }: Sentence,
      text: string,
      start: number,
      depth: number,
      isInside: boolean,
      onFit: (end: number, reading: Reading) => void,
    ): void {
      const [first = ''] = literals
      if (steps <= MOST_STEPS && text.startsWith(first, start)) {
        steps++
        next(start + first.length, [])
      }

      function next(at: number, holes: readonly Reading[]): void {
        if (holes.length === kinds.length) {
          const filled = translation.replace(TRANSLATED_HOLE, (_, n: string) => holes[Number(n)]?.words ?? '')
          onFit(at, { words: filled, cost: holes.reduce((sum, { cost }) => sum + cost, 0) })
          return
        }
        const literal = literals[holes.length + 1] ?? ''
        const isLast = literal === '' && holes.length + 1 === kinds.length
        for (let end = isLast ? text.length : text.indexOf(literal, at); end >= at; ) {
          if (++steps > MOST_STEPS) return
          const hole = holeOf(text.slice(at, end), kinds[holes.length] ?? 'value', depth, isInside)
          if (hole !== null) next(end + literal.length, [...holes, hole])
          if (isLast) return
          end = text.indexOf(literal, end + 1)
        }
      }
    }

    function holeOf(value: string, kind: Kind, depth: number, isInside: boolean): Reading | null {
      if (kind === 'text') return read(value, depth + 1, isInside)
      if (kind === 'where') return read(value, depth + 1, isInside) ?? { words: value, cost: value.length }
      const isFit = kind === 'number' ? /^\d+$/.test(value) : kind !== 'word' || dictionary.has(value)
      if (!isFit) return null
      const words = kind === 'word' || kind === 'words' ? value.split(BETWEEN).map(wordOf).join('') : value
      return { words, cost: value.length }
    }
  }

  function wordOf(word: string): string {
    return dictionary.get(word) ?? word
  }
}

function sentenceOf(english: string, translation: string): Sentence {
  const parts = english.split(HOLE)
  const literals = parts.filter((_, i) => i % 2 === 0)
  const kinds: Kind[] = literals.slice(1).map(() => 'value')
  for (const [, n, kind] of translation.matchAll(TRANSLATED_HOLE))
    if (kind !== undefined) kinds[Number(n)] = kind as Kind
  return { literals, kinds, translation }
}

function better(a: Reading | null, b: Reading): Reading {
  return a === null || b.cost < a.cost ? b : a
}
