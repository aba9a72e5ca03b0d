import type { RawCollection } from '@/collection/schema'
import type { RawActor, RawPlace, RawSide } from '@/collection/schema-cast'
import type { RawArticle, RawClaim } from '@/collection/schema-claim'
import type { RawDate } from '@/collection/schema-parts'
import type { RawRelation, RawTopic } from '@/collection/schema-talk'
import type { Id } from '@/domain/collection'
import { NO_TEXT, NOT_CODED } from '@/domain/passage'
import { freeClaimId, freeIdOf } from './free-id'

// Records as they begin: sound from the first moment, and saying of what nobody has told yet that it is not known.

/** Texts that a record must have and that nobody has written yet, in the language of whoever writes. */
export type NewWords = {
  /** Of a date, a place, an outlet: "Not said yet." */
  why: string
  /** Of a day taken from the article's. */
  whyArticleDay: string
  verb: string
  outletVerb: string
  role: string
}

export const NEW_WORDS: NewWords = {
  why: 'Not said yet.',
  whyArticleDay: 'Taken from the article when the claim was added; not checked yet.',
  verb: 'says',
  outletVerb: 'reports',
  role: 'not introduced yet',
}

type ClaimStart = {
  article: Id
  claimant: Id
  text: string
  short?: string
  passage?: RawClaim['passage']
  quote?: string
}

/** A claim of an article that is there. Its id tells nothing of who speaks. */
export function newClaim(raw: RawCollection, start: ClaimStart, words = NEW_WORDS): RawClaim {
  const { article, claimant, text, short = shortOf(text), passage = NOT_CODED, quote } = start
  const found = raw.articles.find(({ id }) => id === article)
  const outlet = found?.outlet ?? claimant
  const isOwnVoice = claimant === outlet
  const first = { actor: claimant, verb: words.verb, hedges: [] }
  return {
    id: freeClaimId(raw, article),
    text,
    short,
    ...(quote !== undefined && { quote }),
    article,
    passage,
    kinds: ['event'],
    attribution: isOwnVoice ? [first] : [first, { actor: outlet, verb: words.outletVerb, hedges: [] }],
    speech: isOwnVoice ? 'narration' : 'indirect',
    places: [],
    said: saidWith(found, words),
    about: unknownDate(words),
  }
}

type SideStart = { name: string; description?: string }

/** Null where all seven colours and shapes are given away. */
export function newSide(raw: RawCollection, { name, description = name }: SideStart): RawSide | null {
  const taken = new Set(raw.sides.map(({ slot }) => slot))
  const slot = [1, 2, 3, 4, 5, 6, 7].find((n) => !taken.has(n))
  return slot === undefined ? null : { id: freeIdOf(raw, 'sides', name), name, slot, description }
}

type ActorStart = { name: string; side: Id; kind?: RawActor['kind']; role?: string }

export function newActor(raw: RawCollection, start: ActorStart, words = NEW_WORDS): RawActor {
  const { name, side, kind = 'person', role = words.role } = start
  return { id: freeIdOf(raw, 'actors', name), name, kind, side, role, aliases: [] }
}

/** Without a point: a name says no more than that it is somewhere. */
export function newPlace(raw: RawCollection, { name }: { name: string }, words = NEW_WORDS): RawPlace {
  return {
    id: freeIdOf(raw, 'places', name),
    names: { en: name },
    aliases: [],
    kind: 'settlement',
    geometry: null,
    precision: 'unknown',
    basis: words.why,
  }
}

type ArticleStart = { title: string; outlet: Id; address?: string }

/** Without a text. */
export function newArticle(raw: RawCollection, start: ArticleStart, words = NEW_WORDS): RawArticle {
  const { title, outlet, address } = start
  const id = freeIdOf(raw, 'articles', title)
  const name = raw.actors.find((actor) => actor.id === outlet)?.name
  return {
    id,
    file: `${id}.txt`,
    outlet,
    outletBasis: { basis: 'stated', why: words.why },
    published: unknownDate(words),
    language: raw.collection.language,
    title,
    csl: {
      type: 'article-newspaper',
      ...(name !== undefined && { 'container-title': name }),
      ...(address !== undefined && { URL: address }),
    },
    ...NO_TEXT,
    reliability: words.why,
    boilerplate: [],
    connective: [],
  }
}

type RelationStart = Pick<RawRelation, 'from' | 'to' | 'type'> & {
  why?: string
  strength?: RawRelation['strength']
}

export function newRelation(raw: RawCollection, start: RelationStart, words = NEW_WORDS): RawRelation {
  const { from, to, type, why = words.why, strength = 'clear' } = start
  return { id: freeIdOf(raw, 'relations', 'r-1'), from, to, type, why, strength }
}

type TopicStart = { title: string; question: string; claims?: readonly Id[] }

/** As a thread: its claims one below the other, none answering another yet. */
export function newTopic(raw: RawCollection, { title, question, claims = [] }: TopicStart): RawTopic {
  const thread = claims.map((claim) => ({ claim }))
  return { id: freeIdOf(raw, 'topics', title), title, question, claims: [...claims], thread }
}

export function unknownDate({ why }: Pick<NewWords, 'why'> = NEW_WORDS): RawDate {
  return { edtf: null, basis: 'unknown', why }
}

/** What an article tells was said by its day: the nearest there is until somebody looks. */
function saidWith(article: RawArticle | undefined, words: NewWords): RawDate {
  const published = article?.published
  if (!published || published.edtf === null) return unknownDate(words)
  return { edtf: published.edtf, sense: 'sometime', basis: 'inferred', why: words.whyArticleDay }
}

/** The beginning of a text, at most ten words of it. */
export function shortOf(text: string): string {
  const words = text.trim().split(/\s+/)
  const short = words
    .slice(0, 10)
    .join(' ')
    .replace(/[.,;:]+$/, '')
  return words.length > 10 ? `${short} …` : short
}
