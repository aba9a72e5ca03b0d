import type { RawCollection } from '../../src/collection/schema'
import type { RawArticle } from '../../src/collection/schema-claim'

/** Every claim of an article beside its passage, for a last full read by a person. */
export function claimsBesidePassages(raw: RawCollection, article: RawArticle, text: string): string {
  return raw.claims
    .filter((claim) => claim.article === article.id)
    .map((claim) => {
      const { start, end } = claim.passage
      const hands = claim.attribution.map(({ actor, verb, hedges }) =>
        [actor, verb, ...hedges.map(({ printed }) => `“${printed}”`)].join(' '),
      )
      const places = claim.places.map(({ place, role }) => `${place} (${role})`).join(', ')
      return [
        `${claim.id}  ${start}-${end}  ${claim.kinds.join(', ')}; ${claim.speech}`,
        `  printed  ${text.slice(start, end)}`,
        `  ours     ${claim.text}`,
        `  by       ${hands.join(' > ')}`,
        `  said     ${claim.said.edtf ?? 'unknown'}; about ${claim.about.edtf ?? 'unknown'}`,
        ...(places ? [`  at       ${places}`] : []),
        ...(claim.garbled ? [`  likely   ${claim.garbled.likely}`] : []),
      ].join('\n')
    })
    .join('\n')
}
