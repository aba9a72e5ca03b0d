export type Cell = string | number | null

/**
 * Rows of cells as CSV by RFC 4180 in UTF-8. Begins with a byte order mark, without which Excel takes UTF-8
 * for its own code page.
 */
export function printTable(rows: readonly (readonly Cell[])[], separator: ',' | ';' = ','): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(printCell).join(separator)}\r\n`).join('')}`
}

/** The text without the apostrophe that keeps a formula from being one. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text
}

/**
 * What a spreadsheet would take for a formula: a sign of one at the start, also behind blanks and invisible
 * characters and in full width, or a tab or line break that could push it into a cell of its own (OWASP, CSV
 * injection). Also what is guarded already, so that taking one guard away always gives the text back.
 */
const FORMULA = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u

function printCell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const safe = FORMULA.test(value) ? `'${value}` : value
  // Whichever of them separates: a spreadsheet may be set to take any for it.
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
