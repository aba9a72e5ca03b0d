// Installs what package-lock.json says, if that is not what stands in node_modules/. Plain Node: it runs
// before there is anything else. Once installed it only compares two files, so it works offline.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[] }} Entry */

const root = fileURLToPath(new URL('..', import.meta.url))
const OLDEST_NODE = { major: 20, minor: 19 }

/** Makes node_modules match the lock file; throws with the remedy when it cannot. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor))
    throw new Error(
      `This is Node ${process.versions.node}; Claim Atlas needs ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer.`,
    )
  if (isInstalled()) return
  console.log('Installing the packages of package-lock.json (npm ci) ...')
  // --include=dev: with NODE_ENV=production the build tools would be left out.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline']
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('npm ci failed. It needs the network once; after that all works offline.')
}

/**
 * npm leaves a copy of the lock file's entries for what it installed, last of all: so it also tells of an
 * install by hand (no second one), one that broke off, and a folder copied from another kind of machine.
 */
function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  const fits = Object.entries(present).every(
    ([path, { version, integrity, os, cpu }]) =>
      wanted[path]?.version === version &&
      wanted[path]?.integrity === integrity &&
      (os?.includes(process.platform) ?? true) &&
      (cpu?.includes(process.arch) ?? true),
  )
  return (
    fits && Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || path in present)
  )
}

/** @returns {Record<string, Entry> | undefined} */
function packagesOf(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return undefined // not there, or torn: as good as not installed
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled()
