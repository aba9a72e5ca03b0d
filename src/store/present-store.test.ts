import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { newSession } from '@/domain/presentation'

const KEY = 'claim-atlas/presenting'

/** The store as a page that has just been loaded finds it. */
async function load() {
  vi.resetModules()
  return import('./present-store')
}

function stubStorage(kept: Map<string, string>, fails = false) {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError')
  }
  vi.stubGlobal('sessionStorage', {
    getItem: fails ? refuse : (key: string) => kept.get(key) ?? null,
    setItem: fails ? refuse : (key: string, value: string) => kept.set(key, value),
  })
}

describe('what a presentation keeps for the tab', () => {
  let kept: Map<string, string>
  beforeEach(() => {
    kept = new Map()
    stubStorage(kept)
  })
  afterEach(() => vi.unstubAllGlobals())

  test('a reload finds session, way back and channel again', async () => {
    const first = await load()
    first.beginSession('topic=pyrrhic')
    first.keepSession({ ...newSession(1000), revision: 7, black: true, votes: { 'cold-open': HANDS } })
    const before = first.presentStore.getState()
    const after = (await load()).presentStore.getState()
    expect(after).toEqual(before)
    expect(after.session.revision).toBe(7)
  })

  test('each page that keeps nothing has a channel of its own, which nobody can guess', async () => {
    const channels = new Set<string>()
    for (let i = 0; i < 20; i++) {
      kept.clear()
      channels.add((await load()).presentStore.getState().channel)
    }
    expect(channels.size).toBe(20)
    for (const channel of channels) expect(channel).toMatch(/^[a-z0-9]{12,24}$/)
  })

  test('where storage is refused it lasts as long as the page', async () => {
    stubStorage(kept, true)
    const { presentStore, beginSession, keepSession } = await load()
    beginSession(null)
    keepSession({ ...presentStore.getState().session, black: true })
    expect(presentStore.getState().session.black).toBe(true)
  })

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no session', JSON.stringify({ cameFrom: null, channel: 'abcdefghijkl' })],
    ['a channel with a path', JSON.stringify({ ...WHOLE(), channel: '../../../etc' })],
    ['a time as text', JSON.stringify({ ...WHOLE(), session: { ...newSession(1), startedAt: '1' } })],
    ['half a countdown', JSON.stringify({ ...WHOLE(), session: { ...newSession(1), countdown: {} } })],
    ['hands as text', JSON.stringify({ ...WHOLE(), session: { ...newSession(1), votes: { a: 'many' } } })],
  ])('%s in storage is as if nothing were there', async (_, text) => {
    kept.set(KEY, text)
    const { session, cameFrom, channel } = (await load()).presentStore.getState()
    expect(session.revision).toBe(1)
    expect(cameFrom).toBeNull()
    expect(channel).toMatch(/^[a-z0-9]{12,24}$/)
  })

  test('a move by the browser’s own Back is a new revision; only another scene starts its clock', async () => {
    const { presentStore, keepSession, noteMoved } = await load()
    keepSession({ ...newSession(5), sceneStartedAt: 5 })
    noteMoved(false)
    expect(presentStore.getState().session).toMatchObject({ revision: 2, sceneStartedAt: 5 })
    noteMoved(true)
    expect(presentStore.getState().session.revision).toBe(3)
    expect(presentStore.getState().session.sceneStartedAt).toBeGreaterThan(5)
  })
})

const HANDS = { yes: 3, no: 4, unsure: null }
function WHOLE() {
  return { session: newSession(1), cameFrom: null, channel: 'abcdefghijkl' }
}
