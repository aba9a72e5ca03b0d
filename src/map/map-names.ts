import type { LonLat } from '@/domain/collection'
import { activeLanguage } from '@/i18n/text'
import { loadNamedPlaces } from './basemap-files'

export type LabelTone = 'town' | 'region' | 'country' | 'water' | 'note'

/** A name on the basemap, shown from `from` to `to` (zoom). */
export type BasemapLabel = {
  id: string
  en: string
  uk: string
  point: LonLat
  from: number
  to: number
  tone: LabelTone
}

const TONES: Record<string, LabelTone> = {
  country: 'country',
  region: 'region',
  sea: 'water',
  water: 'water',
}
// Nearer than this one country or sea fills the frame.
const UNTIL: Record<LabelTone, number> = { town: 24, region: 9, country: 7, water: 24, note: 24 }

let labels: Promise<readonly BasemapLabel[]> | undefined

/** The names to write on the basemap, the most important first. */
export function loadLabels(): Promise<readonly BasemapLabel[]> {
  labels ??= loadNamedPlaces().then((places) =>
    places
      .map(({ id, en, uk, lat, lon, minzoom, kind }): BasemapLabel => {
        const tone = TONES[kind] ?? 'town'
        return { id, en, uk, point: [lon, lat], from: minzoom, to: UNTIL[tone], tone }
      })
      .sort((a, b) => a.from - b.from),
  )
  return labels
}

/** The basemap is lettered in Ukrainian or English: in Latin script for every other language. */
export function labelName({ en, uk }: BasemapLabel): string {
  return activeLanguage() === 'uk' ? uk : en
}
