// Words of which invented collections are made: of the lengths that real ones have.

const STARTS = ['Ard', 'Bel', 'Cor', 'Dun', 'Esk', 'Fen', 'Gar', 'Hol', 'Inver', 'Kil', 'Lam', 'Mor', 'Nor']
const MIDDLES = ['a', 'e', 'i', 'o', 'ber', 'der', 'lan', 'min', 'ran', 'ton', 'wen']
const ENDS = [
  'bridge',
  'bury',
  'dale',
  'ford',
  'ham',
  'ley',
  'mouth',
  'moor',
  'stead',
  'ton',
  'wick',
  'worth',
]
const GIVEN = [
  'Ada',
  'Ben',
  'Cora',
  'Dov',
  'Edda',
  'Finn',
  'Greta',
  'Hal',
  'Ines',
  'Jory',
  'Kaya',
  'Lev',
  'Mina',
]

export const SITES = [
  'bridge',
  'mill',
  'north gate',
  'station',
  'ferry',
  'quarry',
  'water tower',
  'east bank',
]

/** What may be claimed of a place, and in the next list what may be added. */
export const PREDICATES = [
  ['is open to carts again', 'open again', 'control'],
  ['was shut from the first hour of the flood', 'shut since the flood', 'control'],
  ['lost its upper span', 'upper span lost', 'event'],
  ['was held by volunteers through the night', 'held by volunteers', 'control'],
  ['cannot be crossed before the spring', 'no crossing before spring', 'forecast'],
  ['matters to nobody but those who own it', 'matters to its owners only', 'significance'],
  ['was repaired by the council and by nobody else', 'repaired by the council', 'announcement'],
  ['is watched by day and left alone after dark', 'watched by day', 'assessment'],
  ['took the first water two days before anybody said so', 'took water two days before', 'accusation'],
  ['has cost the valley forty carts', 'has cost forty carts', 'casualties'],
]

export const TAILS = [
  '',
  '',
  '',
  ', and those who live beside it have known it for weeks',
  ', whatever has been printed in the towns below',
  ', so far as the wardens could see from the hill',
]

export const VERBS = ['says', 'writes', 'reports', 'told reporters', 'announced', 'is cited as saying']

/** A name that no other number has, of one word. */
export function townName(/** @type {number} */ i) {
  const start = STARTS[i % STARTS.length]
  const end = ENDS[Math.floor(i / STARTS.length) % ENDS.length]
  let rest = Math.floor(i / (STARTS.length * ENDS.length))
  let middle = ''
  for (; rest > 0; rest = Math.floor(rest / (MIDDLES.length + 1)))
    middle += MIDDLES[(rest % (MIDDLES.length + 1)) - 1] ?? 'o'
  return `${start}${middle}${end}`
}

/** A name that no other number has, of two words. */
export function personName(/** @type {number} */ i) {
  return `${GIVEN[i % GIVEN.length]} ${townName(Math.floor(i / GIVEN.length) + 7)}`
}
