// How wide the words over a panel come out; measuring them would draw the page twice.

const LETTER = { wide: 8.1, narrow: 4.6 }
/** Left and right of the words of a panel, in pixels. */
export const PADDING = 14

/** About as wide as a title is set. */
export function widthOf(title: string): number {
  const narrow = title.match(/[iljtfrI1 .,:'’]/g)?.length ?? 0
  return narrow * LETTER.narrow + (title.length - narrow) * LETTER.wide
}

/** Left of the words, in a row of panels that are short of room. */
const LEAST_PADDING = 5

const MOST_LINES = 3

/**
 * Where a word is wider than its panel it would run into the next, and a title of many lines would push the lanes down:
 * there the count stands alone.
 */
export function hasRoom(title: string, width: number): boolean {
  const isShort = widthOf(title) <= MOST_LINES * (width - PADDING / 2)
  return isShort && title.split(/[\s-]+/).every((word) => widthOf(word) <= width - LEAST_PADDING)
}
