import type { Scene } from './collection'
import type { PresentCommand, Session } from './presentation'

// Is it what it says? Whatever another window sent or a browser kept is not to be trusted.

export type Fields = Record<string, unknown>

const ID = /^[A-Za-z0-9.-]{1,80}$/
const LAYOUTS: unknown[] = ['statement', 'map', 'ladder', 'bars', 'two-windows']
const STEPS: unknown[] = ['voices', 'ask', 'rail', 'opponents']
const TOOLS: unknown[] = ['vote', 'pairs', 'exit', undefined]

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isIdText(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value)
}

export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

export function isSession(value: unknown): value is Session {
  if (!isFields(value)) return false
  const { revision, black, startedAt, sceneStartedAt, countdown, votes } = value
  return (
    isWhole(revision) &&
    Number.isFinite(startedAt) &&
    Number.isFinite(sceneStartedAt) &&
    typeof black === 'boolean' &&
    (countdown === null || hasNumbers(countdown, ['endsAt', 'minutes'])) &&
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
      return isIdText(value.scene) && isWhole(value.step)
    case 'timer':
      return value.minutes === undefined || (isWhole(value.minutes) && value.minutes <= 600)
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
    Number.isFinite(minutes) &&
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

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isHands(value: unknown): boolean {
  return hasNumbers(value, ['yes', 'no', 'unsure'], true)
}

function hasNumbers(value: unknown, names: readonly string[], orNull = false): boolean {
  return (
    isFields(value) && names.every((name) => Number.isFinite(value[name]) || (orNull && value[name] === null))
  )
}
