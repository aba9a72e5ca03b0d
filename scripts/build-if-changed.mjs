// Builds dist/ when it is not the build of what stands in the tree now. Plain Node.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
// Inside dist, hidden from the server: vite empties the folder, so a build that broke off leaves no stamp.
const stamp = join(root, 'dist/.vite/sources')

const NOT_BUILT = /^(node_modules|\.cache|.*\.test\.tsx?)$/

/** Everything the build reads. */
const SOURCES = [
  'src',
  'data',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'deployment.json',
  'package-lock.json',
]

/** Throws when the build fails. `force` builds even if nothing changed. */
export function ensureBuilt({ force = false } = {}) {
  const wanted = hashOf(SOURCES)
  const built =
    existsSync(stamp) && existsSync(join(root, 'dist/index.html')) ? readFileSync(stamp, 'utf8') : ''
  if (built === wanted && !force) return
  console.log('Building ...')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error('The build failed; the reason is above.')
  writeFileSync(stamp, wanted)
}

/** By content, not by time: a git checkout or a copy changes times without changing files. */
function hashOf(/** @type {string[]} */ paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesUnder(join(root, path))))
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** @returns {string[]} */
function filesUnder(/** @type {string} */ path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).filter((name) => !NOT_BUILT.test(name))
  return names.sort().flatMap((name) => filesUnder(join(path, name)))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureBuilt({ force: process.argv.includes('--force') })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
