// Invented collections of any size, shaped like real ones: dates come in bursts, places lie inside each other, few
// speak often and many once, and fields are as long as people write them. The same size gives the same collection.
import { generatePlaces } from './places.mjs'
import { randomFrom, skewed, tries } from './random.mjs'
import { generateRelations, generateTopics } from './talk.mjs'
import { PREDICATES, personName, TAILS, townName, VERBS } from './words.mjs'

const FIRST_DAY = Date.UTC(2023, 0, 1) / 86_400_000
/** Claims of one event, over all who speak of it. */
const CLAIMS_AN_EVENT = 60
const CLAIMS_AN_ARTICLE = 35

const SIDES = [
  ['council', 'Council', 'Those who run the valley.'],
  ['volunteers', 'Volunteers', 'Those who came to help.'],
  ['company', 'Company', 'Those who own the works.'],
  ['towns', 'Towns below', 'Those whom the water reaches last.'],
  ['surveyors', 'Surveyors', 'Those who measure.'],
  ['walkers', 'Walkers', 'Those who cross on foot.'],
  ['media', 'Outlets in their own voice', 'Newspapers and the wire.'],
]

/**
 * An interchange file's object with `count` claims.
 * @returns {Record<string, any>}
 */
export function generateCollection(/** @type {number} */ count, seed = 1911) {
  const random = randomFrom(seed)
  const places = generatePlaces(random, Math.min(4000, Math.round(8 + 2.2 * count ** 0.6)))
  const actors = generateActors(random, Math.min(8000, Math.round(20 + 1.8 * count ** 0.6)))
  const { claims, articles, events } = generateClaims(random, count, places, actors)
  const relations = generateRelations(random, events)
  const days = articles.map(({ published }) => published.edtf).sort()
  return {
    format: 'claim-atlas/1',
    collection: {
      id: `generated-${count}`,
      rev: '2026-01-01',
      title: `${count.toLocaleString('en-GB')} invented claims`,
      description: 'Made by a program, to try how the page bears many claims. None of it happened.',
      language: 'en',
      licence: 'CC0-1.0',
      editors: ['A program'],
      homeView: { center: [10, 50], zoom: 5 },
      homeWindow: { from: days[0], to: days[Math.min(days.length - 1, 40)] },
      views: [{ label: 'All of it', center: [10, 50], zoom: 5 }],
      exercises: [],
      replacedBy: {},
    },
    sides: SIDES.map(([id, name, description], i) => ({ id, name, slot: i + 1, description })),
    actors,
    places,
    articles,
    claims,
    relations,
    topics: generateTopics(events, relations),
    notes: [],
    scenes: [],
    translations: {},
  }
}

/** The first tenth are outlets, and at least four. */
function generateActors(/** @type {() => number} */ random, /** @type {number} */ count) {
  const outlets = outletsOf(count)
  return Array.from({ length: count }, (_, i) => ({
    id: `a-${i}`,
    name: i < outlets ? `${townName(i)} Gazette` : personName(i - outlets),
    kind: i < outlets ? 'outlet' : 'person',
    side: i < outlets ? 'media' : SIDES[skewed(random, SIDES.length - 1)]?.[0],
    role: i < outlets ? 'newspaper' : 'speaks in the reports',
    aliases: [],
  }))
}

function outletsOf(/** @type {number} */ actors) {
  return Math.max(4, Math.floor(actors / 10))
}

/** Event after event: each at one place, told by a few articles in the days that follow. */
function generateClaims(
  /** @type {() => number} */ random,
  /** @type {number} */ count,
  /** @type {{ id: string, names: { en: string } }[]} */ places,
  /** @type {{ id: string }[]} */ actors,
) {
  const outlets = outletsOf(actors.length)
  /** @type {any[]} */
  const claims = []
  /** @type {any[]} */
  const articles = []
  /** @type {any[][]} */
  const events = []
  let day = FIRST_DAY
  while (claims.length < count) {
    day += random() < 0.6 ? tries(random, 0.5) : 1 + tries(random, 0.08 + 0.3 * Math.min(1, count / 1e6))
    const size = Math.min(count - claims.length, 4 + tries(random, 1 / CLAIMS_AN_EVENT))
    const where = 1 + skewed(random, places.length - 1)
    const own = Array.from({ length: Math.ceil(size / CLAIMS_AN_ARTICLE) }, (_, i) => {
      const published = day + i + tries(random, 0.5)
      articles.push(articleOf(articles.length, `a-${skewed(random, outlets)}`, published))
      return articles.at(-1)
    })
    const event = Array.from({ length: size }, (_, i) =>
      claimOf(random, {
        number: claims.length + i,
        place: places[random() < 0.7 ? where : 1 + skewed(random, places.length - 1)],
        actor: random() < 0.2 ? null : `a-${outlets + skewed(random, actors.length - outlets)}`,
        article: own[i % own.length],
        day,
        at: Math.floor(i / own.length) * 180,
      }),
    )
    claims.push(...event)
    events.push(event)
  }
  return { claims, articles, events }
}

function claimOf(/** @type {() => number} */ random, /** @type {any} */ of) {
  const { number, place, article, at } = of
  const [predicate = '', short = '', kind = ''] = PREDICATES[Math.floor(random() * PREDICATES.length)] ?? []
  const outlet = { actor: article.outlet, verb: 'reports', hedges: [] }
  const hedges = random() < 0.2 ? [{ printed: 'perhaps', effect: 'weakens' }] : []
  const verb = VERBS[Math.floor(random() * VERBS.length)]
  // An outlet in its own voice says it when it prints it.
  const said = of.actor ? Math.min(of.day + tries(random, 0.6), article.day) : article.day
  const length = random() < 0.8 ? 0 : tries(random, 0.2)
  return {
    id: `c-${number}`,
    text: `${place.names.en} ${predicate}${TAILS[Math.floor(random() * TAILS.length)]}.`,
    short: `${place.names.en}: ${short}`,
    article: article.id,
    passage: { start: at, end: at + 120, words: 20, print: number.toString(16).padStart(16, '0') },
    kinds: [kind],
    attribution: of.actor ? [{ actor: of.actor, verb, hedges }, outlet] : [{ ...outlet, hedges }],
    speech: of.actor ? 'indirect' : 'narration',
    places: [{ place: place.id, role: 'subject', printed: place.names.en }],
    said: dateOf(said, said),
    about: random() < 0.05 ? UNDATED : dateOf(of.day - length, of.day),
    ...(random() < 0.1 && { sensitive: true }),
  }
}

const UNDATED = { edtf: null, sense: 'sometime', basis: 'unknown', why: 'The text names no time.' }

function dateOf(/** @type {number} */ first, /** @type {number} */ last) {
  const edtf = first === last ? isoOf(first) : `${isoOf(first)}/${isoOf(last)}`
  return { edtf, sense: 'sometime', basis: 'stated', why: 'The text names the day.' }
}

function articleOf(/** @type {number} */ i, /** @type {string} */ outlet, /** @type {number} */ day) {
  const article = {
    id: `r-${i}`,
    file: `r-${i}.txt`,
    outlet,
    outletBasis: { basis: 'stated', why: 'Named at the foot.' },
    published: dateOf(day, day),
    language: 'en',
    title: `Report ${i + 1}`,
    csl: { type: 'article-newspaper' },
    sha256: i.toString(16).padStart(64, '0'),
    length: 20_000,
    reliability: 'Invented.',
    boilerplate: [],
    connective: [],
  }
  // For who makes claims of it; no field of the file.
  return Object.defineProperty(article, 'day', { value: day, enumerable: false })
}

function isoOf(/** @type {number} */ day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
