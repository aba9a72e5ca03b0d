// What a run leaves for `npm run quality`: its figures, with day and commit. Plain Node.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const pathOf = (/** @type {string} */ name) => join(root, 'test-results', `${name}.json`)

/** Of what is tried: the day, and the commit, with a plus where files differ from it. Empty outside a repository. */
export function stamp() {
  const git = (/** @type {string[]} */ ...args) =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? ''
  const changed = git('status', '--porcelain', '--untracked-files=no') ? '+' : ''
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: `${git('rev-parse', '--short', 'HEAD')}${changed}`,
  }
}

export function writeRecord(/** @type {string} */ name, /** @type {object} */ record) {
  mkdirSync(join(root, 'test-results'), { recursive: true })
  writeFileSync(pathOf(name), `${JSON.stringify(record, null, 2)}\n`)
}

/** Null where there is none. */
export function readRecord(/** @type {string} */ name) {
  try {
    return JSON.parse(readFileSync(pathOf(name), 'utf8'))
  } catch {
    return null
  }
}
