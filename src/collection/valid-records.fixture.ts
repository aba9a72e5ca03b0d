import type { RawClaim } from './schema-claim'
import type { RawDate } from './schema-parts'

// The texts and records of which valid-collection.fixture.ts is made.

export const GAZETTE_TEXT =
  'The ford at Ardmoor is open again, the council said on Monday. ' +
  'Walkers doubt it. “Nobody has crossed for at least three days,” said Una Byrne.\nRead more news'

export const ECHO_TEXT = 'The ford is shut, our reporter saw. About forty carts may be waiting at the mill.'

export function day(edtf: string): RawDate {
  return { edtf, sense: 'sometime', basis: 'stated', why: 'The text names the day.' }
}

function claim(id: string, article: 'gazette-1' | 'echo-1', passage: string, actor: string): RawClaim {
  const text = article === 'gazette-1' ? GAZETTE_TEXT : ECHO_TEXT
  const start = text.indexOf(passage)
  const outlet = article === 'gazette-1' ? 'gazette' : 'echo'
  const hop = { actor, verb: 'says', hedges: [] }
  return {
    id,
    text: `What ${id} claims.`,
    short: `what ${id} claims`,
    article,
    passage: { start, end: start + passage.length, words: 3, print: '0123456789abcdef' },
    kinds: ['control'],
    attribution: actor === outlet ? [hop] : [hop, { actor: outlet, verb: 'reports', hedges: [] }],
    speech: actor === outlet ? 'narration' : 'indirect',
    places: [{ place: 'ford', role: 'subject', printed: 'ford' }],
    said: article === 'gazette-1' ? day('1911-03-06') : day('1911-03-07'),
    about: { ...day('1911-03-06/..'), sense: 'throughout' },
  }
}

/** Five claims of two articles. */
export function validClaims(): RawClaim[] {
  const open = claim('c-1-1', 'gazette-1', 'The ford at Ardmoor is open again', 'council')
  const doubt = claim('c-1-2', 'gazette-1', 'Walkers doubt it.', 'walkers')
  const crossed = claim('c-1-3', 'gazette-1', 'Nobody has crossed for at least three days', 'byrne')
  const shut = claim('c-2-1', 'echo-1', 'The ford is shut', 'echo')
  const carts = claim('c-2-2', 'echo-1', 'About forty carts may be waiting at the mill.', 'echo')
  open.holds = [{ place: 'ford', holder: 'town', extent: 'all' }]
  crossed.quote = 'Nobody has crossed'
  crossed.checked = { state: 'unverified', by: 'gazette', printed: 'Walkers doubt it' }
  shut.attribution = [{ actor: 'echo', verb: 'saw', hedges: [], witness: true }]
  carts.kinds = ['event', 'assessment']
  carts.places = [{ place: 'mill', role: 'subject', printed: 'mill' }]
  carts.attribution = [{ actor: 'echo', verb: 'writes', hedges: [{ printed: 'may', effect: 'weakens' }] }]
  carts.quantities = [
    {
      printed: 'About forty carts',
      min: 35,
      max: 45,
      unit: 'carts',
      side: 'walkers-side',
      place: 'mill',
      period: day('1911-03~'),
    },
  ]
  carts.garbled = { printed: 'at the mill', likely: 'at the hill', why: 'There is no mill.' }
  return [open, doubt, crossed, shut, carts]
}

export function place(id: string, en: string, coordinates: [number, number], kind: 'settlement' | 'site') {
  return {
    id,
    names: { en },
    aliases: [],
    kind,
    geometry: { type: 'Point' as const, coordinates },
    radiusKm: 1,
    precision: kind,
    basis: 'Invented.',
  }
}

export function article(id: string, outlet: string, published: string, length: number) {
  return {
    id,
    file: `${id}.txt`,
    outlet,
    outletBasis: { basis: 'stated' as const, why: 'Named in the text.' },
    published: day(published),
    language: 'en',
    title: `Report ${id}`,
    csl: { type: 'article-newspaper', 'container-title': outlet },
    sha256: '0'.repeat(64),
    length,
    reliability: 'Invented.',
    boilerplate: [],
    connective: [],
  }
}
