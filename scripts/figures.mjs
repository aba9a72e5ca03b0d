// What tests have said with `sayFigure` (e2e/figure.ts) and in `task.meta.figures`, as rows for docs/quality.md.
// Pure: reports in, rows out.

/** @typedef {{ of: string, figure: string | Record<string, number> }} Figure */
/** @typedef {{ what: string, figure: string }} Row */

/** What the type of an annotation with a figure begins with. */
export const FIGURE = 'figure: '

/** How the figures of several tests become one: by key, the sum, the least or the most. */
const TOGETHER = {
  sum: (/** @type {number} */ a, /** @type {number} */ b) => a + b,
  least: Math.min,
  most: Math.max,
}

/**
 * Figures that are added up: which key how, and the sentence they make.
 * @type {Record<string, { how: Record<string, keyof typeof TOGETHER>, say: (of: Record<string, number>) => string }>}
 */
const ADDED = {
  axe: {
    how: { screens: 'sum', themes: 'least', violations: 'sum' },
    say: ({ screens, themes, violations }) =>
      `${screens} screens, each in ${themes === 1 ? 'one theme by turns' : 'both themes'}: ${violations} violations`,
  },
  'rings of the Tab key': {
    how: { stops: 'sum', thinnest: 'least', contrast: 'least' },
    say: ({ stops, thinnest, contrast }) =>
      `${stops} stops; thinnest ring ${thinnest} px, lowest contrast ${contrast?.toFixed(2)}:1`,
  },
  'layout shift': {
    how: { sizes: 'sum', shift: 'most' },
    say: ({ sizes, shift }) =>
      `${shift?.toFixed(4)} at most, at ${sizes} sizes, all that can come late coming late`,
  },
  'letters of the stage': {
    how: { presses: 'sum', sizes: 'sum' },
    say: ({ presses, sizes }) => `${presses} presses at ${sizes} sizes, all legible and whole`,
  },
}

/**
 * @param {Figure[]} figures
 * @returns {Row[]} sorted by what they speak of
 */
export function rowsOf(figures) {
  /** @type {Map<string, Figure['figure'][]>} */
  const byName = new Map()
  for (const { of, figure } of figures) byName.set(of, [...(byName.get(of) ?? []), figure])
  return [...byName]
    .map(([what, all]) => ({ what, figure: sentenceOf(what, all) }))
    .sort((a, b) => (a.what < b.what ? -1 : 1))
}

/** @typedef {{ passed: number, failed: number, figures: Figure[] }} Count */

/** What a report of Playwright's JSON reporter holds; figures are those of tests that passed. */
export function countOfE2e(/** @type {any} */ report) {
  /** @type {Count} */
  const count = {
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky,
    figures: [],
  }
  const visit = (/** @type {any} */ suite) => {
    for (const spec of suite.specs ?? [])
      for (const test of spec.tests)
        for (const { type, description } of test.status === 'expected' ? test.annotations : [])
          if (type.startsWith(FIGURE))
            count.figures.push({ of: type.slice(FIGURE.length), figure: JSON.parse(description) })
    for (const inner of suite.suites ?? []) visit(inner)
  }
  for (const suite of report.suites) visit(suite)
  return count
}

/** What a report of Vitest's JSON reporter holds. @returns {Count} */
export function countOfUnit(/** @type {any} */ report) {
  const tests = report.testResults.flatMap((/** @type {any} */ file) => file.assertionResults)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    figures: tests.flatMap((/** @type {any} */ test) =>
      Object.entries(test.meta?.figures ?? {}).map(([of, figure]) => ({ of, figure })),
    ),
  }
}

/** Markdown. @param {string[]} head @param {(string | number)[][]} rows */
export function tableOf(head, rows) {
  const line = (/** @type {(string | number)[]} */ cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** `text` with the lines between the marks of `name` replaced. @throws where it has no such marks. */
export function withBlock(
  /** @type {string} */ text,
  /** @type {string} */ name,
  /** @type {string} */ block,
) {
  const marks = new RegExp(`(<!-- ${name}: [^>]*-->\n)[^]*?(\n<!-- end of ${name} -->)`)
  if (!marks.test(text))
    throw new Error(`no marks <!-- ${name}: … --> and <!-- end of ${name} --> to write between`)
  return text.replace(marks, (_, start, end) => `${start}\n${block}\n${end}`)
}

function sentenceOf(/** @type {string} */ what, /** @type {Figure['figure'][]} */ all) {
  const added = ADDED[what]
  if (!added) return all.map((figure) => (typeof figure === 'string' ? figure : listed(figure))).join('; ')
  /** @type {Record<string, number>} */
  const together = {}
  for (const [key, how] of Object.entries(added.how))
    together[key] = all
      .map((figure) => (typeof figure === 'string' ? Number.NaN : Number(figure[key])))
      .reduce((a, b) => TOGETHER[how](a, b))
  return added.say(together)
}

function listed(/** @type {Record<string, number>} */ figure) {
  return Object.entries(figure)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ')
}
