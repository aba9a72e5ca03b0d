import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import { resolveView, windowOf } from './resolve-view'
import { sampleClaim, sampleCollection } from './sample.fixture'
import { HOME, NO_FILTERS } from './view'

const index = indexCollection(
  sampleCollection({ claims: [sampleClaim('now', 'mayor')], replacedBy: { old: 'now', gone: 'nowhere' } }),
)
const home = { ...HOME, set: 'sample' }

test('what the collection holds passes unremarked', () => {
  const view = {
    ...home,
    claim: 'now',
    place: 'quay',
    filters: { ...NO_FILTERS, sides: ['media'] },
    lens: ['actor.mayor'],
  }
  expect(resolveView(view, index)).toEqual({ view, notices: [] })
})

test('a replaced id is followed, unknown ids are dropped, each named', () => {
  const { view, notices } = resolveView(
    {
      ...home,
      claim: 'old',
      place: 'atlantis',
      pair: ['now', 'gone'],
      filters: { ...NO_FILTERS, sides: ['x', 'media'] },
    },
    index,
  )
  expect(view).toMatchObject({ claim: 'now', place: null, pair: null, filters: { sides: ['media'] } })
  expect(notices.map(({ code, value }) => [code, value])).toEqual([
    ['unknown-id', 'gone'],
    ['replaced', 'old'],
    ['unknown-id', 'atlantis'],
    ['unknown-id', 'x'],
  ])
})

test('a name of every object is no id', () => {
  expect(resolveView({ ...home, claim: 'constructor' }, index).view.claim).toBe(null)
})

test('half a window takes the other end from home, and falls back when that is reversed', () => {
  const { from, to } = index.collection.homeWindow
  expect(windowOf(index, { ...home, from: from - 5 })).toEqual({ from: from - 5, to })
  const { view, notices } = resolveView({ ...home, from: to + 1 }, index)
  expect(view.from).toBe(null)
  expect(notices.map(({ code }) => code)).toEqual(['reversed'])
})

test('another collection or revision is said', () => {
  const { notices } = resolveView({ ...HOME, set: 'other', rev: '0' }, index)
  expect(notices.map(({ name }) => name)).toEqual(['set', 'rev'])
})
