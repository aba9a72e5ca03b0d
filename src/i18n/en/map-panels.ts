// What comes over the map when it is asked for: the chosen place, the list of places, the layers, the seats of voices.
export const mapPanels = {
  'map.list-no-place': '{n, plural, one {# claim without a place} other {# claims without a place}}',
  'map.places-in-view': 'Places in view',
  'map.close': 'Close',
  'map.places-hint': 'Everything the map shows, as a list. Choose a place, or open it for its claims.',
  'map.list-in-frame': 'In the frame',
  'map.list-off-frame': 'Outside the frame',
  'map.list-parts': 'Parts of towns, not placed',
  'map.list-wide': 'More than a point',
  'map.list-elsewhere': 'Other days',
  'map.list-seats': 'Home of voices, no ground',
  'map.popover-count':
    '{n, plural, =0 {No claim of these dates names it.} other {Of these dates {about, plural, one {# claim is} other {# claims are}} about it or a part of it{named, plural, =0 {} other {, # more only {named, plural, one {names} other {name}} it}}.}}',
  'map.popover-seat':
    '{n, plural, one {# claim of these dates comes} other {# claims of these dates come}} from here.',
  'map.popover-contested': 'Contradicted here',
  'map.popover-radius': 'Somewhere within {km} km.',
  'map.layers': 'Layers',
  'map.layer-always': '{layer} (shown at this scale)',
  'map.layer-from-where': 'Who speaks from where',
  'map.layer-also-mentioned': 'Places also mentioned',
  'map.choose': 'Choose {place}',
  'map.chosen': '{place} is chosen: let it go',
  'map.claims-of': '{n, plural, one {# claim} other {# claims}}',
  'map.seat-name':
    '{place}, where {n, plural, one {# voice has its} other {# voices have their}} seat; no ground',
  'map.inset': 'Home of the voices, not where they stood. {n, plural, =0 {} other {# not said.}}',
  'map.inset-name': '{names}. The square shows the frame of the map.',
  'map.inset-seat': '{place} {n}',
} as const
