import { said } from '@/collection/said'

// Where a text stops being JSON. Engines tell it each in their own words, some not at all, so it is read once more;
// only a text that was found faulty comes here.

export type JsonFault = { line: number; column: number; message: string }

/** The first fault of a text that JSON.parse refuses. Walks without recursion. Line and column count from 1. */
export function findJsonFault(text: string): JsonFault {
  const open: ('[' | '{')[] = []
  let wants: Wants = 'value'
  let at = 0
  for (;;) {
    while (' \t\r\n'.includes(text.charAt(at)) && at < text.length) at++
    if (wants === 'end' && at < text.length) return faultAt(text, at, said`something stands behind the end.`)
    if (at >= text.length) return faultAt(text, at, said`the text ends too early: it may have been cut off.`)
    const end = text[at] === '"' ? endOfString(text, at) : endOfWord(text, at)
    if (end === null) return faultAt(text, at, strangeAt(text, at))
    const next = step(wants, text[at] ?? '', open)
    if (next === null) {
      const found = JSON.stringify(text.slice(at, Math.min(end, at + 20)))
      return faultAt(text, at, said`${EXPECTED[wants]} was expected before ${found}.`)
    }
    wants = next
    at = end
  }
}

const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

function endOfWord(text: string, at: number): number | null {
  WORD.lastIndex = at
  return WORD.test(text) ? WORD.lastIndex : null
}

/** By hand: a pattern for all of it would fall over a text of millions. */
function endOfString(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) return at + 1
    if (code < SPACE) return null
    if (code !== BACKSLASH) {
      at++
      continue
    }
    ESCAPE.lastIndex = at
    if (!ESCAPE.test(text)) return null
    at = ESCAPE.lastIndex
  }
  return null
}

const QUOTE = 34
const SPACE = 32
const BACKSLASH = 92

type Wants = 'value' | 'first-item' | 'key' | 'first-key' | 'colon' | 'after' | 'end'

const EXPECTED: Record<Wants, string> = {
  value: 'a value',
  'first-item': 'a value or ]',
  key: 'a name in quotation marks',
  'first-key': 'a name in quotation marks or }',
  colon: 'a colon',
  after: 'a comma or a closing bracket',
  end: 'nothing more',
}

/** What has to follow a token, of which its first character tells enough; null where it does not fit. */
function step(wants: Wants, token: string, open: ('[' | '{')[]): Wants | null {
  const closed = (): Wants => {
    open.pop()
    return open.length > 0 ? 'after' : 'end'
  }
  const isString = token === '"'
  if (wants === 'colon') return token === ':' ? 'value' : null
  if (wants === 'key' || wants === 'first-key')
    return isString ? 'colon' : token === '}' && wants === 'first-key' ? closed() : null
  if (wants === 'after') {
    const inside = open.at(-1)
    if (token === ',') return inside === '{' ? 'key' : 'value'
    return token === (inside === '{' ? '}' : ']') ? closed() : null
  }
  if (token === ']' && wants === 'first-item') return closed()
  if (token === '[' || token === '{') {
    open.push(token)
    return token === '[' ? 'first-item' : 'first-key'
  }
  if ('],}:'.includes(token)) return null
  return open.length > 0 ? 'after' : 'end'
}

function strangeAt(text: string, at: number): string {
  const char = text[at] ?? ''
  if (char === '"') return said`a text in quotation marks has no end, or holds a line break or a lone \\.`
  if (char === "'" || char === '“' || char === '”')
    return said`the quotation mark ${char} is none of JSON's: write ".`
  return said`${JSON.stringify(text.slice(at, at + 12))} is no JSON.`
}

function faultAt(text: string, at: number, message: string): JsonFault {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', start)) {
    line++
    start = next + 1
  }
  return { line, column: at - start + 1, message }
}
