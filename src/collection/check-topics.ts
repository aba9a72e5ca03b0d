import type { Check } from './check'
import type { Report } from './problem'
import { said } from './said'
import type { RawCollection } from './schema'
import type { RawTopic } from './schema-talk'

/** A topic is a ladder (scale and rungs) or a thread, of its own claims; a thread's steps are relations. */
export const checkTopics: Check = (raw, report, { dropped }) => {
  const pairs = new Set(raw.relations.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  for (const topic of raw.topics) {
    checkShape(topic, report)
    checkMembers(topic, report)
    const above = new Set<string>()
    topic.thread?.forEach(({ claim, under }, i) => {
      const isAbove = under !== undefined && above.has(under)
      above.add(claim)
      if (under === undefined) return
      const at = { part: 'topics', record: topic.id, field: `thread.${i}.under`, value: under } as const
      if (!isAbove)
        report({
          ...at,
          rule: 'thread-order',
          message: said`does not stand above it in the thread.`,
          remedy: said`Put the claim that is answered before its answer.`,
        })
      else if (!pairs.has(`${claim} ${under}`))
        report({
          ...at,
          rule: 'thread-relation',
          message: said`has no relation with "${claim}", so the step has no sign.`,
          remedy: said`Add the relation between the two, or leave \`under\` out.`,
        })
    })
    const whole = !topic.claims.some((id) => dropped.claims.has(id))
    if (topic.why === undefined && whole && !differs(topic, raw))
      report({
        part: 'topics',
        record: topic.id,
        field: 'why',
        value: undefined,
        rule: 'topic-why',
        message: said`is missing: the topic lacks two groups of voices or a clear relation between two articles.`,
        remedy: said`Say why it is a topic all the same.`,
        severity: 'warning',
      })
  }
}

function checkShape({ id, scale, rungs, thread }: RawTopic, report: Report): void {
  const ladder = scale !== undefined && rungs !== undefined && thread === undefined
  const threaded = scale === undefined && rungs === undefined && thread !== undefined
  if (!ladder && !threaded)
    report({
      part: 'topics',
      record: id,
      field: '',
      value: Object.entries({ scale, rungs, thread }).flatMap(([key, value]) =>
        value === undefined ? [] : [key],
      ),
      rule: 'topic-shape',
      message: said`is neither a ladder nor a thread.`,
      remedy: said`A ladder has \`scale\` and \`rungs\`, any other topic has \`thread\`, and none has both.`,
    })
  rungs?.forEach(({ solid, open }, i) => {
    if (solid + open > 1 + 1e-9)
      report({
        part: 'topics',
        record: id,
        field: `rungs.${i}`,
        value: { solid, open },
        rule: 'rung-shares',
        message: said`fills more than the whole bar.`,
        remedy: said`solid and open together are at most 1.`,
      })
  })
}

function checkMembers(topic: RawTopic, report: Report): void {
  const members = new Set(topic.claims)
  const seen = new Set<string>()
  const shown = [
    ...(topic.rungs ?? []).flatMap((rung, i) =>
      rung.claims.map((claim, k) => ({ claim, field: `rungs.${i}.claims.${k}` })),
    ),
    ...(topic.thread ?? []).map(({ claim }, i) => ({ claim, field: `thread.${i}.claim` })),
  ]
  for (const { claim, field } of shown) {
    const at = { part: 'topics', record: topic.id, field, value: claim } as const
    if (!members.has(claim))
      report({
        ...at,
        rule: 'topic-member',
        message: said`is not among the claims of the topic.`,
        remedy: said`Add it to the topic's claims.`,
      })
    if (seen.has(claim))
      report({
        ...at,
        rule: 'topic-twice',
        message: said`stands in the topic twice.`,
        remedy: said`Keep one of the two.`,
      })
    seen.add(claim)
  }
  const named = new Set<string>()
  topic.claims.forEach((claim, i) => {
    if (named.has(claim))
      report({
        part: 'topics',
        record: topic.id,
        field: `claims.${i}`,
        value: claim,
        rule: 'topic-twice',
        message: said`is named twice.`,
        remedy: said`Once is enough.`,
      })
    named.add(claim)
  })
}

/** Two groups of voices, and a clear relation between claims of two articles. */
export function differs(
  topic: RawTopic,
  raw: Pick<RawCollection, 'actors' | 'claims' | 'relations'>,
): boolean {
  const members = new Set(topic.claims)
  const sideOf = new Map(raw.actors.map((actor) => [actor.id, actor.side]))
  const articleOf = new Map(raw.claims.map(({ id, article }) => [id, article]))
  const sides = new Set(
    raw.claims.flatMap(({ id, attribution }) =>
      members.has(id) ? [sideOf.get(attribution[0]?.actor ?? '')] : [],
    ),
  )
  return (
    sides.size > 1 &&
    raw.relations.some(
      ({ from, to, strength }) =>
        strength === 'clear' &&
        members.has(from) &&
        members.has(to) &&
        articleOf.get(from) !== articleOf.get(to),
    )
  )
}
