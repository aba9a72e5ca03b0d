import type { RawCollection } from '@/collection/schema'
import type { RawArticle } from '@/collection/schema-claim'
import type { RawNote } from '@/collection/schema-talk'
import type { Id } from '@/domain/collection'
import { findPassages } from '@/domain/find-passages'
import { isCoded, NOT_CODED } from '@/domain/passage'
import { type Edited, editedOf } from './edited'
import { printOf, textOf } from './passage'

export type TextTaken = Edited & {
  /** Claims whose passages stand in the text, where they stood or elsewhere. */
  found: readonly Id[]
  /** Claims whose passages it does not have: where they stand is not known any more. */
  lost: readonly Id[]
}

/**
 * The collection in which a text is that of an article. Passages that were marked in another copy are looked for by
 * their prints, as in any copy; the same text leaves all as it is.
 */
export async function withText(raw: RawCollection, article: RawArticle, text: string): Promise<TextTaken> {
  const coded = raw.claims.filter((claim) => claim.article === article.id && isCoded(claim.passage))
  const facts = await textOf(text)
  if (facts.sha256 === article.sha256)
    return { ...editedOf(raw, raw, 'articles', article.id), found: coded.map(({ id }) => id), lost: [] }
  const places = new Map((await findPassages(text, coded, printOf)).map((place) => [place.id, place]))
  const claims = raw.claims.map((claim) => {
    if (claim.article !== article.id || !isCoded(claim.passage)) return claim
    const place = places.get(claim.id)
    if (!place) return { ...claim, passage: NOT_CODED }
    return { ...claim, passage: { ...claim.passage, start: place.start, end: place.end } }
  })
  const made = {
    ...raw,
    articles: raw.articles.map((each) =>
      each.id === article.id ? { ...each, ...facts, boilerplate: [], connective: [] } : each,
    ),
    claims: coded.length > 0 ? claims : raw.claims,
    notes: raw.notes.map((note) => (note.article === article.id ? placeNote(note, text) : note)),
  }
  const found = coded.flatMap(({ id }) => (places.has(id) ? [id] : []))
  return {
    ...editedOf(raw, made, 'articles', article.id),
    found,
    lost: coded.flatMap(({ id }) => (places.has(id) ? [] : [id])),
  }
}

/** A note has no print, but its words. */
function placeNote(note: RawNote, text: string): RawNote {
  const at = text.indexOf(note.printed)
  return at < 0 ? { ...note, start: 0, end: 0 } : { ...note, start: at, end: at + note.printed.length }
}
