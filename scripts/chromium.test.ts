import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { findChromium } from './chromium.mjs'

const { PATH, CHROMIUM_PATH } = process.env

afterEach(() => {
  process.env.PATH = PATH
  if (CHROMIUM_PATH === undefined) delete process.env.CHROMIUM_PATH
  else process.env.CHROMIUM_PATH = CHROMIUM_PATH
})

it('takes a program, and never a folder that may be entered', () => {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'))
  // A folder of the right name comes first, a program of that name second.
  mkdirSync(join(folder, 'first', 'chromium'), { recursive: true })
  mkdirSync(join(folder, 'second'))
  const program = join(folder, 'second', 'chromium')
  writeFileSync(program, '')
  chmodSync(program, 0o755)
  process.env.PATH = [join(folder, 'first'), join(folder, 'second')].join(
    process.platform === 'win32' ? ';' : ':',
  )
  delete process.env.CHROMIUM_PATH
  expect(findChromium()).toBe(program)
  process.env.CHROMIUM_PATH = folder
  expect(findChromium()).toBe(program)
})
