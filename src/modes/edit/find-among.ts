import { foldText } from '@/domain/passage-print'

/** Those whose text has every word that is asked for, or the beginning of it. All where nothing is asked. */
export function findAmong<T>(items: readonly T[], asked: string, textOf: (item: T) => string): readonly T[] {
  const words = foldText(asked).split(' ').filter(Boolean)
  if (words.length === 0) return items
  return items.filter((item) => {
    const text = foldText(textOf(item))
    return words.every((word) => text.includes(word))
  })
}
