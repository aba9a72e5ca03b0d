// What of package-lock.json ships: all that a dependency of ours needs, and what these need, but not what is only
// for building and testing.

/**
 * @typedef {{
 *   version?: string, license?: string, integrity?: string, dev?: boolean, devOptional?: boolean, optional?: boolean,
 *   dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>,
 *   peerDependencies?: Record<string, string>, peerDependenciesMeta?: Record<string, { optional?: boolean }>,
 * }} Entry
 * @typedef {Record<string, Entry>} Packages
 * @typedef {{
 *   path: string, name: string, version: string, licence: string | undefined, integrity: string, needs: string[],
 * }} Shipped `path`: in the lock file, below the root; `needs`: paths. `licence`: as declared.
 */

/**
 * The shipped packages in the order of their names, and the paths of those that we ask for ourselves.
 * @param {Packages} packages of the lock file, by path
 * @returns {{ shipped: Shipped[], asked: string[] }}
 */
export function shippedPackages(packages) {
  /** @type {Map<string, Shipped>} */
  const found = new Map()
  const asked = needsOf(packages, '')
  const waiting = [...asked]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue
    const { version, license, integrity } = packages[path] ?? {}
    if (!version || !integrity) throw new Error(`package-lock.json: ${path} has no version or no hash.`)
    const needs = needsOf(packages, path)
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    found.set(path, { path, name, version, licence: license, integrity, needs })
    waiting.push(...needs)
  }
  const shipped = [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version))
  return { shipped, asked: asked.sort(compare) }
}

/** Not by a locale: the files are the same on every machine. */
export function compare(/** @type {string} */ a, /** @type {string} */ b) {
  return a < b ? -1 : a > b ? 1 : 0
}

function needsOf(/** @type {Packages} */ packages, /** @type {string} */ from) {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = packages[from] ?? {}
  // A peer that may be missing comes from elsewhere, if at all: typescript, say, from our own tools.
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional)
  const names = new Set([...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers])
  return [...names].sort(compare).map((name) => {
    const path = resolve(packages, from, name)
    if (path === undefined) throw new Error(`package-lock.json: ${name}, which ${from} needs, is missing.`)
    return path
  })
}

/** As Node looks for a package: in the nearest node_modules, then further out. */
function resolve(/** @type {Packages} */ packages, /** @type {string} */ from, /** @type {string} */ name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`
    if (packages[path]) return path
    if (at === '') return undefined
  }
}
