import fc from 'fast-check'

const PIECES = [
  '=1+1',
  '=cmd|"/C calc"!A0',
  '+',
  '-',
  '@SUM(A1)',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '"',
  '""',
  "'",
  ',',
  ';',
  '{',
  '}',
  '{{',
  '\\',
  '\\input{x}',
  '%',
  '&',
  '#',
  '_',
  '$',
  '~',
  '^',
  ' and ',
  '<script>',
  '🕊️',
  '👩🏽‍🌾',
  'Бахмут',
  'Éire',
  'مرحبا',
  '\u202Eשלום\u202C',
  '\uFEFF',
  '\u200B',
  '＝1',
  ' ',
  '@misc{x,',
]

/** Text as a file of somebody else's may hold it: formulas, quotes, breaks, braces, emoji, right to left. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''))
