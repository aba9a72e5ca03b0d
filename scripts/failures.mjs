// What failed, and why, in a few lines each: repeated at the very end of `npm test`, as a log that is kept is often
// only the end of one. Pure: reports in, texts out.
import { stripVTControlCharacters } from 'node:util'

const MOST_LINES = 30

/** Of a report of Playwright's JSON reporter. @returns {string[]} */
export function failuresOfE2e(/** @type {any} */ report) {
  const visit = (/** @type {any} */ suite) => [
    ...(suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
      spec.tests
        .filter((/** @type {any} */ test) => test.status === 'unexpected' || test.status === 'flaky')
        .map((/** @type {any} */ test) =>
          told(`${spec.file}: ${spec.title}`, [
            ...test.results.flatMap((/** @type {any} */ it) => it.errors.map(messageOf)),
          ]),
        ),
    ),
    ...(suite.suites ?? []).flatMap(visit),
  ]
  return [
    ...(report.errors ?? []).map((/** @type {any} */ it) => told('outside the tests', [messageOf(it)])),
    ...report.suites.flatMap(visit),
  ]
}

/** Of a report of Vitest's JSON reporter; a file can fail before its tests. @returns {string[]} */
export function failuresOfUnit(/** @type {any} */ report) {
  return report.testResults.flatMap((/** @type {any} */ file) => {
    const tests = file.assertionResults.filter((/** @type {any} */ test) => test.status === 'failed')
    if (file.status === 'failed' && tests.length === 0) return [told(file.name, [file.message])]
    return tests.map((/** @type {any} */ test) => told(`${test.fullName}`, test.failureMessages))
  })
}

function messageOf(/** @type {any} */ error) {
  return error.message ?? String(error.value ?? 'no message')
}

function told(/** @type {string} */ name, /** @type {string[]} */ messages) {
  const lines = messages.join('\n').split('\n').slice(0, MOST_LINES)
  return stripVTControlCharacters([name, ...lines.map((line) => `  ${line}`)].join('\n'))
}
