import { printed, randomLink } from './recount'

// Links as they arrive: cut by a mail program, retyped, glued together, or made up to see what gives.

type Random = () => number

const ODD_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'claim[]',
  'Claim',
  '',
  ' ',
  '😀',
  '%',
  'ｃlaim',
]
const ODD_VALUES = [
  '__proto__',
  'constructor',
  '-1',
  '1e309',
  '99999999999999999999',
  'NaN',
  'undefined',
  '%',
  '%zz',
  '%00',
  '%ff%fe',
  '%2525',
  '\ud83d',
  '\udc4d%',
  '😀👨‍👩‍👧',
  'Бахмут',
  '../../etc',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '#',
  '#claim=c-000-11',
  '?a=b',
  '_',
  '____',
  'a_a_a',
  '0000-00-00',
  '2023-02-30',
  '-271821-04-20',
  '9999-12-31',
  '\u202e\u0000\u200b',
]
const NAMES = [
  'view',
  'claim',
  'pair',
  'place',
  'topic',
  'from',
  'to',
  'clock',
  'scale',
  'lanes',
  'sort',
  'known',
  'sides',
  'q',
  'lens',
  'cursor',
  'at',
  'layer',
  'mode',
  'scene',
  'step',
  'lesson',
  'theme',
  'embed',
  'set',
  'rev',
]

/** A real link after one to four accidents. */
export function fuzzedLink(random: Random): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const at = (text: string) => Math.floor(random() * (text.length + 1))
  const accidents: ((link: string) => string)[] = [
    // A flipped byte, a cut, a doubled stretch.
    (link) => {
      const i = at(link)
      return (
        link.slice(0, i) +
        String.fromCharCode((link.charCodeAt(i) || 65) ^ (1 << Math.floor(random() * 7))) +
        link.slice(i + 1)
      )
    },
    (link) => link.slice(0, at(link)),
    (link) => link + link.slice(at(link)),
    (link) => `${link}&${link}`,
    (link) => `${link}&${pick(ODD_NAMES)}=${pick(ODD_VALUES)}`,
    (link) => `${link}&${pick(NAMES)}=${pick(ODD_VALUES)}`,
    (link) => `${pick(NAMES)}=${pick(ODD_VALUES)}&${link}`,
    (link) => `${link}&${pick(NAMES)}=${pick(NAMES)}`,
    (link) => `${link}&${pick(NAMES)}=${'x'.repeat(Math.floor(random() * 3000))}`,
    (link) => encodeURIComponent(link.slice(0, 200).replace(/[\ud800-\udfff]/g, '')),
    (link) => link.replaceAll('=', pick(['%3D', '==', ':', ''])),
    (link) => link.replaceAll('&', pick(['%26', '&&', ';', '&amp;'])),
    (link) => link.replace('_', pick(['__', '%5F', ','])),
    (link) => `#${link}`,
  ]
  let link = printed(randomLink(random))
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) link = pick(accidents)(link)
  return link
}
