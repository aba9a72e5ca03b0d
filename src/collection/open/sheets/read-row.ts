import { said } from '@/collection/said'
import type { LonLat } from '@/domain/collection'
import { CLAIM_KINDS, PLACE_KINDS, RELATION_WORDS, SPEECH_WORDS, STRENGTH_WORDS } from './cell-words'
import { readCoordinates, readLatLon } from './coordinates'
import {
  addressIn,
  dateIn,
  idOf,
  idsIn,
  kilometresIn,
  languageIn,
  listIn,
  textIn,
  wordIn,
  wordsIn,
  yesIn,
} from './read-cells'
import type { RowCells } from './row-cells'
import type { SheetKind } from './sheet-columns'

type Value = Record<string, unknown>

/** The record of a row, by the keys of LooseClaim and of the format. A key is left out where its cell is empty. */
export function readRow(kind: SheetKind, row: RowCells): Value {
  const { [kind]: read } = READERS
  const value = read(row)
  return Object.fromEntries(Object.entries(value).filter(([, cell]) => cell !== undefined))
}

const READERS: Readonly<Record<SheetKind, (row: RowCells) => Value>> = { claims, places, articles, relations }

function claims(row: RowCells): Value {
  need(row, 'text', said`Write what is claimed, in one sentence.`)
  need(row, 'claimant', said`Write who says it: a person, a body or a paper.`)
  if (row.text('article') === '' && row.text('address') === '')
    row.fault('article', {
      message: said`is empty, and so is the address.`,
      remedy: said`Write the title of the article it stands in, or its address on the web.`,
    })
  const kinds = wordsIn(row, 'kinds', CLAIM_KINDS)
  if (kinds && kinds.length > 3)
    row.fault('kinds', {
      message: said`has ${kinds.length} words.`,
      remedy: said`Keep one to three, the main one first.`,
    })
  const relations = Object.keys(RELATION_WORDS).flatMap((type) => {
    const ids = idsIn(row, type)
    return ids ? [[type, ids] as const] : []
  })
  return {
    id: idIn(row),
    text: textIn(row, 'text'),
    short: textIn(row, 'short'),
    claimant: textIn(row, 'claimant'),
    group: textIn(row, 'group'),
    verb: textIn(row, 'verb'),
    hedges: listIn(row, 'hedges'),
    via: listIn(row, 'via'),
    article: textIn(row, 'article'),
    address: addressIn(row, 'address'),
    outlet: textIn(row, 'outlet'),
    quote: textIn(row, 'quote')?.replace(/^[“"«„](.*)[”"»“]$/su, '$1'),
    kinds: kinds && [...new Set(kinds)],
    speech: wordIn(row, 'speech', SPEECH_WORDS),
    places: listIn(row, 'places'),
    said: dateIn(row, 'said', 'said'),
    about: dateIn(row, 'about', 'about'),
    relations: relations.length > 0 ? Object.fromEntries(relations) : undefined,
    sensitive: yesIn(row, 'sensitive'),
  }
}

function places(row: RowCells): Value {
  const en = textIn(row, 'name') ?? textIn(row, 'nameUk')
  const uk = textIn(row, 'nameUk')
  if (en === undefined) need(row, 'name', said`Write the name of the place, as the claims call it.`)
  const point = pointIn(row)
  const radiusKm = kilometresIn(row, 'radius')
  return {
    id: idIn(row),
    names: en === undefined ? undefined : { en, ...(uk === undefined ? {} : { uk }) },
    aliases: listIn(row, 'aliases'),
    kind: wordIn(row, 'kind', PLACE_KINDS),
    geometry: point && { type: 'Point', coordinates: point },
    radiusKm,
    basis: textIn(row, 'basis'),
    partOf: textIn(row, 'partOf'),
  }
}

function pointIn(row: RowCells): LonLat | undefined {
  const both = row.text('coordinates')
  const [latitude, longitude] = [row.text('latitude'), row.text('longitude')]
  if (both === '' && latitude === '' && longitude === '') return undefined
  const isPair = latitude !== '' || longitude !== ''
  if (isPair && (latitude === '' || longitude === '')) {
    const key = latitude === '' ? 'latitude' : 'longitude'
    row.fault(key, {
      message: said`is empty.`,
      remedy: said`A point has both latitude and longitude; or leave both empty.`,
    })
    return undefined
  }
  const read = isPair ? readLatLon(latitude, longitude) : readCoordinates(both)
  if ('point' in read) return read.point
  const fault = isPair ? { ...read, message: said`with longitude “${longitude}” ${read.message}` } : read
  row.fault(isPair ? 'latitude' : 'coordinates', fault, 'sheet-coordinates')
  return undefined
}

function articles(row: RowCells): Value {
  need(row, 'title', said`Write a title that tells the article from the others.`)
  return {
    id: idIn(row),
    title: textIn(row, 'title'),
    outlet: textIn(row, 'outlet'),
    published: dateIn(row, 'published', 'said'),
    language: languageIn(row, 'language'),
    address: addressIn(row, 'address'),
    reliability: textIn(row, 'reliability'),
  }
}

function relations(row: RowCells): Value {
  need(row, 'from', said`Write the Id of a claim.`)
  need(row, 'to', said`Write the Id of a claim.`)
  need(row, 'type', said`Write one of: ${Object.keys(RELATION_WORDS).join(', ')}.`)
  return {
    from: idOf(row.text('from')) || undefined,
    to: idOf(row.text('to')) || undefined,
    type: wordIn(row, 'type', RELATION_WORDS),
    why: textIn(row, 'why'),
    strength: wordIn(row, 'strength', STRENGTH_WORDS),
  }
}

function idIn(row: RowCells): string | undefined {
  const cell = row.text('id')
  if (cell === '') return undefined
  const id = idOf(cell)
  if (id !== '') return id
  row.fault('id', {
    message: said`holds no letter or digit.`,
    remedy: said`Write a short name such as c-1, or leave it empty.`,
  })
  return undefined
}

function need(row: RowCells, key: string, remedy: string): void {
  if (row.text(key) === '') row.fault(key, { message: said`is empty.`, remedy }, 'sheet-needed')
}
