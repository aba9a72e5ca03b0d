import type { Report } from '@/collection/problem'
import type { ListName, RawCollection } from '@/collection/schema'
import type { Day, Id } from '@/domain/collection'
import { completeActors } from './complete-actors'
import { completeArticles } from './complete-articles'
import { completeClaims } from './complete-claims'
import { completeDesk, type Desk, written } from './complete-desk'
import { completeHead } from './complete-head'
import { completePlaces } from './complete-places'
import { completeRelations } from './complete-relations'
import { completeSides } from './complete-sides'
import { completeTopics } from './complete-topics'
import { fileWords, languageOf } from './file-words'
import { giveIds, type WithIds } from './give-ids'
import type { LooseCollection, LooseRecord } from './loose'
import { nameBook } from './name-book'
import type { Made } from './opened'

/** Records by the format, as far as the file lets them be; what is still amiss in them the rules find. */
export type Completed = {
  collection: RawCollection['collection']
  lists: { [part in ListName]: readonly LooseRecord[] }
  translations: unknown
  extra: Readonly<Record<string, unknown>>
  made: readonly Made[]
}

export type CompleteOptions = {
  /** Of which a collection without a title gets its name. */
  file: string
  taken: ReadonlySet<Id>
  today: Day
  tick?: () => void
  /** What was written in the place of ids, where they have been given already. */
  spellings?: WithIds['spellings']
}

/**
 * Makes the records of the format of what people wrote: names become ids, whoever and whatever is only named is
 * made, what is left out is filled in. A record that is whole passes untouched.
 */
export function complete(loose: LooseCollection, options: CompleteOptions, report: Report): Completed {
  const language = languageIn(loose)
  const words = fileWords(language)
  const { lists, spellings, mended } = giveIds(loose.lists)
  const bookOf = (part: ListName) => {
    const book = nameBook(lists[part].flatMap(({ value: { id } }) => (typeof id === 'string' ? [id] : [])))
    for (const [name, id] of [...spellings[part], ...(options.spellings?.[part] ?? [])]) book.add(id, name)
    return book
  }
  const books = {
    sides: bookOf('sides'),
    actors: bookOf('actors'),
    places: bookOf('places'),
    articles: bookOf('articles'),
    claims: bookOf('claims'),
  }
  const desk = completeDesk({
    words,
    language,
    books,
    report,
    file: options.file,
    tick: options.tick ?? (() => {}),
  })
  for (const where of mended) desk.fill('ids', where)

  const sides = completeSides(lists.sides, desk, mayNeedMore(lists))
  const places = completePlaces(lists.places, desk)
  const actors = completeActors(lists.actors, sides, desk)
  const articles = completeArticles(lists.articles, lists.claims, actors, desk)
  const told = completeClaims(lists.claims, { actors, places, articles }, desk)
  const { relations, claims } = completeRelations(lists.relations, told, desk)
  desk.tellFilled()

  const whole = {
    sides: withMade('sides', sides.records, desk),
    actors: withMade('actors', actors.records, desk),
    places: withMade('places', places.records, desk),
    articles: withMade('articles', articles.records, desk),
    claims,
    relations,
    topics: completeTopics(lists.topics, desk),
    notes: lists.notes,
    scenes: lists.scenes,
  }
  const head = { collection: loose.collection, lists: whole }
  return {
    collection: completeHead(head, { ...options, name: stemOf(options.file), language, words }, report),
    lists: whole,
    translations: loose.translations,
    extra: loose.extra,
    made: desk.list(),
  }
}

function withMade(part: ListName, records: readonly LooseRecord[], desk: Desk): readonly LooseRecord[] {
  const made = desk.made.flatMap((each) => (each.part === part ? [each.record] : []))
  return made.length === 0 ? records : [...records, ...made]
}

/** May a group be needed for those of whom none is told? */
function mayNeedMore({ actors, articles, claims }: { [part in ListName]: readonly LooseRecord[] }): boolean {
  return (
    actors.some(({ value }) => written(value.side) === undefined) ||
    articles.some(({ value }) => written(value.outlet) === undefined) ||
    claims.some(({ value }) => !Array.isArray(value.attribution))
  )
}

function languageIn({ collection, lists }: LooseCollection): string {
  const { language } = collection
  if (typeof language === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) return language
  return languageOf(
    (lists.claims ?? []).flatMap(({ value: { text } }) => (typeof text === 'string' ? [text] : [])),
  )
}

function stemOf(file: string): string {
  return file.replace(/(\.(claims|json|csv|tsv|tab|txt|gz))+$/i, '')
}
