import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import type { Scene } from '../src/domain/collection'
import { lessonOf } from '../src/domain/lesson'
import { newSession, type Presentation, type PresentCommand, presented } from '../src/domain/presentation'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'
import { openNotes } from './notes-driver'
import { openStage } from './present-driver'

test.use({ hasMap: false })

// Both windows of a lesson, used at random, lost and opened again, and what the pure function says of the same
// commands.

const LESSON = ['cold-open', 'one-weekend', 'pairs', 'exit-ticket']
const COMMANDS = Number(process.env.COMMANDS ?? 30)
const SEED = Number(process.env.SEED ?? 20261126) % 2147483647

const KEYS: Record<string, PresentCommand> = {
  PageDown: { kind: 'next' },
  ArrowRight: { kind: 'next' },
  PageUp: { kind: 'back' },
  b: { kind: 'black' },
  t: { kind: 'timer' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
}
// "Next" most often, as in a lesson.
const WEIGHTED = [
  'PageDown',
  'PageDown',
  'PageDown',
  'ArrowRight',
  'PageUp',
  'PageUp',
  'b',
  't',
  'Home',
  'End',
]

type Windows = { audience: Page; notes: Page }
/** What may befall the windows between two commands; the rest of the time nothing does. */
const MISHAPS: [chance: number, happen: (windows: Windows, context: BrowserContext) => Promise<Windows>][] = [
  [0.03, (windows) => windows.audience.reload().then(() => windows)],
  [0.03, (windows) => windows.notes.reload().then(() => windows)],
  [0.03, reopenNotes],
  [0.02, reopenAudience],
]

test(`${COMMANDS} commands of either window, with reloads and closes between: both show what they add up to`, {
  tag: '@fresh',
}, async ({ page, context }) => {
  test.setTimeout(60_000 + COMMANDS * 600)
  const scenes: Scene[] = JSON.parse(readFileSync('data/bakhmut/scenes.json', 'utf8'))
  const random = randomOf(SEED)
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
  await openStage(page, 'cold-open', 0, LESSON)
  let windows: Windows = { audience: page, notes: await openNotes(context, page) }
  let expected: Presentation = { session: newSession(0), scene: 'cold-open', step: 0 }
  const befallen = new Set<unknown>()
  for (let i = 0; i < COMMANDS; i++) {
    let dice = random()
    for (const [chance, happen] of MISHAPS) {
      if (dice >= 0 && dice < chance) {
        windows = await happen(windows, context)
        befallen.add(happen)
        await expectBoth(windows, expected, `before command ${i}`)
      }
      dice -= chance
    }
    const key = pick(WEIGHTED)
    await pick([windows.audience, windows.notes]).keyboard.press(key)
    const lesson = lessonOf(scenes, LESSON, expected.scene)
    const command = KEYS[key]
    if (!lesson || !command) throw new Error(`No lesson or command: ${key}`)
    expected = presented(expected, command, lesson, 0)
    await expectBoth(windows, expected, `command ${i}, ${key}`)
  }
  expect(befallen.size, 'kinds of mishap that were met').toBe(MISHAPS.length)
  sayFigure('commands to two windows', `${COMMANDS}, after each both show the same`)
})

async function reopenNotes({ audience, notes }: Windows, context: BrowserContext): Promise<Windows> {
  await notes.close()
  // The browser takes a moment until the name of the closed window is free: a press before that opens nothing. One
  // that opened late is not asked for again.
  let again: Page | undefined
  await expect(async () => {
    again = context.pages().find((page) => page !== audience)
    if (!again) await audience.keyboard.press('n')
    again ??= await context.waitForEvent('page', { timeout: 500 })
  }).toPass()
  if (!again) throw new Error('no notes')
  await expect(again.locator('.notes-view')).toBeVisible()
  return { audience, notes: again }
}

async function reopenAudience({ audience, notes }: Windows, context: BrowserContext): Promise<Windows> {
  await audience.close()
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    notes.getByRole('button', { name: 'Open it again' }).click(),
  ])
  return { audience: again, notes }
}

/** Both show the same revision, and what the pure function says. */
async function expectBoth(
  { audience, notes }: Windows,
  { scene, step, session }: Presentation,
  at: string,
): Promise<void> {
  const place = { scene, step: String(step), black: session.black }
  await expect
    .poll(
      async () => {
        const [seen, told] = await Promise.all([shownOn(audience), shownIn(notes)])
        return { seen, told, isSame: seen !== null && seen.revision === told?.revision }
      },
      { message: at, intervals: [10, 20, 40, 80] },
    )
    .toEqual({
      seen: { ...place, revision: expect.any(String), hasTimer: session.countdown !== null },
      told: { ...place, revision: expect.any(String) },
      isSame: true,
    })
}

/** What the class sees; null while the page is loading. */
function shownOn(audience: Page) {
  return audience
    .evaluate(() => {
      const { revision, black } = document.querySelector<HTMLElement>('.presenter')?.dataset ?? {}
      const stage = document.querySelector<HTMLElement>('[data-region="stage"]')
      if (!stage) return null
      const { scene, press: step } = stage.dataset
      const isSeen = stage.checkVisibility({ visibilityProperty: true })
      const hasTimer = stage.querySelector('.stage-countdown') !== null
      return { revision, scene, step, black: black === 'true' && !isSeen, hasTimer }
    })
    .catch(() => null)
}

/** What the teacher is told of it. */
function shownIn(notes: Page) {
  return notes
    .evaluate(() => {
      const view = document.querySelector<HTMLElement>('.notes-view')
      if (!view) return null
      const { revision, scene, press: step } = view.dataset
      return { revision, scene, step, black: view.querySelector('.notes-black') !== null }
    })
    .catch(() => null)
}

/** The same numbers for the same seed, evenly between 0 and 1 (Lehmer). */
function randomOf(seed: number): () => number {
  let state = Math.max(1, seed)
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
