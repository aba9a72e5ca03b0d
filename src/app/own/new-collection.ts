import { fetchBundledInterchange } from '@/collection/export/bundled-interchange'
import type { OwnFile } from '@/collection/open/opened'
import type { KeptOwn } from '@/collection/own-storage'
import type { RawCollection } from '@/collection/schema'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { isoOf } from '@/domain/span'
import { HOME } from '@/domain/view'
import { activeLanguage, t } from '@/i18n/text'
import { openOwn } from './own-actions'

/** A collection without a claim, at the place and in the days of the one that is shown. */
export function emptyCollection(index: ClaimIndex, kept: readonly KeptOwn[]): OwnFile {
  const { homeView, homeWindow } = index.collection
  const collection: RawCollection['collection'] = {
    id: freeId('my-collection', kept),
    rev: '1',
    title: t('own.untitled'),
    description: t('own.empty-description'),
    language: activeLanguage(),
    licence: 'CC BY 4.0',
    editors: [],
    homeView: { center: homeView.center, zoom: homeView.zoom },
    homeWindow: { from: isoOf(homeWindow.from), to: isoOf(homeWindow.to) },
    views: [],
    exercises: [],
    replacedBy: {},
  }
  const none = { sides: [], actors: [], places: [], articles: [], claims: [], relations: [] }
  return {
    raw: { collection, ...none, topics: [], notes: [], scenes: [], translations: {} },
    extra: {},
  }
}

/** A copy of the collection that is shown. Rejects when the file of the one that came with the page cannot be had. */
export async function copyOf(index: ClaimIndex, kept: readonly KeptOwn[]): Promise<OwnFile> {
  const open = openOwn()
  const { raw, extra } = open ?? { raw: bare(await fetchBundledInterchange()), extra: {} }
  const title = t('own.copy-title', { title: raw.collection.title })
  const id = freeId(`${index.collection.id.slice(0, 56)}-copy`, kept)
  return { raw: { ...raw, collection: { ...raw.collection, id, title } }, extra }
}

/** An id that neither the page nor this browser has. */
export function freeId(wanted: Id, kept: readonly KeptOwn[]): Id {
  const taken = new Set([HOME.set, ...kept.map(({ id }) => id)])
  for (let n = 1; ; n++) {
    const id = n === 1 ? wanted : `${wanted.slice(0, 58)}-${n}`
    if (!taken.has(id)) return id
  }
}

function bare({ format: _, ...raw }: Awaited<ReturnType<typeof fetchBundledInterchange>>): RawCollection {
  return raw
}
