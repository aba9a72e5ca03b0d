import type { Id } from '@/domain/collection'
import { NO_TEXT } from '@/domain/passage'
import type { Actors } from './complete-actors'
import { completeDate } from './complete-dates'
import { changed, type Desk, lacking, written } from './complete-desk'
import { foldAddress, foldName, webAddress } from './fold-name'
import { idText } from './id-text'
import { isObject } from './is-object'
import type { LooseRecord } from './loose'
import { slugOf } from './make-id'

export type Articles = {
  records: readonly LooseRecord[]
  /** By title or id, or by address; made where there is none. */
  named: (
    title: string | undefined,
    address: string | undefined,
    outlet: string | undefined,
    from: string,
  ) => Id
  /** Of all articles, made ones too. */
  outletOf: (article: Id) => unknown
  publishedOf: (article: Id) => unknown
  /** From 1, in the order of the file. */
  numberOf: (article: Id) => number
}

export function completeArticles(
  found: readonly LooseRecord[],
  claims: readonly LooseRecord[],
  actors: Actors,
  desk: Desk,
): Articles {
  const { words, books } = desk
  const byAddress = new Map<string, Id>()
  const all = new Map<Id, LooseRecord['value']>()
  const numbers = new Map<Id, number>()
  const hints = hintsIn(claims)
  for (const { value } of found) {
    books.articles.add(idText(value.id), value.title)
    const address = addressIn(value)
    if (address !== undefined) byAddress.set(foldAddress(address), idText(value.id))
  }

  const records = found.map((source) => {
    if (source.faults) return source
    const { value, where } = source
    const id = idText(value.id)
    const hint = hints.get(id) ?? hints.get(foldName(written(value.title) ?? ''))
    const address = addressIn(value) ?? hint?.address
    const whole = fill(source, { id, title: written(value.title), address, hint: hint?.outlet, from: where })
    keep(id, whole.value)
    return whole
  })

  function keep(id: Id, value: LooseRecord['value']): void {
    if (all.has(id)) return
    all.set(id, value)
    numbers.set(id, numbers.size + 1)
  }

  type About = {
    id: Id
    title?: string | undefined
    address?: string | undefined
    hint?: string | undefined
    from: string
  }

  function fill(source: LooseRecord, { id, title, address, hint, from }: About): LooseRecord {
    const { value } = source
    const url = address === undefined ? null : webAddress(address)
    const given = written(value.outlet) ?? hint
    const host = url?.hostname.replace(/^www\./, '')
    const outlet = outletOf(value.outlet, given, host, from)
    const isStated = given !== undefined
    const called =
      title ?? (host ? `${host}${url?.pathname.replace(/\/$/, '') ?? ''}`.slice(0, 150) : address)
    const name = called ?? words.article(numbers.size + 1)
    return changed(
      source,
      {
        ...lacking(value, {
          title: name,
          file: `${id}.txt`,
          outletBasis: {
            basis: isStated ? 'stated' : 'inferred',
            why: isStated ? words.fileSays : host ? words.addressSays : words.fileSaysNot,
          },
          language: desk.language,
          csl: {
            type: 'article',
            title: name,
            ...((given ?? host) && !isObject(value.csl) && { 'container-title': containerOf(given) ?? host }),
            ...(url && { URL: url.href }),
          },
          ...(Object.hasOwn(value, 'sha256') || Object.hasOwn(value, 'length') ? {} : NO_TEXT),
          reliability: words.noText,
          boilerplate: [],
          connective: [],
        }),
        outlet,
        published: completeDate(value.published, words),
      },
      Object.hasOwn(value, 'csl') ? [] : ['address'],
    )
  }

  /** The outlet by its name, not by an id that only the file knows. */
  function containerOf(given: string | undefined): string | undefined {
    if (given === undefined || books.actors.find(given) !== given) return given
    return undefined
  }

  function outletOf(
    outlet: unknown,
    given: string | undefined,
    host: string | undefined,
    from: string,
  ): unknown {
    if (outlet !== undefined && outlet !== '' && written(outlet) === undefined) return outlet
    if (given !== undefined) return books.actors.isDangling(given) ? given : actors.outlet(given, from)
    return host === undefined ? actors.unnamedOutlet(from) : actors.outlet(host, from)
  }

  return {
    records,
    named(title, address, outlet, from) {
      const known =
        (title === undefined ? undefined : books.articles.find(title)) ??
        (address === undefined ? undefined : byAddress.get(foldAddress(address)))
      if (known !== undefined) {
        desk.use('articles', known)
        return known
      }
      const host = address === undefined ? undefined : webAddress(address)?.hostname.replace(/^www\./, '')
      const id = books.articles.make(slugOf(title ?? host ?? '', 'article'))
      const source: LooseRecord = { where: from, found: {}, value: { id } }
      const { value } = fill(source, { id, title, address, hint: outlet, from })
      books.articles.add(id, title)
      if (address !== undefined) byAddress.set(foldAddress(address), id)
      keep(id, value)
      return desk.make('articles', String(value.title), from, { ...value, id })
    },
    outletOf: (article) => all.get(article)?.outlet,
    publishedOf: (article) => all.get(article)?.published,
    numberOf: (article) => numbers.get(article) ?? 0,
  }
}

function addressIn({ address, csl }: LooseRecord['value']): string | undefined {
  return written(address) ?? (isObject(csl) ? written(csl.URL) : undefined)
}

/** What claims tell of an article that its own record may leave out. */
function hintsIn(claims: readonly LooseRecord[]): Map<string, { outlet?: string; address?: string }> {
  const hints = new Map<string, { outlet?: string; address?: string }>()
  for (const { value } of claims) {
    const article = written(value.article)
    if (article === undefined) continue
    const outlet = written(value.outlet)
    const address = written(value.address)
    const hint = { ...(outlet && { outlet }), ...(address && { address }), ...hints.get(foldName(article)) }
    for (const key of [article, foldName(article)]) hints.set(key, hint)
  }
  return hints
}
