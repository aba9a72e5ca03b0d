import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// A rule that silently matches nothing looks exactly like a rule that is kept (Biome ignores an alias that
// begins with '#', for one). So each of ours is broken once here, in a tree of its own that has our
// biome.json. Each case gets a folder (src/map/a.ts -> src/map/case-7/a.ts), and Biome runs once over all.

const using = (from: string, name = 'thing') =>
  `import { ${name} } from '${from}'\n\nexport const used = ${name}`
const imports = (path: string, from: string, name?: string) =>
  [path, using(from, name), 'noRestrictedImports'] as const

const violations: (readonly [path: string, code: string, rule: string])[] = [
  imports('src/domain/a.ts', 'react'),
  imports('src/domain/a.ts', 'node:fs'),
  imports('src/domain/a.ts', 'valibot'),
  imports('src/domain/a.ts', '@/collection/parse'),
  imports('src/domain/a.ts', '../collection/parse'),
  imports('src/widget/a.ts', '@/domain/claim'),
  imports('src/widget/a.ts', '../domain/claim'),
  imports('src/widget/a.ts', 'zustand'),
  imports('src/offline/a.ts', '@/domain/claim'),
  imports('src/offline/a.ts', 'zustand'),
  imports('src/collection/a.ts', '@/store/view-store'),
  imports('src/collection/a.ts', '@/ui/claim-row'),
  imports('src/store/a.ts', '@/collection/parse'),
  imports('src/store/a.ts', '@/map/map-pane'),
  imports('src/ui/a.tsx', '@/store/view-store'),
  imports('src/ui/a.tsx', '@/modes/explore/explore'),
  imports('src/i18n/a.ts', '@/ui/claim-row'),
  imports('src/map/a.ts', '@/store/view-store'),
  imports('src/map/a.ts', '@/timeline/timeline-pane'),
  imports('src/map/a.ts', '../timeline/timeline-pane'),
  imports('src/timeline/a.ts', '@/map/map-pane'),
  imports('src/timeline/a.ts', '@/ui/claim-row'),
  imports('src/modes/explore/a.tsx', '@/map/map-pane'),
  imports('src/modes/explore/a.tsx', '@/app/explorer'),
  imports('src/modes/explore/a.tsx', '../../map/map-pane'),
  imports('src/app/a.tsx', '../map/map-pane'),
  imports('src/timeline/a.ts', 'maplibre-gl'),
  imports('src/app/a.ts', 'maplibre-gl'),
  imports('src/app/a.ts', 'maplibre-gl/dist/maplibre-gl.css'),
  imports('src/map/a.ts', 'vis-timeline/esnext'),
  imports('src/map/a.ts', 'vis-data/esnext'),
  imports('src/app/a.ts', 'vis-data'),
  imports('src/ui/a.ts', '@tanstack/react-query'),
  imports('src/store/a.ts', 'valibot'),
  imports('src/app/a.ts', 'edtf'),
  imports('src/app/explorer.tsx', 'react', 'useEffect'),
  imports('src/app/explorer.tsx', 'react', 'useLayoutEffect'),
  imports('src/map/map-pane.tsx', 'react', 'useEffect'),
  imports('src/modes/explore/a.tsx', 'react', 'useEffect'),
  ['src/domain/a.ts', 'export const width = () => window.innerWidth', 'noRestrictedGlobals'],
  ['src/domain/a.ts', "export const kept = () => localStorage.getItem('x')", 'noRestrictedGlobals'],
  ['src/domain/a.ts', 'export const lang = () => navigator.language', 'noRestrictedGlobals'],
  ['src/domain/a.ts', 'export const title = () => document.title', 'noRestrictedGlobals'],
  ['src/map/MapPane.tsx', 'export const used = 1', 'useFilenamingConvention'],
  ['src/map/a.ts', 'const used = 1\nexport default used', 'noDefaultExport'],
  ['src/map/a.ts', "export * from './b'", 'noReExportAll'],
  ['src/map/index.ts', "export { a } from './a'\nexport { b } from './b'", 'noBarrelFile'],
  ['src/map/a.ts', 'export const used: any = 1', 'noExplicitAny'],
  [
    'src/map/a.ts',
    "import { Used } from './b'\n\nexport const used = (it: Used): Used => it",
    'useImportType',
  ],
  ['src/map/a.ts', "console.log('x')\nexport const used = 1", 'noConsole'],
  ['src/map/a.ts', 'export interface Used {\n  a: number\n}', 'useConsistentTypeDefinitions'],
  ['src/map/a.ts', `export const used = [\n${'  1,\n'.repeat(200)}]`, 'noExcessiveLinesPerFile'],
  [
    'src/ui/a.tsx',
    'export const Used = () => <p dangerouslySetInnerHTML={{ __html: "a" }} />',
    'noDangerouslySetInnerHtml',
  ],
  ['src/ui/a.tsx', 'export const Used = () => <img src="a.png" />', 'useAltText'],
  ['src/ui/a.tsx', 'export const Used = () => <div onClick={() => {}}>a</div>', 'useKeyWithClickEvents'],
]

const legal: (readonly [path: string, code: string])[] = [
  ['src/domain/a.ts', using('./claim')],
  ['src/domain/a.ts', using('@/domain/claim')],
  ['src/domain/a.test.ts', using('fast-check')],
  ['src/widget/a.ts', using('react', 'useEffect')],
  ['src/widget/a.ts', using('./use-widget')],
  ['src/collection/a.ts', using('@/domain/claim')],
  ['src/collection/a.ts', using('valibot')],
  ['src/collection/a.ts', using('@tanstack/react-query')],
  ['src/store/a.ts', using('zustand/vanilla')],
  ['src/app/a.tsx', using('zustand')],
  ['src/ui/a.tsx', using('@/i18n/text')],
  ['src/map/a.ts', using('maplibre-gl')],
  ['src/map/a.ts', using('@/widget/use-widget')],
  ['src/timeline/a.ts', using('vis-timeline/esnext')],
  ['src/modes/explore/a.tsx', using('@/store/view-store')],
  ['src/modes/explore/a.tsx', using('react', 'useState')],
  ['src/app/a.tsx', using('@/map/map-pane')],
  ['src/app/a.tsx', using('@tanstack/react-query')],
  ['src/app/a.tsx', using('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url')],
  ['src/app/explorer-keys.ts', using('react', 'useEffect')],
  ['src/app/use-theme.ts', using('react', 'useEffect')],
]

let tree = ''
let broken: Map<string, Set<string>>

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'claim-atlas-lint-'))
  copyFileSync('biome.json', join(tree, 'biome.json'))
  for (const [index, [path, code]] of [...violations, ...legal].entries()) {
    const file = join(tree, place(path, index))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${code}\n`)
  }
  broken = lint(tree)
})
afterAll(() => rmSync(tree, { recursive: true }))

describe('lint', () => {
  test.each(violations.map((it, index) => [...it, index] as const))(
    '%s: %s breaks %s',
    (path, _code, rule, index) => {
      expect([...(broken.get(place(path, index)) ?? [])]).toContain(rule)
    },
  )
  test.each(legal.map((it, index) => [...it, index] as const))('%s: %s is fine', (path, _code, index) => {
    expect([...(broken.get(place(path, violations.length + index)) ?? [])]).toEqual([])
  })
})

function place(path: string, index: number): string {
  const [src, folder, ...rest] = path.split('/')
  return [src, folder, `case-${index}`, ...rest].join('/')
}

/** Every rule that fired, by file. */
function lint(folder: string): Map<string, Set<string>> {
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome')
  const args = ['lint', '--reporter=gitlab', '--max-diagnostics=none', '.']
  const run = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' })
  const found = JSON.parse(run.stdout) as { check_name: string; location: { path: string } }[]
  const rules = new Map<string, Set<string>>()
  for (const { check_name, location } of found) {
    const path = location.path.replace(/^\.\//, '')
    rules.set(path, (rules.get(path) ?? new Set()).add(check_name.split('/').at(-1) ?? ''))
  }
  return rules
}
