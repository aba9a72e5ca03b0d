import type {
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl'

/** The colours of ui/tokens.css that the canvas needs, as they are now. */
export type MapColours = Record<
  'land' | 'abroad' | 'water' | 'river' | 'rule' | 'edge' | 'ink' | 'panel' | 'accent',
  string
>

/** Objects of data/basemap/basemap.topo.json, one source each. */
export const GROUND_SOURCES = [
  'countries',
  'worldBorders',
  'frame',
  'region',
  'borders',
  'oblasts',
  'rivers',
] as const
export type GroundSource = (typeof GROUND_SOURCES)[number]
/** And the places beyond the first 60. */
export const DOTS = 'dots'

// Below this the 50m world is drawn alone; from it on the detailed layers lie over it. The frame is a
// rectangle of water that hides the world under the detail.
export const DETAIL_ZOOM = 4
/** The rivers are up to 2 km off: nearer than this they would place things that they do not know. */
export const RIVERS_TO_ZOOM = 9.8

/** `hasBasemap` false: paper, not sea, until the land is there. No labels: all text is laid out over the canvas, so that no two texts ever meet. */
export function mapStyle(colours: MapColours, hasBasemap: boolean): StyleSpecification {
  const empty: SourceSpecification = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } }
  const names = [...GROUND_SOURCES, DOTS]
  return {
    version: 8,
    sources: Object.fromEntries(names.map((name) => [name, { ...empty }])),
    layers: layers(colours, hasBasemap),
  }
}

function layers(c: MapColours, hasBasemap: boolean): LayerSpecification[] {
  const byCountry = ['case', ['==', ['get', 'a3'], 'UKR'], c.land, c.abroad] as unknown as string
  return [
    { id: 'water', type: 'background', paint: { 'background-color': hasBasemap ? c.water : c.land } },
    { id: 'world', type: 'fill', source: 'countries', paint: { 'fill-color': byCountry } },
    {
      id: 'world-borders',
      type: 'line',
      source: 'worldBorders',
      paint: { 'line-color': c.edge, 'line-width': 0.8 },
    },
    {
      id: 'frame',
      type: 'fill',
      source: 'frame',
      minzoom: DETAIL_ZOOM,
      paint: { 'fill-color': c.water, 'fill-antialias': false },
    },
    {
      id: 'region',
      type: 'fill',
      source: 'region',
      minzoom: DETAIL_ZOOM,
      paint: { 'fill-color': byCountry },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      minzoom: DETAIL_ZOOM,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': c.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 8, 1.6],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 9, 1, RIVERS_TO_ZOOM, 0],
      },
    },
    {
      id: 'oblast-lines',
      type: 'line',
      source: 'borders',
      minzoom: DETAIL_ZOOM,
      filter: ['==', ['get', 'kind'], 'oblast'],
      paint: { 'line-color': c.edge, 'line-width': 0.8, 'line-dasharray': [2, 3], 'line-opacity': 0.8 },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      minzoom: DETAIL_ZOOM,
      filter: ['==', ['get', 'kind'], 'international'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': c.edge, 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 1, 9, 1.8] },
    },
    ...(['oblasts', 'borders'] as const).map(
      (source): LayerSpecification => ({
        id: `chosen-${source}`,
        type: 'line',
        source,
        filter: outlineFilters([])[source],
        layout: { 'line-join': 'round' },
        // Dashed as all borders of regions are: an unbroken line here would look like a front.
        paint: { 'line-color': c.accent, 'line-width': 1.8, 'line-dasharray': [2, 2] },
      }),
    ),
    {
      id: 'dots',
      type: 'circle',
      source: DOTS,
      paint: {
        'circle-radius': 4,
        'circle-color': c.ink,
        'circle-stroke-color': c.panel,
        'circle-stroke-width': 1.5,
      },
    },
  ]
}

/** What is outlined of the regions and of the country's border, for these codes ("UA-14", "UA"). Never filled. */
export function outlineFilters(codes: readonly string[]): Record<'oblasts' | 'borders', FilterSpecification> {
  return {
    oblasts: ['in', ['get', 'iso'], ['literal', [...codes]]],
    borders: [
      'all',
      ['==', ['get', 'kind'], 'international'],
      ['==', ['get', 'ukraine'], true],
      codes.includes('UA'),
    ],
  }
}
