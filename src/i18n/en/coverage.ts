// Coverage: who is quoted on what, whose losses are counted, and every figure as printed.
export const coverage = {
  'coverage.title': 'Who is quoted on what',
  'coverage.lead':
    'What is not quoted is data too: these articles did not quote it. The voice may have spoken elsewhere.',
  'coverage.counted':
    'Counted: {n, plural, =0 {no claim of {days} passes} one {the one claim of {days} that passes} other {the # claims of {days} that pass}} the filters.',
  'coverage.outside': '{n, plural, one {One more falls} other {# more fall}} on other days.',
  'coverage.all-dates': 'All dates',
  'coverage.rows': 'Rows',
  'coverage.rows-kinds': 'Kind',
  'coverage.rows-places': 'Place',
  'coverage.rows-topics': 'Question',
  'coverage.columns': 'Columns',
  'coverage.columns-sides': 'Voices',
  'coverage.columns-articles': 'Articles',
  'coverage.caption':
    'Number of claims, by {rows, select, kinds {kind} places {place with its parts} other {question}} and {columns, select, sides {voices} other {article}}. Each number opens its claims.',
  'coverage.cell': '{row}, {column}: {n, plural, one {# claim} other {# claims}}',
  'coverage.none': 'not quoted',
  'coverage.legend': 'Not quoted: no such claim among those counted. Darker: more claims.',
  'coverage.several':
    '{n, plural, one {One claim stands} other {# claims stand}} in several rows, so a column can add up to more than the claims in it.',
  'coverage.rowless-kinds': '{n, plural, one {One claim has no kind.} other {# claims have no kind.}}',
  'coverage.rowless-places':
    '{n, plural, one {One claim names no place.} other {# claims name no place.}} A place is counted with its parts.',
  'coverage.rowless-topics':
    '{n, plural, one {One claim belongs to no question here.} other {# claims belong to no question here.}}',
  'losses.title': 'Whose losses are counted?',
  'losses.lead':
    'Claims of casualties that say how many, in numbers or in a word like “many”, by who says it and whose losses it counts. “No figure”: none of the claims counted here gives one.',
  'losses.caption': 'Number of claims that put a figure on losses; each number leads to the figures below',
  'losses.who': 'Who says it',
  'losses.whose': 'Whose losses',
  'losses.not-said': 'not said',
  'losses.none': 'no figure',
  'losses.cell':
    '{who} on {whose}: {n, plural, one {# claim} other {# claims}} with a figure, to the figures below',
  'losses.cell-whose': 'losses of {side}',
  'losses.cell-not-said': 'losses, whose is not said',
  'losses.bare':
    '{n, plural, one {One claim speaks of casualties without a figure:} other {# claims speak of casualties without a figure:}}',
  'figures.title': 'Every figure, as printed',
  'figures.lead':
    'One row a figure. Figures are never added up or taken from one another: they count other things, over other times.',
  'figures.caption': 'Figures of the claims counted, by unit and by whom they count; each opens its claim',
  'figures.nothing': 'None of the claims counted here gives a figure.',
  'figures.unit': 'Unit',
  'figures.whose': 'Of whom',
  'figures.figure': 'Figure, as printed',
  'figures.number': 'In numbers',
  'figures.state': 'State',
  'figures.place': 'Where',
  'figures.period': 'Over what time',
  'figures.who': 'Who says it',
  'figures.hedge': 'Words like “may”',
  'figures.open': 'open the claim: {claim}',
  'figures.not-said': 'not said',
  'figures.state-none': 'not of losses',
  'figures.no-hedge': 'none',
} as const
