import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isChannel, newerSnapshot, type PresentMessage, readMessage, type Snapshot } from './present-message'
import { newSession, type PresentCommand } from './presentation'
import { sampleScene } from './sample.fixture'

const CHANNEL = 'abcdefghijklmnop'
const SCENE = sampleScene('one-weekend', {
  title: 'One weekend',
  question: 'Who holds the city?',
  notes: 'Read slowly.',
  minutes: 6,
  topic: 'who-holds',
  layout: 'ladder',
  tool: 'vote',
  link: 'topic=who-holds',
  steps: [{ kind: 'voices', claims: ['c-000-01'], conceal: true }],
})
const snapshot = (revision: number): Snapshot => ({
  session: { ...newSession(1000), revision, votes: { 'one-weekend': { yes: 3, no: null, unsure: 0 } } },
  scene: SCENE.id,
  step: 2,
  scenes: [SCENE],
  link: 'mode=present',
  isKept: true,
})
const COMMANDS: PresentCommand[] = [
  { kind: 'next' },
  { kind: 'back' },
  { kind: 'first' },
  { kind: 'last' },
  { kind: 'black' },
  { kind: 'restart-clock' },
  { kind: 'go', scene: 'pyrrhic', step: 3 },
  { kind: 'timer' },
  { kind: 'timer', minutes: 7 },
  { kind: 'vote', hands: { yes: 1, no: 2, unsure: null } },
]
const MESSAGES: PresentMessage[] = [
  { kind: 'hello', known: null },
  { kind: 'hello', known: newSession(5) },
  { kind: 'snapshot', snapshot: snapshot(4) },
  ...COMMANDS.map((command): PresentMessage => ({ kind: 'command', command })),
  { kind: 'ping' },
  { kind: 'pong' },
  { kind: 'ended' },
]

describe('messages between the windows of a lesson', () => {
  test('every message arrives as it was sent', () => {
    for (const message of MESSAGES)
      expect(readMessage(CHANNEL, structuredClone({ channel: CHANNEL, message }))).toEqual(message)
  })

  test('a message of another channel is none', () => {
    for (const message of MESSAGES) {
      expect(readMessage(CHANNEL, { channel: 'abcdefghijklmnoq', message })).toBeNull()
      expect(readMessage(CHANNEL, { message })).toBeNull()
    }
  })

  test('whatever comes, reading it neither throws nor passes what is not whole', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readMessage(CHANNEL, value)).toBeNull()
        const read = readMessage(CHANNEL, { channel: CHANNEL, message: value })
        expect(read === null || MESSAGES.some(({ kind }) => kind === read.kind)).toBe(true)
      }),
    )
  })

  test('one field that is something else spoils a snapshot or a command', () => {
    const whole = { channel: CHANNEL, message: { kind: 'snapshot', snapshot: snapshot(4) } }
    // `isKept` and the like may turn into another value of their kind; a field of another kind may not pass.
    const odd = fc.constantFrom<unknown>(Number.NaN, [], {}, () => 1, Symbol('x'))
    const paths = leavesOf(whole.message)
    expect(paths.length).toBeGreaterThan(20)
    fc.assert(
      fc.property(fc.constantFrom(...paths), odd, (path, value) => {
        const spoilt = structuredClone(whole)
        const at = path
          .slice(0, -1)
          .reduce<Record<string, unknown>>((o, key) => o[key] as never, spoilt.message)
        at[path.at(-1) ?? ''] = value
        expect(readMessage(CHANNEL, spoilt)).toBeNull()
      }),
    )
  })

  test.each([
    { kind: 'go', scene: '../x', step: 0 },
    { kind: 'go', scene: 'a', step: -1 },
    { kind: 'go', scene: 'a', step: 1.5 },
    { kind: 'go', scene: 'a', step: 1e9 },
    { kind: 'timer', minutes: 1e9 },
    { kind: 'vote', hands: { yes: 'many', no: 0, unsure: 0 } },
    { kind: 'constructor' },
  ])('no command: %j', (command) => {
    expect(readMessage(CHANNEL, { channel: CHANNEL, message: { kind: 'command', command } })).toBeNull()
  })

  test.each([
    ['a time that no date has', 'startedAt', 1e300],
    ['a time before all dates', 'sceneStartedAt', -1],
    ['a revision that cannot grow', 'revision', Number.MAX_SAFE_INTEGER],
    ['a timer for ever', 'countdown', { endsAt: 1e300, minutes: 3 }],
    ['no end of hands', 'votes', { 'one-weekend': { yes: 1e300, no: 0, unsure: 0 } }],
  ])('no session: %s', (_name, field, value) => {
    const known = { ...newSession(5), [field]: value }
    expect(readMessage(CHANNEL, { channel: CHANNEL, message: { kind: 'hello', known } })).toBeNull()
  })

  test('lost, doubled or out of order: once the newest has come, it is what is shown', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (revisions) => {
        let shown: Snapshot | null = null
        for (const revision of revisions) shown = newerSnapshot(shown, snapshot(revision))
        expect(shown?.session.revision).toBe(Math.max(...revisions))
      }),
    )
  })

  test('the name of a channel', () => {
    expect(isChannel(CHANNEL)).toBe(true)
    for (const other of [
      '',
      'short',
      'x'.repeat(25),
      'ABCDEFGHIJKLM',
      'abc/../defghijk',
      12,
      null,
      undefined,
    ])
      expect(isChannel(other)).toBe(false)
  })
})

/** The ways to every value that is neither list nor object, but the text of the notes' optional fields. */
function leavesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, field]) => leavesOf(field, [...path, key]))
}
