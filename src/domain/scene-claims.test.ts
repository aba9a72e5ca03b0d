import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import { sampleClaim, sampleCollection, sampleScene } from './sample.fixture'
import { asksOf, claimsOfScene, concealedIn } from './scene-claims'

const SCENE = sampleScene('s', {
  steps: [
    { kind: 'voices', claims: ['c2'], conceal: true, text: 'Who?' },
    { kind: 'ask', claims: ['c1', 'c2'], text: 'Which?' },
    { kind: 'rail', claims: ['c1', 'gone'] },
  ],
})

test('a scene’s claims come once, in the order in which they come on; those hidden are named', () => {
  const claims = [sampleClaim('c1', 'mayor'), sampleClaim('c2', 'clerk')]
  const index = indexCollection(sampleCollection({ claims, topics: [], relations: [] }))
  expect(claimsOfScene(index, SCENE).map(({ id }) => id)).toEqual(['c2', 'c1'])
  expect([...concealedIn(SCENE)]).toEqual(['c2'])
  expect(asksOf(SCENE)).toEqual(['Which?'])
})
