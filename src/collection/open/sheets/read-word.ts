import { said } from '@/collection/said'
import type { Words } from './cell-words'
import type { Fault } from './date-point'

/** The word of the format, or the allowed ones with the nearest first where it is none of them. */
export function readWord(cell: string, words: Words): { word: string } | Fault {
  const found = fold(cell)
  const entries = Object.entries(words).map(
    ([word, names]) => [word, [word, ...names].map(fold), names[0] ?? word] as const,
  )
  const known = entries.find(([, names]) => names.includes(found))
  if (known) return { word: known[0] }
  const near = entries.find(([, names]) => names.some((name) => name.length > 3 && isNear(found, name)))
  const list = said`Write one of: ${entries.map(([, , told]) => told).join(', ')}.`
  return {
    message: said`is not one of the words known here.`,
    remedy: near ? `${said`Did you mean “${near[2]}”?`} ${list}` : list,
  }
}

function fold(word: string): string {
  return word
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ`´]/g, "'")
    .replace(/[\s_-]+/g, ' ')
    .trim()
}

/** At most two letters other, missing or too many. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return (row[b.length] ?? 9) <= 2
}
