import type { Id } from '@/domain/collection'

const LONGEST = 64

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}

/** Letters with no accent to be taken off. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ı: 'i',
}

/** A slug of a name: Cyrillic in Latin letters, accents gone. `otherwise` where no letter is left. */
export function slugOf(name: string, otherwise: string): Id {
  const plain = name
    .slice(0, 200)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/./gu, (letter) => CYRILLIC[letter] ?? LATIN[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’ʼ]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
  const slug = plain.slice(0, LONGEST).replaceAll(/^-+|-+$/g, '')
  return slug === '' || slug === 'constructor' ? otherwise : slug
}

export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,64}$/.test(text)
}

/** The wanted id, with a number behind it where it is taken. Remembers where the numbers stand: many may share a stem. */
export function idMaker(taken: Set<Id>): (wanted: Id) => Id {
  const next = new Map<Id, number>()
  return (wanted) => {
    if (!taken.has(wanted)) {
      taken.add(wanted)
      return wanted
    }
    const stem = wanted.slice(0, LONGEST - 7)
    for (let n = next.get(stem) ?? 2; ; n++) {
      const id = `${stem}-${n}`
      if (taken.has(id)) continue
      next.set(stem, n + 1)
      taken.add(id)
      return id
    }
  }
}
