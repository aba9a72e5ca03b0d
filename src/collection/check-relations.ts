import type { Dating } from '@/domain/collection'
import type { Check } from './check'
import { parseDate } from './parse-date'
import { said } from './said'

/** A pair of claims has one relation, no claim one with itself; an update is by the same voice, and later. */
export const checkRelations: Check = (raw, report) => {
  const claims = new Map(raw.claims.map((claim) => [claim.id, claim]))
  const pairs = new Map<string, string>()
  for (const { id, from, to, type } of raw.relations) {
    const at = { part: 'relations', record: id } as const
    if (from === to) {
      report({
        ...at,
        field: 'to',
        value: to,
        rule: 'relation-self',
        message: said`is the claim itself.`,
        remedy: said`Name another claim, or take the relation out.`,
      })
      continue
    }
    const pair = [from, to].sort().join(' ')
    const other = pairs.get(pair)
    if (other !== undefined)
      report({
        ...at,
        field: '',
        value: [from, to],
        rule: 'relation-twice',
        message: said`joins the pair that "${other}" joins already.`,
        remedy: said`One relation a pair: keep the stronger (denies implies contradicts).`,
      })
    else pairs.set(pair, id)
    const a = claims.get(from)
    const b = claims.get(to)
    if (type !== 'updates' || !a || !b) continue
    if (
      a.attribution[0]?.actor !== b.attribution[0]?.actor &&
      a.attribution.at(-1)?.actor !== b.attribution.at(-1)?.actor
    )
      report({
        ...at,
        field: 'type',
        value: type,
        rule: 'updates-voice',
        message: said`joins two speakers through two outlets.`,
        remedy: said`"updates" is for the same speaker or outlet; take another type.`,
      })
    const later = spanOf(parseDate(a.said))
    const before = spanOf(parseDate(b.said))
    if (later && before && later.last < before.first)
      report({
        ...at,
        field: 'from',
        value: from,
        rule: 'updates-later',
        message: said`was said before the claim that it updates.`,
        remedy: said`Turn the relation round: it runs from the later claim to the earlier.`,
      })
  }
}

function spanOf(parsed: ReturnType<typeof parseDate>): Dating['span'] {
  return 'dating' in parsed ? parsed.dating.span : null
}
