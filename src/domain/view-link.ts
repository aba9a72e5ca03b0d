import { FIELDS } from './link-fields'
import { isoOf } from './span'
import { HOME, NO_FILTERS, type View } from './view'

/** Something in a link that was not taken over, for a notice to the reader. */
export type Notice = {
  code:
    | 'unknown-name'
    | 'twice'
    | 'bad-value'
    | 'too-long'
    | 'reversed'
    | 'unknown-id'
    | 'unknown-set'
    | 'open-elsewhere'
    | 'replaced'
    | 'other-revision'
  name: string
  value: string
}

const LONGEST_LINK = 16_000

/**
 * Reads what follows `#`. Syntax only: ids are not looked up (resolve-view.ts does). Never throws; a bad value
 * is left at its default and named in `notices`.
 */
export function parseLink(link: string): { view: View; notices: Notice[] } {
  const view: View = { ...HOME, filters: { ...NO_FILTERS } }
  const notices: Notice[] = []
  if (link.length > LONGEST_LINK)
    return { view, notices: [{ code: 'too-long', name: '#', value: String(link.length) }] }
  const seen = new Set<string>()
  for (const part of link.replace(/^#/, '').split('&')) {
    if (part === '') continue
    const at = part.indexOf('=')
    const name = decode(at < 0 ? part : part.slice(0, at)) ?? part
    const raw = at < 0 ? '' : part.slice(at + 1)
    const field = FIELDS.get(name)
    const value = decode(raw)
    const read = field && value !== undefined && !seen.has(name) ? field.read(value) : undefined
    if (read) Object.assign(view, { ...read, filters: { ...view.filters, ...read.filters } })
    else
      notices.push({
        code: codeOf(name, field !== undefined, seen.has(name)),
        name: name.slice(0, 40),
        value: raw.slice(0, 80),
      })
    seen.add(name)
  }
  if (view.from !== null && view.to !== null && view.from > view.to) {
    notices.push({ code: 'reversed', name: 'from', value: `${isoOf(view.from)} ${isoOf(view.to)}` })
    view.from = null
    view.to = null
  }
  return { view, notices }
}

/** The link of a view, without `#`; defaults are left out, so that the home view prints as "". */
export function printLink(view: View): string {
  const parts: string[] = []
  for (const [name, field] of FIELDS) {
    const value = field.print(view)
    if (value !== null) parts.push(`${name}=${encode(value)}`)
  }
  return parts.join('&')
}

function decode(part: string): string | undefined {
  try {
    return wellFormed(decodeURIComponent(part))
  } catch {
    return undefined
  }
}

function encode(value: string): string {
  return encodeURIComponent(wellFormed(value)).replaceAll('%2F', '/')
}

/** Half of a surrogate pair, which a paste can leave in a search, has no code in UTF-8: encoding it would throw. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

function codeOf(name: string, isKnown: boolean, isTwice: boolean): Notice['code'] {
  if (!isKnown) return 'unknown-name'
  if (isTwice) return 'twice'
  // Nothing is fetched from elsewhere, whoever made the link: a reader is told what to do instead.
  return name === 'open' ? 'open-elsewhere' : 'bad-value'
}
