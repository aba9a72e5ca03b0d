/** Counted in the text: a parser gets through a depth that whoever walks the value then falls over. */
export function isDeeperThan(text: string, most: number): boolean {
  let depth = 0
  let isInside = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (isInside) {
      if (c === BACKSLASH) i++
      else if (c === QUOTE) isInside = false
    } else if (c === QUOTE) isInside = true
    else if (c === OPEN_LIST || c === OPEN_OBJECT) {
      if (++depth > most) return true
    } else if (c === CLOSE_LIST || c === CLOSE_OBJECT) depth--
  }
  return false
}

const QUOTE = 34
const BACKSLASH = 92
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125
