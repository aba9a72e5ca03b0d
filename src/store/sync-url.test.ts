import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startUrlSync } from './sync-url'
import { changeView } from './view-store'

/** Addresses of the history's entries; the last is where we stand. */
let entries: string[]
let calls: number
let stop: () => void

function open(link: string): void {
  entries = [`/${link}`]
  calls = 0
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('removeEventListener', () => {})
  vi.stubGlobal('location', { pathname: '/', search: '', hash: link })
  vi.stubGlobal('history', {
    pushState: (_state: unknown, _title: string, address: string) => {
      calls++
      entries.push(address)
    },
    replaceState: (_state: unknown, _title: string, address: string) => {
      calls++
      entries[entries.length - 1] = address
    },
  })
  stop = startUrlSync()
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('in a window of its own', () => {
  test('a step is a new entry at once, and what waited stays with the one before', () => {
    open('')
    changeView('brush', { from: 19_500 }, 'replace')
    changeView('claim', { claim: 'c-1' })
    expect(entries).toEqual(['/#from=2023-05-23', '/#claim=c-1&from=2023-05-23'])
  })

  test('a gesture is one change of the entry', () => {
    open('')
    for (let day = 0; day < 20; day++) changeView('brush', { from: 19_500 + day }, 'replace')
    vi.runAllTimers()
    expect({ entries, calls }).toEqual({ entries: ['/#from=2023-06-11'], calls: 1 })
  })
})

describe('embedded', () => {
  test('no change adds an entry, and the address follows the last one', () => {
    open('#embed=1')
    for (const claim of ['c-1', 'c-2', 'c-3', 'c-4', 'c-5']) {
      changeView('claim', { claim })
      vi.runAllTimers()
      expect(entries).toEqual([`/#claim=${claim}&embed=1`])
    }
  })

  test('steps in quick succession are gathered: WebKit throws after 100 calls in 30 s', () => {
    open('#embed=1')
    for (let i = 0; i < 300; i++) changeView('claim', { claim: `c-${i}` })
    vi.runAllTimers()
    expect({ entries, calls }).toEqual({ entries: ['/#claim=c-299&embed=1'], calls: 1 })
  })
})
