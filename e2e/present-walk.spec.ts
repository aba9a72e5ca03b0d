import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Scene } from '../src/domain/collection'
import { lessonOf } from '../src/domain/lesson'
import { newSession, type Presentation, type PresentCommand, presented } from '../src/domain/presentation'
import { expect, test } from './fixtures'
import { expectInStep, openNotes } from './notes-driver'
import { openStage, stageOf } from './present-driver'

test.use({ hasMap: false })

// Both windows of a lesson, used at random, and what the pure function says of the same commands.

const LESSON = ['cold-open', 'one-weekend', 'pairs', 'exit-ticket']
const COMMANDS = Number(process.env.COMMANDS ?? 40)
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

test(`${COMMANDS} commands of either window, with reloads between: both show what they add up to`, async ({
  page,
  context,
}) => {
  test.setTimeout(120_000 + COMMANDS * 3000)
  const scenes: Scene[] = JSON.parse(readFileSync('data/bakhmut/scenes.json', 'utf8'))
  const random = randomOf(SEED)
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
  await openStage(page, 'cold-open', 0, LESSON)
  const notes = await openNotes(context, page)
  let expected: Presentation = { session: newSession(0), scene: 'cold-open', step: 0 }
  for (let i = 0; i < COMMANDS; i++) {
    if (random() < 0.08) await pick([page, notes]).reload()
    await expectBoth(page, notes, expected)
    const key = pick(WEIGHTED)
    await pick([page, notes]).keyboard.press(key)
    const lesson = lessonOf(scenes, LESSON, expected.scene)
    const command = KEYS[key]
    if (!lesson || !command) throw new Error(`No lesson or command: ${key}`)
    expected = presented(expected, command, lesson, 0)
  }
  await expectBoth(page, notes, expected)
})

async function expectBoth(
  audience: Page,
  notes: Page,
  { scene, step, session }: Presentation,
): Promise<void> {
  await expectInStep(audience, notes, scene, step)
  await expect(stageOf(audience)).toBeVisible({ visible: !session.black })
  await expect(notes.getByText('The class sees a black screen.')).toBeVisible({ visible: session.black })
  await expect(stageOf(audience).locator('.stage-countdown')).toHaveCount(session.countdown ? 1 : 0)
}

/** The same numbers for the same seed, evenly between 0 and 1 (Lehmer). */
function randomOf(seed: number): () => number {
  let state = Math.max(1, seed)
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
