import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingFrom } from './complete-lock.mjs'

type Entry = {
  version: string
  integrity?: string
  resolved?: string
  optional?: boolean
  optionalDependencies?: Record<string, string>
}
const { packages }: { packages: Record<string, Entry> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const entries = Object.entries(packages).filter(([path]) => path !== '')

// npm ci refuses such a lock file on every machine. Remedy: node scripts/complete-lock.mjs
test('the packages of other platforms are all locked', () => {
  expect(missingFrom(packages)).toEqual([])
})

test('every package that is not for some platforms only is locked by its hash', () => {
  expect(entries.filter(([, it]) => !it.optional && !it.integrity).map(([path]) => path)).toEqual([])
})

test('no locked package names the registry that it came from', () => {
  expect(entries.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([])
})

test('every dependency is pinned', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const ranges = Object.entries<string>({ ...dependencies, ...devDependencies })
  expect(ranges.filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([])
})
