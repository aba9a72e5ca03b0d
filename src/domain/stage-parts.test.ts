import { describe, expect, it } from 'vitest'
import { type ClaimIndex, indexCollection } from './claim-index'
import type { Scene, Topic } from './collection'
import { newSession, type Session } from './presentation'
import { dated, sampleClaim, sampleCollection, sampleRelation, sampleScene } from './sample.fixture'
import { stageAt } from './stage'
import { stageLadder } from './stage-ladder'
import { stageOpponents } from './stage-opponents'
import { oneOfEachSpeaker, statementsOf, withinWords } from './stage-statements'
import { votesOnStage } from './stage-votes'
import { stageWindows } from './stage-windows'

const words = (n: number) => Array.from({ length: n }, (_, i) => `w${i}`).join(' ')
const claims = [
  sampleClaim('all', 'mayor', { text: words(12) }),
  sampleClaim('most', 'someone', { text: words(20) }),
  sampleClaim('none', 'clerk', { text: words(10), said: dated('2020-07-02') }),
  sampleClaim('again', 'clerk', { text: words(10), said: dated('2020-07-01') }),
]
const topic: Topic = {
  id: 't',
  title: '',
  question: '',
  claims: claims.map(({ id }) => id),
  rungs: [
    { label: 'all', claims: ['all'], solid: 1, open: 0 },
    { label: 'most', claims: ['most'], solid: 0.5, open: 0.5 },
    { label: 'none', claims: ['none', 'again'], solid: 0, open: 1 },
  ],
}
const relations = [
  sampleRelation('none', 'all', 'denies'),
  sampleRelation('again', 'all', 'contradicts'),
  sampleRelation('most', 'all', 'qualifies'),
]
const index: ClaimIndex = indexCollection(sampleCollection({ claims, relations, topics: [topic] }))

function ladderScene(changes: Partial<Scene> = {}): Scene {
  return sampleScene('s', {
    topic: 't',
    layout: 'ladder',
    link: 'from=2020-06-01&to=2020-06-02',
    steps: [
      { kind: 'voices', claims: ['all'] },
      { kind: 'voices', claims: ['most'], conceal: true },
      { kind: 'voices', claims: ['none', 'again'] },
      { kind: 'rail', claims: [] },
      { kind: 'opponents', claims: ['all'] },
    ],
    ...changes,
  })
}
const scene = ladderScene()
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('statementsOf', () => {
  it('has a hidden claim on, and what was told before it with its words', () => {
    const { now, isConcealed, earlier } = statementsOf(index, stageAt(scene, 2))
    expect(ids(now)).toEqual(['most'])
    expect(isConcealed).toBe(true)
    expect(earlier.map(({ claim, withWords }) => [claim.id, withWords])).toEqual([['all', true]])
  })

  it('keeps the words of the latest while all together are at most forty', () => {
    const { earlier } = statementsOf(index, stageAt(scene, 4))
    expect(earlier.map(({ claim, withWords }) => [claim.id, withWords])).toEqual([
      ['all', false],
      ['most', true],
    ])
    expect(statementsOf(index, stageAt(scene, 5)).now).toEqual([])
  })
})

describe('withinWords', () => {
  it('stops at the first that would be too much', () => {
    expect([...withinWords(claims, 0)].map(({ id }) => id)).toEqual(['all', 'most'])
    expect(withinWords(claims, 40).size).toBe(0)
  })
})

describe('oneOfEachSpeaker', () => {
  it('names nobody twice', () => {
    expect(ids(oneOfEachSpeaker(claims))).toEqual(['all', 'most', 'none'])
  })
})

describe('stageLadder', () => {
  it('stands empty at first, and fills with what is told, never with what is hidden', () => {
    const voices = (press: number) =>
      stageLadder(index, stageAt(scene, press))?.rungs.map((rung) => rung.voices.map(({ claim }) => claim.id))
    expect(voices(0)).toEqual([[], [], []])
    expect(voices(2)).toEqual([['all'], [], []])
    expect(voices(3)).toEqual([['all'], ['most'], []])
  })

  it('marks the rungs of the last press, a speaker once on each', () => {
    const at = (press: number) =>
      stageLadder(index, stageAt(scene, press))?.rungs.map(({ isNew, voices }) => [isNew, voices.length])
    expect(at(2)).toEqual([
      [false, 1],
      [false, 0],
      [false, 0],
    ])
    expect(at(4)).toEqual([
      [false, 1],
      [false, 1],
      [true, 1],
    ])
  })

  it('has signs only once the rail is drawn, the sharpest of each rung', () => {
    const signs = (press: number) => stageLadder(index, stageAt(scene, press))?.rungs.map(({ sign }) => sign)
    expect(signs(4)).toEqual([null, null, null])
    expect(signs(5)).toEqual(['root', 'qualifies', 'denies'])
  })

  it('says of a speaker who denies and contradicts that he denies, once', () => {
    const last = stageLadder(index, stageAt(scene, 5))?.rungs.at(-1)
    expect(last?.related.map(({ claim, related }) => [claim.id, related.relation.type])).toEqual([
      ['none', 'denies'],
    ])
  })

  it('is none without a scale', () => {
    expect(stageLadder(index, stageAt(ladderScene({ topic: 'other' }), 1))).toBeNull()
  })
})

describe('stageOpponents', () => {
  it('has what was heard, the sharpest first, as the opponent stands to the claim', () => {
    const [all] = claims
    if (!all) throw new Error('no claim')
    const found = stageOpponents(index, stageAt(scene, 6), all)
    expect(found.map(({ claim, related }) => [claim.id, related.relation.type, related.as])).toEqual([
      ['none', 'denies', 'from'],
      ['again', 'contradicts', 'from'],
    ])
    expect(stageOpponents(index, stageAt(scene, 3), all)).toEqual([])
  })
})

describe('stageWindows', () => {
  const two = ladderScene({ layout: 'two-windows', link2: 'from=2020-07-01&to=2020-07-02' })
  const shown = (press: number) =>
    stageWindows(index, stageAt(two, press))?.map((window) =>
      window.claims.map(
        ({ claim, isNew, withWords }) => `${claim.id}${isNew ? '!' : ''}${withWords ? '' : '-'}`,
      ),
    )

  it('puts a claim into the window in whose days it was said, and a hidden one into none', () => {
    expect(shown(2)).toEqual([['all'], []])
    expect(shown(3)).toEqual([['all', 'most!'], []])
    expect(shown(4)).toEqual([
      ['all-', 'most'],
      ['none!', 'again!'],
    ])
  })

  it('is none with one window', () => {
    expect(stageWindows(index, stageAt(scene, 1))).toBeNull()
  })
})

describe('votesOnStage', () => {
  const vote = (id: string) =>
    ladderScene({ id, tool: 'vote', steps: [{ kind: 'ask', claims: [], text: '?' }] })
  const scenes = [vote('first'), scene, vote('last')]
  const hands = { yes: 9, no: 8, unsure: 7 }
  const session: Session = { ...newSession(0), votes: { first: hands } }
  const at = (i: number, press: number, votes = session) =>
    votesOnStage({ scenes, at: i, missing: [] }, votes, stageAt(scenes[i] ?? scene, press))

  it('sets before and after side by side once the last vote was called', () => {
    const after = { yes: 3, no: 20, unsure: null }
    const counted = { ...session, votes: { first: hands, last: after } }
    expect(at(2, 1, counted)).toEqual({ before: hands, after })
    expect(at(2, 0, counted)).toBeNull()
    expect(at(0, 1, counted)).toBeNull()
    expect(at(1, 6, counted)).toBeNull()
  })

  it('keeps the first numbers back while the class votes again', () => {
    expect(at(2, 1)).toBeNull()
    const begun = { ...session, votes: { first: hands, last: { yes: 3, no: null, unsure: null } } }
    expect(at(2, 1, begun)).toBeNull()
  })

  it('shows no picture of nothing, and none of one vote', () => {
    expect(at(2, 1, newSession(0))).toBeNull()
    const [, , last] = scenes
    if (!last) throw new Error('no scene')
    expect(votesOnStage({ scenes: [last], at: 0, missing: [] }, session, stageAt(last, 1))).toBeNull()
  })
})

describe('the view of a hidden voice', () => {
  it('comes with the press that tells it', () => {
    const link = 'from=2020-07-01'
    const hidden = ladderScene({ steps: [{ kind: 'voices', claims: ['all'], conceal: true, link }] })
    expect(stageAt(hidden, 1).link).toBe(hidden.link)
    expect(stageAt(hidden, 2).link).toBe(link)
  })
})
