import { describe, expect, it } from 'vitest'
import { indexCollection } from './claim-index'
import { sampleClaim, sampleCollection } from './sample.fixture'
import { countVoices, isOwnVoice, passedOnBy, voiceMark } from './voices'

const base = sampleCollection()
const source = {
  id: 'source',
  name: 'a source',
  kind: 'unnamed' as const,
  side: 'council',
  role: '',
  aliases: [],
}
const reprint = { ...source, id: 'reprint', side: 'media' }
const index = indexCollection(
  sampleCollection({
    actors: [...base.actors, source, reprint],
    articles: base.articles.flatMap((article) => [article, { ...article, id: 'a2', outlet: 'reprint' }]),
  }),
)

describe('voices', () => {
  it('counts each first speaker once, those nobody names apart', () => {
    const claims = [
      sampleClaim('1', 'mayor'),
      sampleClaim('2', 'mayor'),
      sampleClaim('3', 'someone'),
      sampleClaim('4', 'paper'),
    ]
    expect(countVoices(index, claims)).toEqual({ named: 2, unnamed: 1 })
  })

  it('knows an outlet that speaks itself', () => {
    expect(isOwnVoice(index, sampleClaim('1', 'paper'))).toBe(true)
    expect(isOwnVoice(index, sampleClaim('1', 'mayor'))).toBe(false)
  })

  it('names the hands after the first speaker, each once, unnamed ones left out', () => {
    const hop = (actor: string) => ({ actor, verb: 'said', hedges: [] })
    const claim = sampleClaim('1', 'mayor', {
      attribution: ['mayor', 'source', 'clerk', 'paper', 'clerk'].map(hop),
    })
    expect(passedOnBy(index, claim).map((actor) => actor.id)).toEqual(['clerk', 'paper'])
  })

  it('draws a speaker whom nothing places as a ring, one of a group in its shape, dashed', () => {
    expect(voiceMark(index, 'mayor')).toEqual({ slot: 6, dashed: false })
    expect(voiceMark(index, 'someone')).toEqual({ slot: null, dashed: true })
    expect(voiceMark(index, 'source')).toEqual({ slot: 6, dashed: true })
    expect(voiceMark(index, 'paper')).toEqual({ slot: 2, dashed: false })
    expect(voiceMark(index, 'reprint')).toEqual({ slot: 2, dashed: false })
  })
})
