// Run after any change of dependencies: `node scripts/complete-lock.mjs`.
// Native tools name one optional package a platform. Where the registry at hand lacks some of them, npm leaves
// them out of package-lock.json, and `npm ci` then refuses that file on every machine ("Missing: ... from lock
// file"). This adds them with the exact version their parent asks for; platforms are read off the names.
// Only their hash is unknown here: npm takes it from the registry when such a platform installs.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** @typedef {{ version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }} Entry */

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url))
const OS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const CPU = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/** Optional packages that a locked package asks for and the lock file has not (or has without a version). */
export function missingFrom(/** @type {Record<string, Entry>} */ packages) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !resolve(packages, path, name)?.version)
      .map(([name, version]) => ({ name, version, dev })),
  )
}

/** As Node looks for a package: in the nearest node_modules, then further out. */
function resolve(
  /** @type {Record<string, Entry>} */ packages,
  /** @type {string} */ from,
  /** @type {string} */ name,
) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = packages[`${folder && `${folder}/`}node_modules/${name}`]
    if (found || folder === '') return found
  }
}

function entryFor(/** @type {{ name: string, version: string, dev: boolean }} */ { name, version, dev }) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${name}: "${version}" is not an exact version`)
  const words = name.split(/[/-]/)
  const os = OS.filter((it) => words.includes(it))
  const cpu = CPU.filter((it) => words.includes(it))
  if (os.length === 0 && cpu.length === 0) throw new Error(`${name}: its name tells no platform`)
  const libc =
    os[0] !== 'linux'
      ? []
      : words.some((it) => it.startsWith('musl'))
        ? ['musl']
        : words.some((it) => it.startsWith('gnu'))
          ? ['glibc']
          : []
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingFrom(lock.packages)
  for (const it of missing) lock.packages[`node_modules/${it.name}`] = entryFor(it)
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  lock.packages = Object.fromEntries(sorted)
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${missing.length} packages of other platforms added to package-lock.json`)
}
