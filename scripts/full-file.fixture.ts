import { validFile } from '../src/collection/valid-collection.fixture'
import { day } from '../src/collection/valid-records.fixture'

const SQUARE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
]

/** A file with one or two records a list, in which every key of the format stands somewhere, and keys of its own. */
export function fullFile(): Record<string, unknown> {
  const { claims, places, topics, articles, notes, ...file } = validFile()
  const [first, , quoted, , counted] = claims
  const [hop] = first?.attribution ?? []
  const claim = {
    ...quoted,
    ...counted,
    ...first,
    sensitive: true,
    attribution: [{ ...hop, witness: false, hedges: [{ printed: 'may', effect: 'weakens' }] }],
    about: { edtf: null, basis: 'unknown', why: 'Not said.', label: 'Monday' },
    quantities: [{ ...counted?.quantities?.[0], open: 'above', state: 'killed', hedge: 'about' }],
    holds: [{ ...first?.holds?.[0], reading: 'likely' }],
    'x-mine': [{ any: 'thing' }],
  }
  const [place] = places
  const outlined = {
    ...place,
    names: { en: 'Ardmoor', uk: 'Ардмор', ru: 'Ардмор' },
    outline: 'UA-14',
    lettering: 'off-n',
    partOf: 'moor',
  }
  const drawn = {
    ...outlined,
    geometry: null,
    radiusKm: null,
    outline: { type: 'Polygon', coordinates: [SQUARE] },
  }
  const article = {
    ...articles[0],
    copy: { by: null, why: 'Letters are missing.' },
    csl: { type: 'article', 'container-title': 'Gazette', author: [{ family: 'Byrne' }] },
    connective: [{ start: 0, end: 3, 'x-seen': true }],
    published: { ...day('1911-03-06'), label: 'Monday' },
  }
  const scene = {
    ...file.scenes[0],
    notes: '',
    reserve: true,
    tool: 'vote',
    link2: 'from=1911-03-06',
    steps: [{ kind: 'ask', claims: ['c-1-1'], text: 'Who?', link: '', conceal: true }],
  }
  return {
    ...file,
    collection: { ...file.collection, 'x-selection': { claims: 5, of: 9 } },
    sides: file.sides.slice(0, 1),
    actors: [{ ...file.actors[0], roleNote: 'Runs two fords.' }],
    places: [outlined, drawn],
    articles: [article],
    claims: [claim],
    relations: file.relations.slice(-1),
    topics: [{ ...topics[1], ...topics[0], standfirst: 'Two papers.' }],
    notes: [{ ...notes[0], likely: '' }],
    scenes: [scene],
    'x-made-by': 'hand',
  }
}
