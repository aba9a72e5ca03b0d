import { isOfSense } from '@/collection/check-dates'
import { parseEdtf } from '@/collection/parse-date'
import type { Finding, Report } from '@/collection/problem'
import { readRecord, withoutFolders } from '@/collection/read-raw'
import { said } from '@/collection/said'
import { meta, type RawCollection } from '@/collection/schema'
import type { Day, Id, LonLat } from '@/domain/collection'
import { dayOf, isoOf } from '@/domain/span'
import type { FileWords } from './file-words'
import { homeViewOf } from './home-view'
import { isObject } from './is-object'
import type { LooseCollection } from './loose'
import { slugOf } from './make-id'

type Head = RawCollection['collection']

/** What the collection's own record is made of where the file does not say. */
export type HeadContext = {
  /** Of the file, without endings. */
  name: string
  language: string
  words: FileWords
  today: Day
  taken: ReadonlySet<Id>
}

/**
 * The collection's own record, whole and sound: keys that are missing are added, those that do not fit are made
 * anew, as no collection can do without it. A record that is whole passes untouched.
 */
export function completeHead(
  { collection, lists }: Pick<LooseCollection, 'collection' | 'lists'>,
  context: HeadContext,
  report: Report,
): Head {
  const made = defaultsOf(collection, lists, context)
  const missing = Object.entries(made).filter(([key]) => !Object.hasOwn(collection, key))
  let head: Readonly<Record<string, unknown>> =
    missing.length === 0 ? collection : { ...collection, ...Object.fromEntries(missing) }
  const tell = (finding: Finding) => {
    const remedy = withoutFolders(finding.remedy)
    report({ ...finding, remedy, severity: 'warning', where: 'collection' })
  }
  const remake = (key: string) => {
    head = { ...head, [key]: made[key as keyof Head] }
  }
  for (const [key, findings] of faultsOf(head)) {
    for (const finding of findings)
      tell({ ...finding, message: `${finding.message} ${said`It was made anew.`}` })
    if (Object.hasOwn(made, key)) remake(key)
  }
  const sound = head as unknown as Head
  for (const finding of outside(sound)) {
    tell({ ...finding, message: `${finding.message} ${said`It was made anew.`}` })
    if (finding.field === 'views')
      head = { ...head, views: sound.views.filter(({ center }) => isOnGlobe(center)) }
    else remake(finding.field)
  }
  return freed(head as unknown as Head, context.taken, tell)
}

/** Faults by key; unknown keys are reported with no key to be made anew. */
function faultsOf(head: unknown): Map<string, Finding[]> {
  const faults = new Map<string, Finding[]>()
  const id = isObject(head) && typeof head.id === 'string' ? head.id : ''
  readRecord('collection', id, meta, head, (finding) => {
    const key = finding.rule === 'unknown-key' ? '' : (finding.field.split('.')[0] ?? '')
    faults.set(key, [...(faults.get(key) ?? []), finding])
  })
  return faults
}

function outside({ id, homeView, homeWindow, views }: Head): Finding[] {
  const found: Finding[] = []
  const at = { part: 'collection', record: id } as const
  const remedy = said`Write [longitude, latitude] in degrees, longitude first.`
  if (!isOnGlobe(homeView.center))
    found.push({
      ...at,
      field: 'homeView',
      value: homeView.center,
      rule: 'coordinates',
      message: said`lies off the globe.`,
      remedy,
    })
  if (views.some(({ center }) => !isOnGlobe(center)))
    found.push({
      ...at,
      field: 'views',
      value: views.map(({ center }) => center),
      rule: 'coordinates',
      message: said`has a center off the globe.`,
      remedy,
    })
  const from = dayOf(homeWindow.from)
  const to = dayOf(homeWindow.to)
  if (from === null || to === null || from > to || !isOfSense({ first: from, last: to }))
    found.push({
      ...at,
      field: 'homeWindow',
      value: homeWindow,
      rule: 'home-window',
      message: said`is not two days in order, of the years 1000 to 2200.`,
      remedy: said`Write calendar days as 2023-05-20, the earlier as \`from\`.`,
    })
  return found
}

/** Under an id that is not taken. */
function freed(head: Head, taken: ReadonlySet<Id>, tell: Report): Head {
  if (!taken.has(head.id)) return head
  let n = 2
  const stem = head.id.slice(0, 58)
  while (taken.has(`${stem}-${n}`)) n++
  const id = `${stem}-${n}`
  tell({
    part: 'collection',
    record: head.id,
    field: 'id',
    value: head.id,
    rule: 'id-taken',
    message: said`is the id of another collection. This one is "${id}" here.`,
    remedy: said`Nothing need be done. To keep links apart for good, save the file and open that.`,
  })
  return { ...head, id }
}

/** Names of files that name the sheet and not what is in it. */
const SAYS_NOTHING =
  /^$|^(claims?|places?|articles?|relations?|sheet|data|export|template|pasted text|твердження|аркуш|вставлений текст)[\s\d()_-]*(example)?$/i

function defaultsOf(
  { id, title }: Readonly<Record<string, unknown>>,
  lists: LooseCollection['lists'],
  { name, language, words, today }: HeadContext,
): Head {
  const given = typeof title === 'string' ? title.trim() : ''
  const called = given || (SAYS_NOTHING.test(name.trim()) ? words.untitled : name.trim())
  return {
    id: slugOf(typeof id === 'string' ? id : called, 'collection'),
    rev: '1',
    title: called,
    description: words.description(called),
    language,
    licence: words.notStated,
    editors: [],
    homeView: homeViewOf(pointsOf(lists)),
    homeWindow: windowOf(lists, today),
    views: [],
    exercises: [],
    replacedBy: {},
  }
}

function pointsOf({ places = [] }: LooseCollection['lists']): LonLat[] {
  return places.flatMap(({ value: { geometry } }) => {
    const pair: unknown = isObject(geometry) ? geometry.coordinates : null
    if (!Array.isArray(pair) || pair.length !== 2) return []
    const [lon, lat]: unknown[] = pair
    return typeof lon === 'number' && typeof lat === 'number' && isOnGlobe([lon, lat]) ? [[lon, lat]] : []
  })
}

/** The days on which the claims were said; else when the articles appeared, else what they speak of. */
function windowOf({ claims = [], articles = [] }: LooseCollection['lists'], today: Day): Head['homeWindow'] {
  const clocks = [
    claims.map(({ value }) => value.said),
    articles.map(({ value }) => value.published),
    claims.map(({ value }) => value.about),
  ]
  for (const dates of clocks) {
    let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const date of dates) {
      const range = isObject(date) && typeof date.edtf === 'string' ? parseEdtf(date.edtf) : null
      if (!range || 'message' in range) continue
      for (const day of [range.first, range.last]) {
        if (!Number.isFinite(day) || !isOfSense({ first: day, last: day })) continue
        from = Math.min(from, day)
        to = Math.max(to, day)
      }
    }
    if (from <= to) return { from: isoOf(from), to: isoOf(to) }
  }
  return { from: isoOf(today), to: isoOf(today) }
}

function isOnGlobe([lon, lat]: readonly [number, number]): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90
}
