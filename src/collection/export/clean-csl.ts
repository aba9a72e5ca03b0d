// An article's `csl` is whatever its collection holds; what leaves the app must be CSL-JSON (schema of
// version 1.0.2), which refuses a record for one wrong variable.

export type CslName = { literal: string } | { family: string; given?: string }

type CleanCsl = {
  type: string
  authors: CslName[]
  title?: string
  container?: string
  url?: string
  /** Other variables, as CSL names them. */
  rest: Record<string, unknown>
}

const TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'broadcast',
  'chapter',
  'document',
  'interview',
  'motion_picture',
  'pamphlet',
  'post',
  'post-weblog',
  'report',
  'speech',
  'webpage',
]

/** Variables of text; a day of publication is not among them, as the collection's own date says how sure it is. */
const TEXTS = [
  'title-short',
  'container-title-short',
  'publisher',
  'publisher-place',
  'section',
  'genre',
  'medium',
  'edition',
  'volume',
  'issue',
  'number',
  'page',
  'DOI',
  'ISBN',
  'ISSN',
  'archive',
  'archive-place',
  'archive_location',
]

/** What CSL knows of a record; anything else is left out. */
export function cleanCsl(csl: Record<string, unknown>): CleanCsl {
  const text = (name: string) => {
    const value = csl[name]
    return typeof value === 'string' || typeof value === 'number'
      ? String(value).trim() || undefined
      : undefined
  }
  const type = text('type')
  const title = text('title')
  const container = text('container-title')
  const url = text('URL')
  const rest: Record<string, unknown> = {}
  for (const name of TEXTS) {
    const value = text(name)
    if (value !== undefined) rest[name] = value
  }
  const accessed = cleanDay(csl.accessed)
  if (url && accessed) rest.accessed = accessed
  const editors = cleanNames(csl.editor)
  if (editors.length > 0) rest.editor = editors
  return {
    type: type && TYPES.includes(type) ? type : 'document',
    authors: cleanNames(csl.author),
    ...(title && { title }),
    ...(container && { container }),
    ...(url && { url }),
    rest,
  }
}

/** "Una Byrne". */
export function nameWords(name: CslName): string {
  return 'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ')
}

function cleanNames(value: unknown): CslName[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((name: unknown): CslName[] => {
    if (typeof name === 'string') return name.trim() ? [{ literal: name }] : []
    if (typeof name !== 'object' || name === null) return []
    const { literal, family, given, suffix } = name as Record<string, unknown>
    const particles = ['dropping-particle', 'non-dropping-particle'].map(
      (key) => (name as Record<string, unknown>)[key],
    )
    const join = (...parts: unknown[]) =>
      parts.filter((part) => typeof part === 'string' && part.trim()).join(' ')
    const last = join(...particles, family)
    const first = join(given, suffix)
    if (last) return [first ? { family: last, given: first } : { family: last }]
    return join(literal) ? [{ literal: join(literal) }] : first ? [{ literal: first }] : []
  })
}

function cleanDay(value: unknown): { 'date-parts': number[][] } | undefined {
  if (typeof value !== 'object' || value === null || !('date-parts' in value)) return undefined
  const days: unknown = value['date-parts']
  const parts: unknown = Array.isArray(days) ? days[0] : undefined
  if (!Array.isArray(parts) || parts.length === 0 || parts.length > 3) return undefined
  const isSound = parts.every((part) => /^\d{1,4}$/.test(String(part)) && Number(part) > 0)
  return isSound ? { 'date-parts': [parts.map(Number)] } : undefined
}
