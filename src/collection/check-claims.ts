import type { Check } from './check'
import type { Finding } from './problem'
import { said } from './said'
import type { RawClaim } from './schema-claim'

/** Longest `short`, and longest run of an article's own words, in words. */
const SHORT_WORDS = 10
const QUOTED_WORDS = 9

/** Number of words, signs standing alone not counted. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Every stretch of an article's own words in a claim, with its field. `quote` and all `printed`. */
export function printedIn(claim: RawClaim): { field: string; printed: string }[] {
  const found: { field: string; printed: string | undefined }[] = [
    { field: 'quote', printed: claim.quote },
    { field: 'garbled.printed', printed: claim.garbled?.printed },
    { field: 'checked.printed', printed: claim.checked?.printed },
  ]
  claim.attribution.forEach((hop, i) => {
    hop.hedges.forEach((hedge, k) => {
      found.push({ field: `attribution.${i}.hedges.${k}.printed`, printed: hedge.printed })
    })
  })
  claim.places.forEach(({ printed }, i) => {
    found.push({ field: `places.${i}.printed`, printed })
  })
  claim.quantities?.forEach(({ printed }, i) => {
    found.push({ field: `quantities.${i}.printed`, printed })
  })
  return found.flatMap(({ field, printed }) => (printed === undefined ? [] : [{ field, printed }]))
}

/** Rules inside one claim or note, and of the unnamed. */
export const checkClaims: Check = (raw, report) => {
  const outlets = new Map(raw.articles.map((article) => [article.id, article.outlet]))
  const tooLong = (part: Finding['part'], record: string, field: string, value: string) => {
    if (countWords(value) > QUOTED_WORDS)
      report({
        part,
        record,
        field,
        value,
        rule: 'quoted-words',
        message: said`has ${countWords(value)} words of the article.`,
        remedy: said`Keep at most ${QUOTED_WORDS}: the text is someone else's.`,
      })
  }
  for (const claim of raw.claims) {
    const at = { part: 'claims', record: claim.id } as const
    for (const { field, printed } of printedIn(claim)) tooLong('claims', claim.id, field, printed)
    if (countWords(claim.short) > SHORT_WORDS)
      report({
        ...at,
        field: 'short',
        value: claim.short,
        rule: 'short-words',
        message: said`has ${countWords(claim.short)} words.`,
        remedy: said`Say it in at most ${SHORT_WORDS}.`,
      })
    if (claim.holds?.length && !claim.kinds.includes('control'))
      report({
        ...at,
        field: 'holds',
        value: claim.kinds,
        rule: 'holds-control',
        message: said`stands in a claim that is not of the kind "control".`,
        remedy: said`Add "control" to kinds, or take \`holds\` out.`,
      })
    const outlet = outlets.get(claim.article)
    const last = claim.attribution.at(-1)?.actor
    if (outlet !== undefined && last !== outlet)
      report({
        ...at,
        field: `attribution.${claim.attribution.length - 1}.actor`,
        value: last,
        rule: 'attribution-end',
        message: said`is not the article's outlet, "${outlet}".`,
        remedy: said`A chain runs from the claimant to the outlet: add the outlet as its last hop.`,
      })
    reportTwice(claim.kinds, (i, value) => ({ ...at, field: `kinds.${i}`, value }))
    reportTwice(
      claim.places.map(({ place, role }) => `${place} (${role})`),
      (i, value) => ({ ...at, field: `places.${i}`, value }),
    )
    claim.quantities?.forEach(({ min, max }, i) => {
      if (min !== undefined && max !== undefined && min > max)
        report({
          ...at,
          field: `quantities.${i}`,
          value: { min, max },
          rule: 'quantity-order',
          message: said`has a least that is more than its most.`,
          remedy: said`min is the smaller number.`,
        })
    })
  }
  for (const note of raw.notes) tooLong('notes', note.id, 'printed', note.printed)

  const articlesOf = new Map<string, Set<string>>()
  for (const { article, attribution } of raw.claims)
    for (const { actor } of attribution)
      articlesOf.set(actor, (articlesOf.get(actor) ?? new Set()).add(article))
  for (const { id, kind } of raw.actors)
    if (kind === 'unnamed' && (articlesOf.get(id)?.size ?? 0) > 1)
      report({
        part: 'actors',
        record: id,
        field: 'kind',
        value: [...(articlesOf.get(id) ?? [])],
        rule: 'unnamed-one-article',
        message: said`is unnamed, but speaks in more than one article.`,
        remedy: said`Make one for each article: nobody can know that they are the same.`,
      })

  function reportTwice(
    values: readonly string[],
    at: (i: number, value: string) => Pick<Finding, 'part' | 'record' | 'field' | 'value'>,
  ) {
    const seen = new Set<string>()
    values.forEach((value, i) => {
      if (seen.has(value))
        report({
          ...at(i, value),
          rule: 'twice',
          message: said`is named twice.`,
          remedy: said`Once is enough.`,
        })
      seen.add(value)
    })
  }
}
