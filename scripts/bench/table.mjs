/** @returns {string} a Markdown table: names at the left, figures at the right */
export function table(/** @type {string[]} */ head, /** @type {string[][]} */ rows) {
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** @returns {string} the median, and the lowest and highest in brackets, in whole numbers */
export function summary(/** @type {number[]} */ values) {
  const sorted = values.toSorted((a, b) => a - b).map(Math.round)
  return `${sorted[Math.floor(sorted.length / 2)]} (${sorted[0]} to ${sorted.at(-1)})`
}
