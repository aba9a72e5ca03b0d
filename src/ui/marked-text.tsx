import { markHits } from '@/domain/fold-word'

type MarkedTextProps = { text: string; words: ReadonlySet<string> }

/** A text with the words that a search met marked. */
export function MarkedText({ text, words }: MarkedTextProps) {
  if (words.size === 0) return text
  let at = 0
  return markHits(text, words).map((piece) => {
    const key = at
    at += piece.text.length
    return piece.isHit ? <mark key={key}>{piece.text}</mark> : piece.text
  })
}
