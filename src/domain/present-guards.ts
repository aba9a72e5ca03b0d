import type { Scene } from './collection'
import type { PresentCommand, Session } from './presentation'

// Is it what it says? Whatever another window sent or a browser kept is not to be trusted.

export type Fields = Record<string, unknown>

const ID = /^[A-Za-z0-9.-]{1,80}$/
const LAYOUTS: unknown[] = ['statement', 'map', 'ladder', 'bars', 'two-windows']
const STEPS: unknown[] = ['voices', 'ask', 'rail', 'opponents']
const TOOLS: unknown[] = ['vote', 'pairs', 'exit', undefined]

/** The latest time that a date can have. */
const LAST_MS = 8.64e15
/** Far from where adding one changes nothing any more. */
const LAST_REVISION = 1e12
/** As in a link. */
const LAST_STEP = 9999
const LONGEST_TIMER = 600
const MOST_HANDS = 1e6

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isIdText(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value)
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

/** A number of presses, as a link can hold it. */
export function isPress(value: unknown): value is number {
  return isWhole(value) && value <= LAST_STEP
}

export function isSession(value: unknown): value is Session {
  if (!isFields(value)) return false
  const { revision, black, startedAt, sceneStartedAt, countdown, votes } = value
  return (
    isWhole(revision) &&
    revision <= LAST_REVISION &&
    isTime(startedAt) &&
    isTime(sceneStartedAt) &&
    typeof black === 'boolean' &&
    (countdown === null || isCountdown(countdown)) &&
    isFields(votes) &&
    Object.values(votes).every(isHands)
  )
}

export function isCommand(value: unknown): value is PresentCommand {
  if (!isFields(value)) return false
  switch (value.kind) {
    case 'next':
    case 'back':
    case 'first':
    case 'last':
    case 'black':
    case 'restart-clock':
      return true
    case 'go':
      return isIdText(value.scene) && isPress(value.step)
    case 'timer':
      return value.minutes === undefined || (isWhole(value.minutes) && value.minutes <= LONGEST_TIMER)
    case 'vote':
      return isHands(value.hands)
    default:
      return false
  }
}

export function isScene(value: unknown): value is Scene {
  if (!isFields(value)) return false
  const { id, title, question, notice, notes, minutes, topic, layout, tool, link, link2, steps } = value
  return (
    isIdText(id) &&
    [title, question, notice, notes, link].every(isText) &&
    isWithin(minutes, LONGEST_TIMER) &&
    (topic === undefined || isIdText(topic)) &&
    LAYOUTS.includes(layout) &&
    TOOLS.includes(tool) &&
    (link2 === undefined || isText(link2)) &&
    Array.isArray(steps) &&
    steps.every(isStep)
  )
}

function isStep(value: unknown): boolean {
  if (!isFields(value)) return false
  const { kind, claims, text, link, conceal } = value
  return (
    STEPS.includes(kind) &&
    Array.isArray(claims) &&
    claims.every(isIdText) &&
    (text === undefined || isText(text)) &&
    (link === undefined || isText(link)) &&
    (conceal === undefined || conceal === true)
  )
}

function isTime(value: unknown): boolean {
  return isWithin(value, LAST_MS)
}

function isCountdown(value: unknown): boolean {
  return isFields(value) && isTime(value.endsAt) && isWithin(value.minutes, LONGEST_TIMER)
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === 'number' && value >= 0 && value <= most
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isHands(value: unknown): boolean {
  return (
    isFields(value) && [value.yes, value.no, value.unsure].every((n) => n === null || isWithin(n, MOST_HANDS))
  )
}
