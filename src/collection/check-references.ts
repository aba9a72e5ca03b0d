import type { Check, CheckContext } from './check'
import type { Report } from './problem'
import { said } from './said'
import { LISTS, type ListName, type RawCollection } from './schema'

type Refer = (to: ListName, id: string | null | undefined, field: string) => void

/** Ids are unique in their kind, every reference resolves, and old ids lead to claims that exist. */
export const checkReferences: Check = (raw, report, context) => {
  checkIds(raw, report, context)
  const known = knownIds(raw)
  const from =
    (part: ListName, record: string): Refer =>
    (to, id, field) => {
      if (id == null || known[to].has(id) || context.dropped[to].has(id)) return
      const remedy = said`Add it to ${to}, or use the id of one that is there.`
      report({
        part,
        record,
        field,
        value: id,
        rule: 'reference',
        message: said`is not among the ${to}.`,
        remedy,
      })
    }
  referCast(raw, from)
  for (const claim of raw.claims) referClaim(claim, from('claims', claim.id))
  referTalk(raw, from)
  checkExercises(raw, report, context)
  checkReplaced(raw, report, context)
}

function checkIds(raw: RawCollection, report: Report, { profile }: CheckContext): void {
  for (const part of LISTS) {
    const seen = new Set<string>()
    for (const { id } of raw[part]) {
      if (seen.has(id))
        report({
          part,
          record: id,
          field: 'id',
          value: id,
          rule: 'unique-id',
          message: said`is used twice.`,
          remedy: said`Give one of the two another id.`,
        })
      seen.add(id)
    }
  }
  if (profile === 'scholarly')
    for (const { id } of raw.claims)
      if (!/^c-\d+-\d+$/.test(id))
        report({
          part: 'claims',
          record: id,
          field: 'id',
          value: id,
          rule: 'neutral-id',
          message: said`is not neutral: a link must not tell who speaks.`,
          remedy: said`Use c-, the number of the article, -, the number of the claim: c-000-07.`,
        })
  const slots = new Map<number, string>()
  for (const { id, slot } of raw.sides) {
    const other = slots.get(slot)
    if (other !== undefined)
      report({
        part: 'sides',
        record: id,
        field: 'slot',
        value: slot,
        rule: 'unique-slot',
        message: said`is the slot of "${other}" too.`,
        remedy: said`Give each group of voices a slot of its own, 1 to 7: colour and shape follow it.`,
      })
    slots.set(slot, id)
  }
}

function referCast(
  { actors, places, articles }: RawCollection,
  from: (part: ListName, id: string) => Refer,
): void {
  for (const actor of actors) {
    const refer = from('actors', actor.id)
    refer('sides', actor.side, 'side')
    refer('places', actor.seat, 'seat')
  }
  for (const place of places) from('places', place.id)('places', place.partOf, 'partOf')
  for (const article of articles) {
    const refer = from('articles', article.id)
    refer('actors', article.outlet, 'outlet')
    refer('actors', article.copy?.by, 'copy.by')
  }
}

function referClaim(claim: RawCollection['claims'][number], refer: Refer): void {
  refer('articles', claim.article, 'article')
  claim.attribution.forEach((hop, i) => {
    refer('actors', hop.actor, `attribution.${i}.actor`)
  })
  claim.places.forEach((at, i) => {
    refer('places', at.place, `places.${i}.place`)
  })
  claim.quantities?.forEach((quantity, i) => {
    refer('sides', quantity.side, `quantities.${i}.side`)
    refer('places', quantity.place, `quantities.${i}.place`)
  })
  claim.holds?.forEach((hold, i) => {
    refer('places', hold.place, `holds.${i}.place`)
    refer('sides', hold.holder, `holds.${i}.holder`)
  })
  refer('actors', claim.checked?.by, 'checked.by')
}

function referTalk(raw: RawCollection, from: (part: ListName, id: string) => Refer): void {
  const each = (refer: Refer, ids: readonly string[], field: string) => {
    ids.forEach((id, i) => {
      refer('claims', id, `${field}.${i}`)
    })
  }
  for (const relation of raw.relations) {
    const refer = from('relations', relation.id)
    refer('claims', relation.from, 'from')
    refer('claims', relation.to, 'to')
  }
  for (const topic of raw.topics) {
    const refer = from('topics', topic.id)
    each(refer, topic.claims, 'claims')
  }
  for (const note of raw.notes) {
    const refer = from('notes', note.id)
    refer('articles', note.article, 'article')
    each(refer, note.claims, 'claims')
  }
  for (const scene of raw.scenes) {
    const refer = from('scenes', scene.id)
    refer('topics', scene.topic, 'topic')
    scene.steps.forEach((step, i) => {
      each(refer, step.claims, `steps.${i}.claims`)
    })
  }
}

function checkExercises(
  { collection, claims }: RawCollection,
  report: Report,
  { dropped }: CheckContext,
): void {
  const known = new Set(claims.map((claim) => claim.id))
  collection.exercises.forEach((exercise, i) => {
    exercise.claims.forEach((id, k) => {
      if (known.has(id) || dropped.claims.has(id)) return
      report({
        part: 'collection',
        record: collection.id,
        field: `exercises.${i}.claims.${k}`,
        value: id,
        rule: 'reference',
        message: said`is not among the claims.`,
        remedy: said`Add it to claims, or use the id of one that is there.`,
      })
    })
  })
}

function checkReplaced(raw: RawCollection, report: Report, { dropped }: CheckContext): void {
  const kinds = Object.values(knownIds(raw))
  for (const [old, id] of Object.entries(raw.collection.replacedBy)) {
    if (kinds.some((known) => known.has(id) && !known.has(old))) continue
    if (LISTS.some((part) => dropped[part].has(id))) continue
    const gone = !kinds.some((known) => known.has(id))
    report({
      part: 'collection',
      record: raw.collection.id,
      field: `replacedBy.${old}`,
      value: id,
      rule: 'replaced-by',
      message: gone ? said`is the id of nothing.` : said`replaces a record that still exists.`,
      remedy: said`On the left the id that is gone, on the right the id of the record that took its place.`,
    })
  }
}

function knownIds(raw: RawCollection): { [part in ListName]: Set<string> } {
  return Object.fromEntries(LISTS.map((part) => [part, new Set(raw[part].map((r) => r.id))])) as never
}
