import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDERS = ['src', 'data', 'scripts']
/** What it takes the place of is gone for whatever runs after it. */
const REPLACES = /\bvi\.(mock|doMock|stubGlobal|stubEnv|resetModules)\(/

/**
 * Unit tests share a worker and what it has loaded, which is three quarters of their work; those that put something in
 * the place of modules or globals have one of their own. Each test file is in one of the two projects.
 */
export function testProjects() {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith('scripts/basemap/')),
  )
  const alone = new Set(files.filter((file) => REPLACES.test(readFileSync(`${ROOT}${file}`, 'utf8'))))
  return [
    projectOf(
      'together',
      false,
      files.filter((file) => !alone.has(file)),
    ),
    projectOf('alone', true, [...alone]),
  ]
}

function projectOf(name: string, isolate: boolean, include: string[]) {
  return { extends: true as const, test: { name, isolate, include } }
}
