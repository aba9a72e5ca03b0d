import { expect, test } from 'vitest'
import { openFiles } from '@/collection/open/open-files'
import { generateCollection } from './generate/collection.mjs'

test('a generated collection opens without a word of complaint, and comes again', async () => {
  const file = generateCollection(600)
  expect(file.claims).toHaveLength(600)
  expect(generateCollection(600)).toEqual(file)
  const bytes = new TextEncoder().encode(JSON.stringify(file))
  const opened = await openFiles([{ name: 'generated.claims.json', bytes }])
  expect(opened).toMatchObject({ kind: 'opened', problems: [], made: [], rejected: [] })
})

test('it is shaped like a real one: days in bursts, few speak often, places lie in places', () => {
  const { claims, places, relations } = generateCollection(3000)
  expect(
    shareOfFullestTenth(claims.map(({ said }: { said: { edtf: string } }) => said.edtf)),
  ).toBeGreaterThan(0.25)
  const speakers = claims.map(
    ({ attribution }: { attribution: { actor: string }[] }) => attribution[0]?.actor,
  )
  expect(shareOfFullestTenth(speakers)).toBeGreaterThan(0.4)
  const wholes = new Map(places.map(({ id, partOf }: { id: string; partOf?: string }) => [id, partOf]))
  const isDeep = (id: string) => wholes.get(wholes.get(id) ?? '') !== undefined
  expect(places.filter(({ id }: { id: string }) => isDeep(id)).length).toBeGreaterThan(places.length / 4)
  expect(relations.length).toBeGreaterThan(claims.length)
})

/** Of all, what falls to the tenth of the values that come most often. */
function shareOfFullestTenth(values: readonly unknown[]): number {
  const counts = new Map<unknown, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const sorted = [...counts.values()].sort((a, b) => b - a)
  const tenth = sorted.slice(0, Math.ceil(sorted.length / 10))
  return tenth.reduce((total, count) => total + count, 0) / values.length
}
