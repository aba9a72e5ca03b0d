import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { HOST_FILES } from './host-files.mjs'

/**
 * Every file of a built folder that a host serves, as paths with "/", sorted. Not those that only tell the host
 * something, nor hidden ones.
 * @returns {string[]}
 */
export function servedFiles(/** @type {string} */ folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !HOST_FILES.includes(path) && !/(^|\/)\./.test(path))
    .sort()
}
