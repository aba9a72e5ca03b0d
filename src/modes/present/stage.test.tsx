import { readFile } from 'node:fs/promises'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { FORMAT } from '@/collection/format'
import { resolveCollection } from '@/collection/resolve'
import { PARTS, type RawCollection } from '@/collection/schema'
import { type ClaimIndex, indexCollection } from '@/domain/claim-index'
import type { Claim, Collection, Id, Scene } from '@/domain/collection'
import { lessonOf } from '@/domain/lesson'
import { newSession } from '@/domain/presentation'
import { countPresses, stageAt } from '@/domain/stage'
import { Stage } from './stage'
import '@/i18n/words/present'

let collection: Collection

beforeAll(async () => {
  const folder = new URL('../../../data/bakhmut/', import.meta.url)
  const parts = await Promise.all(
    PARTS.map(async (part) => [part, JSON.parse(await readFile(new URL(`${part}.json`, folder), 'utf8'))]),
  )
  const raw: unknown = { format: FORMAT, ...Object.fromEntries(parts) }
  collection = resolveCollection(raw as RawCollection)
})

describe('a hidden voice', () => {
  it('leaves no trace: with any other speaker, day, place and article the stage is the same to the letter', () => {
    let compared = 0
    for (const scene of collection.scenes)
      for (let press = 0; press <= countPresses(scene); press++) {
        const { concealed, heard } = stageAt(scene, press)
        if (concealed.length === 0 || concealed.some((id) => heard.includes(id))) continue
        compared++
        const other = asIfAnother(collection, concealed)
        const otherScene = other.scenes.find(({ id }) => id === scene.id) as Scene
        expect(draw(indexCollection(other), otherScene, press), `${scene.id} ${press}`).toBe(
          draw(indexCollection(collection), scene, press),
        )
        expect(draw(indexCollection(other), otherScene, press + 1)).not.toBe(
          draw(indexCollection(collection), scene, press + 1),
        )
      }
    expect(compared).toBeGreaterThan(8)
  })
})

function draw(index: ClaimIndex, scene: Scene, press: number): string {
  const lesson = lessonOf(index.collection.scenes, [], scene.id)
  if (!lesson) throw new Error('no lesson')
  return renderToStaticMarkup(
    <Stage index={index} lesson={lesson} stage={stageAt(scene, press)} session={newSession(0)} map={null} />,
  )
}

/** The collection with these claims under other ids, with nothing the same but their words. */
function asIfAnother(from: Collection, ids: readonly Id[]): Collection {
  const renamed = (id: Id) => (ids.includes(id) ? `${id}-x` : id)
  const model = from.claims.find(({ id }) => id === 'c-002-22') as Claim
  return {
    ...from,
    claims: from.claims.map((claim) =>
      ids.includes(claim.id) ? { ...model, id: renamed(claim.id), text: claim.text } : claim,
    ),
    // On the scale nowhere, and in no relation.
    topics: from.topics,
    scenes: from.scenes.map((scene) => ({
      ...scene,
      steps: scene.steps.map((step) => ({ ...step, claims: step.claims.map(renamed) })),
    })),
  }
}
