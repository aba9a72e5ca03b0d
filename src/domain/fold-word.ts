/**
 * A word as search compares it: lower case, accents and apostrophes gone, so that "Artyomovsk",
 * "АРТЁМОВСК" and "Артемовск" meet their other spellings. Cyrillic й and ї keep their marks: without them
 * they would be other letters. "" for what holds no letter or digit.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/ё/g, 'е')
    .replace(/[^йї]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[^\p{L}\p{N}%]/gu, '')
}

export type Piece = { text: string; isHit: boolean }

/** Cuts a text where words begin and end, marking those that, folded, are among the words found. */
export function markHits(text: string, found: ReadonlySet<string>): Piece[] {
  if (found.size === 0) return [{ text, isHit: false }]
  const pieces: Piece[] = []
  for (const part of text.split(/([\p{L}\p{N}%][\p{L}\p{M}\p{N}'’%]*)/u)) {
    if (part === '') continue
    const isHit = found.has(foldWord(part))
    const last = pieces.at(-1)
    if (last && last.isHit === isHit) last.text += part
    else pieces.push({ text: part, isHit })
  }
  return pieces
}
