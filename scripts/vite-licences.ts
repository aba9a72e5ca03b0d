import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { licencesFile } from './licences.mjs'
import { sbomFile } from './sbom.mjs'
import { shippedPackages } from './shipped-packages.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Writes dist/licences.txt and dist/sbom.cdx.json; why not with a package: docs/decisions/0028. */
export function licencesPlugin(): Plugin {
  return {
    name: 'claim-atlas:licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
      const found = shippedPackages(packages)
      const known = new Set(found.shipped.map(({ path }) => path))
      const modules = Object.values(bundle).flatMap((it) => (it.type === 'chunk' ? it.moduleIds : []))
      const unknown = new Set(modules.flatMap(packagePathOf).filter((path) => !known.has(path)))
      if (unknown.size > 0)
        throw new Error(`${[...unknown].join()}: bundled, but not under "dependencies" in package.json.`)
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      emit('licences.txt', licencesFile(found.shipped, ROOT))
      emit('sbom.cdx.json', sbomFile(packages[''], found))
    },
  }
}

/** Where a bundled module's package stands, as the lock file names it; what the bundler made up has none. */
function packagePathOf(id: string): string[] {
  const at = id.startsWith('\0') ? -1 : id.indexOf('/node_modules/')
  const inside = at < 0 ? null : /^(node_modules\/(?:@[^/]+\/)?[^/]+\/)+/.exec(id.slice(at + 1))
  return inside ? [inside[0].slice(0, -1)] : []
}
