import { changed, type Desk, lacking, written } from './complete-desk'
import type { LooseRecord } from './loose'

/** A topic without a ladder is a thread, and one without a thread is its claims one after the other. */
export function completeTopics(topics: readonly LooseRecord[], { books }: Desk): LooseRecord[] {
  return topics.map((source) => {
    const { value, faults } = source
    if (faults || !Array.isArray(value.claims)) return source
    const found: readonly unknown[] = value.claims
    const ids = found.map((id) => (typeof id === 'string' ? (books.claims.find(id) ?? id) : id))
    const claims = ids.every((id, i) => id === found[i]) ? found : ids
    const isKnown = (id: unknown) => typeof id === 'string' && books.claims.find(id) === id
    const isBare = ['scale', 'rungs', 'thread'].every((key) => !Object.hasOwn(value, key))
    const title = written(value.title) ?? written(value.question)
    return changed(source, {
      ...lacking(value, { ...(title && { title, question: title }) }),
      claims,
      ...(isBare && { thread: [...new Set(claims)].flatMap((claim) => (isKnown(claim) ? [{ claim }] : [])) }),
    })
  })
}
