import type { Page } from '@playwright/test'
import { type Answer, FILE_FAULTS, JSON_FAULTS } from './faults/answers'
import { jsonFiles, lazyFiles } from './faults/built-files'
import { CHOSEN } from './faults/chosen'
import { PLATFORM } from './faults/platform'
import { expectComesBack, runFileFault } from './faults/run-file'
import { runPlatformFault } from './faults/run-platform'
import { jsonUseOf, type Use, useOf } from './faults/uses'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'
import { isWhole } from './grid'

// Faults that readers meet and do not see why: each leaves a readable sentence, the rest at work, and what was saved
// as it was. `npm test` tries the chosen ones, `npm run soak -- faults` every one.

test.use({ hasMap: false, provoked: /./ })

type Fault = {
  name: string
  map: boolean
  ahead?: boolean
  leaves?: RegExp | undefined
  run: (page: Page) => Promise<void>
}

const ofFile = (file: ReturnType<typeof lazyFiles>[number], answer: Answer, use: Use): Fault => ({
  name: `${file.name}.${file.kind}: ${answer}`,
  map: use.map === true,
  ahead: use.ahead === true,
  run: (page) => runFileFault(page, file, answer, use),
})

const files = lazyFiles()
/** Parts that are asked for by themselves, and say with an alert that they did not come. */
const askedFor = files.filter(
  ({ parts, kind, name }) => kind === 'js' && parts.some((part) => part.includes(`/${name}.`)),
)

const faults: Fault[] = [
  ...files.flatMap((file) => FILE_FAULTS.map((answer) => ofFile(file, answer, useOf(file.parts)))),
  ...jsonFiles().flatMap((file) => JSON_FAULTS.map((answer) => ofFile(file, answer, jsonUseOf(file.name)))),
  ...PLATFORM.map((fault) => ({
    name: fault.name,
    map: fault.map === true,
    leaves: fault.leaves,
    run: (page: Page) => runPlatformFault(page, fault),
  })),
]
const comingBack: Fault[] = askedFor.flatMap((file) => {
  const use = useOf(file.parts)
  return use.says === undefined && !use.map
    ? [
        {
          name: `${file.name}.js: asked for again`,
          map: false,
          run: (page: Page) => expectComesBack(page, file, '404', use),
        },
      ]
    : []
})
const tried = [...faults, ...comingBack].filter(({ name }) => isWhole || CHOSEN.includes(name))
for (const fault of tried.filter(({ ahead }) => !ahead)) declare(fault)
test.describe('fetched ahead', () => {
  test.use({ savesData: false })
  for (const fault of tried.filter(({ ahead }) => ahead)) declare(fault)
})

function declare({ name, map, leaves, run }: Fault): void {
  test(name, map ? { tag: '@map' } : {}, async ({ page, profile }) => {
    await run(page)
    const grave = profile.complaints.filter((text) =>
      /^uncaught|^request to another|^console: CSP/.test(text),
    )
    expect(grave.filter((text) => !leaves?.test(text))).toEqual([])
  })
}

test('there are at least 200 faults, and the chosen ones are among them', () => {
  expect(faults.length).toBeGreaterThanOrEqual(200)
  const names = [...faults, ...comingBack].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(CHOSEN).toHaveLength(24)
  for (const name of CHOSEN) expect(names).toContain(name)
  sayFigure('faults', `${isWhole ? names.length : CHOSEN.length} tried of ${names.length}`)
})
