import { readdirSync, readFileSync } from 'node:fs'

// What the build has made that may fail to come: read off the build, so that a new part is tried without being listed.

type Chunk = {
  file: string
  css?: string[]
  imports?: string[]
  isEntry?: boolean
  isDynamicEntry?: boolean
}

export type BuiltFile = {
  /** Without its hash. */
  name: string
  /** As it is asked for. */
  path: string
  kind: 'js' | 'css' | 'json'
  /** Sources of the parts that cannot come without it. */
  parts: string[]
}

/** Every script and style that comes later than the page itself. */
export function lazyFiles(): BuiltFile[] {
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
  const reach = (key: string, seen = new Set<string>()): Set<string> => {
    const chunk = manifest[key]
    if (!chunk || chunk.isEntry || seen.has(chunk.file)) return seen
    for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(file)
    for (const next of chunk.imports ?? []) reach(next, seen)
    return seen
  }
  const parts = new Map<string, string[]>()
  for (const { file, css = [], isEntry } of Object.values(manifest))
    for (const one of isEntry ? [] : [file, ...css]) if (/\.(js|css)$/.test(one)) parts.set(one, [])
  for (const [key, { isDynamicEntry }] of Object.entries(manifest))
    if (isDynamicEntry) for (const file of reach(key)) parts.get(file)?.push(key)
  // What no part needs belongs to the pages without scripts.
  const files = [...parts]
    .filter(([, sources]) => sources.length > 0)
    .map(([path, sources]) => ({ ...named(path), parts: sources }))
  // Two files may bear one name.
  const twice = ({ name, kind }: BuiltFile) =>
    files.filter((file) => file.name === name && file.kind === kind)
  return files.map((file) => {
    const at = twice(file).indexOf(file)
    return at > 0 ? { ...file, name: `${file.name} ${at + 1}` } : file
  })
}

export function jsonFiles(): BuiltFile[] {
  const found = readdirSync('dist/assets').filter((file) => file.endsWith('.json'))
  return found.map((file) => ({ ...named(`assets/${file}`), parts: [] }))
}

function named(path: string): Omit<BuiltFile, 'parts'> {
  const [, name = path, kind = 'js'] = /^assets\/(.+)-[\w-]{8}\.(js|css|json)$/.exec(path) ?? []
  return { name, path, kind: kind as BuiltFile['kind'] }
}
