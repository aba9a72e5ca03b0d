import type { ListName, RawCollection } from '@/collection/schema'
import type { Id } from '@/domain/collection'

// Ids are made here and never typed: they stand in links.

const LETTERS: Record<string, string> = Object.fromEntries(
  'абвгґдезийклмнопрстуф'.split('').map((letter, i) => [letter, 'abvhgdezyiklmnoprstuf'[i] ?? '']),
)
Object.assign(LETTERS, {
  є: 'ie',
  ж: 'zh',
  і: 'i',
  ї: 'i',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ю: 'iu',
  я: 'ia',
  ё: 'e',
  ы: 'y',
  э: 'e',
  ъ: '',
  ь: '',
})

/** Lower-case Latin letters, digits and hyphens of a name, Cyrillic as the Ukrainian standard of 2010 has it; may be "". */
export function slugOf(name: string): string {
  const latin = [...name.normalize('NFC').toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join('')
  return latin
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '')
}

/** An id of the name that no record of the list has or had: an old link would lead to it. */
export function freeIdOf(raw: RawCollection, part: ListName, name: string): Id {
  const taken = takenIn(raw, part)
  const slug = slugOf(name)
  const wanted = slug || part.replace(/s$/, '')
  const counted = /^(.*)-(\d{1,4})$/.exec(wanted)
  if (slug && !taken.has(wanted)) return wanted
  const stem = counted?.[1] ?? wanted
  for (let n = counted ? Number(counted[2]) + 1 : slug ? 2 : 1; ; n++) {
    const id = `${stem}-${n}`
    if (!taken.has(id)) return id
  }
}

/**
 * c-, the number of the article, -, the number of the claim, written as those that are there: neutral, as a link must
 * not tell who speaks.
 */
export function freeClaimId(raw: RawCollection, article: Id): Id {
  const ids = [...takenIn(raw, 'claims')].flatMap((id) => {
    const match = /^c-(\d{1,9})-(\d{1,9})$/.exec(id)
    return match ? [{ id, article: match[1] ?? '', n: match[2] ?? '' }] : []
  })
  const own = new Set(raw.claims.flatMap((claim) => (claim.article === article ? [claim.id] : [])))
  const numbers = ids.filter(({ id }) => own.has(id)).map((each) => each.article)
  const number = numbers[0] ?? nextOf(ids.map((each) => each.article))
  const siblings = ids.filter((each) => each.article === number).map((each) => each.n)
  return `c-${number}-${nextOf(siblings.length > 0 ? siblings : ids.map(({ n }) => n.replace(/\d/g, '0')))}`
}

/** The next number, with as many leading zeros as the others have. */
function nextOf(numbers: readonly string[]): string {
  const width = Math.max(0, ...numbers.map((text) => text.length))
  return String(Math.max(0, ...numbers.map(Number)) + 1).padStart(width, '0')
}

function takenIn(raw: RawCollection, part: ListName): Set<Id> {
  return new Set([...raw[part].map(({ id }) => id), ...Object.keys(raw.collection.replacedBy)])
}
