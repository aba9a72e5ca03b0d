// What claims of one event are to each other, and the questions that are made of it.

const TYPES = ['contradicts', 'contradicts', 'denies', 'supports', 'supports', 'repeats', 'qualifies']

/** A claim in two relations to earlier ones of its event, on average; each pair once. */
export function generateRelations(
  /** @type {() => number} */ random,
  /** @type {{ id: string }[][]} */ events,
) {
  /** @type {any[]} */
  const relations = []
  for (const claims of events)
    for (let i = 1; i < claims.length; i++) {
      /** @type {Set<number>} */
      const others = new Set()
      for (let n = random() < 0.6 ? 1 : 2; n > 0; n--) others.add(Math.floor(random() * i))
      for (const other of others)
        relations.push({
          id: `x-${relations.length}`,
          from: claims[i]?.id,
          to: claims[other]?.id,
          type: TYPES[Math.floor(random() * TYPES.length)],
          why: 'Both speak of the same place and days.',
          strength: random() < 0.7 ? 'clear' : 'arguable',
        })
    }
  return relations
}

const MOST_TOPICS = 400
const MOST_ROWS = 12

/** A question of each event's first claim and what answers it; of the first events only, as questions are made by hand. */
export function generateTopics(
  /** @type {{ id: string, short: string }[][]} */ events,
  /** @type {{ from: string, to: string }[]} */ relations,
) {
  /** @type {Map<string, string[]>} */
  const answers = new Map()
  for (const { from, to } of relations) answers.set(to, [...(answers.get(to) ?? []), from])
  return events.slice(0, MOST_TOPICS).flatMap((claims, i) => {
    const [root] = claims
    const under = (root && answers.get(root.id))?.slice(0, MOST_ROWS)
    if (!root || !under) return []
    return {
      id: `t-${i}`,
      title: root.short,
      question: `What of “${root.short}”?`,
      claims: claims.map(({ id }) => id),
      why: 'As many answers as there are reports.',
      thread: [{ claim: root.id }, ...under.map((claim) => ({ claim, under: root.id }))],
    }
  })
}
