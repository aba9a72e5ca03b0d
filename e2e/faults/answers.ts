import { readFileSync } from 'node:fs'
import type { Page, Route } from '@playwright/test'
import type { BuiltFile } from './built-files'

export const FILE_FAULTS = ['404', '500', 'HTML', 'slow'] as const
export const JSON_FAULTS = ['404', '500', 'HTML', 'half', 'other', 'slow'] as const
export type Answer = (typeof FILE_FAULTS)[number] | (typeof JSON_FAULTS)[number]

const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json' }

export type Broken = {
  /** The file has been asked for. */
  asked: Promise<void>
  /** The server is back; what was held is answered. */
  mend: () => void
}

/** From now on the server answers so when it is asked for the file. */
export async function breakFile(page: Page, file: BuiltFile, answer: Answer): Promise<Broken> {
  let isBroken = true
  let mend = () => {}
  const mended = new Promise<void>((resolve) => {
    mend = () => {
      isBroken = false
      resolve()
    }
  })
  let tell = () => {}
  const asked = new Promise<void>((resolve) => {
    tell = resolve
  })
  await page.route(`**/${file.path}`, async (route) => {
    tell()
    if (answer === 'slow') await mended
    if (isBroken) await spoil(route, file, answer)
    // The page may have gone meanwhile.
    else await route.fallback().catch(() => undefined)
  })
  return { asked, mend }
}

async function spoil(route: Route, { path, kind }: BuiltFile, answer: Answer): Promise<void> {
  const contentType = TYPES[kind]
  if (answer === 'HTML')
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome to the hotel' })
  if (answer === 'half') {
    const whole = readFileSync(`dist/${path}`, 'utf8')
    return route.fulfill({ contentType, body: whole.slice(0, whole.length / 2) })
  }
  if (answer === 'other') return route.fulfill({ contentType, body: '{"entirely":["different"]}' })
  return route.fulfill({ status: Number(answer), contentType: 'text/plain', body: 'no' })
}
