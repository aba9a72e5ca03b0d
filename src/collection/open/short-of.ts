const MOST_WORDS = 10
/** A phrase that is shorter says too little; then it is cut between two words. */
const LEAST_WORDS = 5

/** A claim in at most ten words: its own beginning, up to where a phrase ends if one does. */
export function shortOf(text: string): string {
  // No more than can matter: the text may be of any length.
  const words = text.slice(0, 2000).trim().split(/\s+/)
  if (words.length <= MOST_WORDS && text.length <= 2000) return words.join(' ').replace(/\.$/, '')
  const first = words.slice(0, MOST_WORDS)
  const end = first.findLastIndex((word, i) => i + 1 >= LEAST_WORDS && /[,;:–—]$|^[–—-]$/.test(word))
  const kept = (end < 0 ? first : first.slice(0, end + 1)).join(' ')
  return `${kept.replace(/[\s,;:–—-]+$/, '').slice(0, 300)}…`
}
