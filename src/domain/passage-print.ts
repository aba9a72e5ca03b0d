// A passage is found again in any copy of its article by its print: the hash of its words, whatever the
// quotes, dashes, spaces and capitals of that copy. The hash itself is the caller's: browsers and Node differ.

/**
 * Text as prints are taken of it: NFKC, lower case, every quotation mark ' or ", every dash -, every run of
 * white space one space, trimmed. `print` is the first 16 hex digits of the SHA-256 of this in UTF-8.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„«»″"]/g, '"')
    .replace(/[‘’‚‹›′`']/g, "'")
    .replace(/[‐‑‒–—―−-]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Number of space-separated words of a folded text. */
export function countFoldedWords(folded: string): number {
  return folded === '' ? 0 : folded.split(' ').length
}
