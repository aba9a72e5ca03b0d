// `npm test`: everything, cheap steps first. All steps run even if one fails (only what needs the build
// waits for it), and the last line counts tests and checks: "N passed, N failed". What it has measured is left for
// `npm run quality`. Plain Node.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled } from './ensure.mjs'
import { failuresOfE2e, failuresOfUnit } from './failures.mjs'
import { countOfE2e, countOfUnit } from './figures.mjs'
import { readRecord, stamp, writeRecord } from './run-record.mjs'

/** @typedef {{ passed: number, failed: number, figures?: object[], failures?: string[] }} Count */
/**
 * @typedef {{ file: string, count: (report: any) => Count, failures: (report: any) => string[] }} Report
 * @typedef {{ name: string, command: string[], report?: Report, needs?: string }} Step
 */

const MOST_FAILURES = 12

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (/** @type {string} */ path) => join(root, 'node_modules', path)

/** @type {Step[]} */
const STEPS = [
  { name: 'types', command: [bin('typescript/bin/tsc'), '--noEmit'] },
  { name: 'lint', command: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'] },
  { name: 'unused', command: [bin('knip/bin/knip.js'), '--no-progress'] },
  {
    name: 'unit',
    command: [
      bin('vitest/vitest.mjs'),
      'run',
      '--reporter=dot',
      '--reporter=json',
      '--outputFile.json=test-results/unit.json',
    ],
    report: { file: 'test-results/unit.json', count: countOfUnit, failures: failuresOfUnit },
  },
  { name: 'data', command: [bin('tsx/dist/cli.mjs'), 'scripts/check-data.ts'] },
  { name: 'build', command: ['scripts/build-if-changed.mjs', '--force'] },
  { name: 'size', command: ['scripts/size-budget.mjs'], needs: 'build' },
  {
    name: 'e2e',
    command: [bin('@playwright/test/cli.js'), 'test'],
    report: { file: 'test-results/e2e.json', count: countOfE2e, failures: failuresOfE2e },
    needs: 'build',
  },
]

try {
  ensureInstalled()
  process.env.CHROMIUM_PATH = ensureChromium()
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n0 passed, 1 failed`)
  process.exit(1)
}

const of = stamp()
const begun = performance.now()
/** @type {Map<string, Count & { seconds: number }>} */
const results = new Map()
for (const step of STEPS) {
  console.log(`\n=== ${step.name} ===`)
  const started = performance.now()
  const blocked = step.needs !== undefined && results.get(step.needs)?.failed !== 0
  if (blocked) console.log(`not run: ${step.needs} failed`)
  const count = blocked ? { passed: 0, failed: 1 } : run(step)
  results.set(step.name, { ...count, seconds: (performance.now() - started) / 1000 })
}

console.log('\n=== summary ===')
const total = { passed: 0, failed: 0 }
for (const [name, { passed, failed, seconds }] of results) {
  total.passed += passed
  total.failed += failed
  const verdict = failed === 0 ? 'ok    ' : 'FAILED'
  console.log(
    `${verdict} ${name.padEnd(8)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${seconds.toFixed(0).padStart(4)} s`,
  )
}
writeRecord('test', {
  ...of,
  ...total,
  seconds: (performance.now() - begun) / 1000,
  cores: cpus().length,
  steps: [...results].map(([name, { figures, failures, ...result }]) => ({ name, ...result })),
  figures: [...results.values()].flatMap(({ figures }) => figures ?? []),
  sizes: readRecord('size'),
})
for (const failure of [...results.values()].flatMap(({ failures }) => failures ?? []).slice(0, MOST_FAILURES))
  console.log(`\nfailed: ${failure}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

/** @returns {Count} */
function run(/** @type {Step} */ { command, report }) {
  if (report) rmSync(join(root, report.file), { force: true })
  const { status } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ok = status === 0
  if (!report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  try {
    const read = JSON.parse(readFileSync(join(root, report.file), 'utf8'))
    const counted = report.count(read)
    // A step can fail without a failed test: an error between tests, or no test found.
    const failed = ok ? counted.failed : Math.max(1, counted.failed)
    return { ...counted, failed, failures: report.failures(read) }
  } catch {
    return { passed: 0, failed: 1 } // it broke off before it could report
  }
}
