import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { burstsOf } from '@/domain/bursts'
import { type ClaimIndex, indexCollection } from '@/domain/claim-index'
import { isoOf } from '@/domain/span'
import { topicOfWindow } from '@/domain/topic-of-window'
import { checkCollection } from './check'
import { FORMAT } from './format'
import { printProblem } from './problem'
import { resolveCollection } from './resolve'
import { PARTS, type RawCollection } from './schema'
import { untranslated } from './translatable'
import { packCollection, unpackCollection } from './transport'

// The data as committed. It fails, and is not skipped, where they are missing.

const FOLDER = new URL('../../data/bakhmut/', import.meta.url)

let file: RawCollection & { format: string }
let index: ClaimIndex

async function readPart(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(name, FOLDER), 'utf8')) as unknown
}

beforeAll(async () => {
  const parts = await Promise.all(PARTS.map(async (part) => [part, await readPart(`${part}.json`)] as const))
  // Translations are loaded with their language only, and come with it.
  const uk = await readPart('i18n/uk.json')
  const parsed: unknown = {
    format: FORMAT,
    ...Object.fromEntries(parts),
    translations: { uk },
  }
  file = parsed as typeof file
  index = indexCollection(resolveCollection(file))
})

describe('the bundled collection', () => {
  it('breaks no rule', () => {
    const errors = checkCollection(file).problems.filter((problem) => problem.severity === 'error')
    expect(errors.map(printProblem)).toEqual([])
  })

  it('holds the five articles, by their digests', () => {
    expect(file.articles.map((article) => article.sha256.slice(0, 8)).toSorted()).toEqual([
      '186a5a05',
      '244a5bc1',
      '8a1116d7',
      'a4fb08de',
      'f298c6cd',
    ])
  })

  it('has claims of every article, dated, and opposed', () => {
    for (const article of file.articles) {
      const claims = file.claims.filter((claim) => claim.article === article.id)
      expect(claims.length, article.id).toBeGreaterThan(9)
    }
    expect(file.claims.length).toBeGreaterThan(150)
    expect(index.columns.saidFirst.filter((day) => !Number.isNaN(day)).length).toBeGreaterThan(
      file.claims.length * 0.9,
    )
    expect(index.columns.disputed.filter(Boolean).length).toBeGreaterThan(20)
  })

  it('lacks no Ukrainian for a text of ours', () => {
    expect(untranslated(file, 'uk')).toEqual([])
  })

  it('has seven groups of voices, each in a slot of its own', () => {
    expect(file.sides.map(({ id, slot }) => `${slot} ${id}`).toSorted()).toEqual([
      '1 analysts',
      '2 media',
      '3 western-officials',
      '4 russia',
      '5 wagner',
      '6 ukraine',
      '7 russian-bloggers',
    ])
  })

  it('has 8 to 14 topics, a ladder among them', () => {
    expect(file.topics.length).toBeGreaterThanOrEqual(8)
    expect(file.topics.length).toBeLessThanOrEqual(14)
    expect(file.topics.some((topic) => topic.rungs)).toBe(true)
  })

  it('carries a lesson of 45 minutes, and two scenes in reserve', () => {
    const planned = file.scenes.filter((scene) => !scene.reserve)
    expect(planned.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45)
    expect(file.scenes.filter((scene) => scene.reserve)).toHaveLength(2)
    expect(new Set(file.scenes.map(({ tool }) => tool))).toEqual(
      new Set([undefined, 'vote', 'pairs', 'exit']),
    )
    expect(file.collection.exercises).toHaveLength(10)
  })

  it('asks for at most 12 presses a scene, and a claim on each concealed step', () => {
    for (const { id, steps } of file.scenes) {
      expect(
        steps.reduce((sum, { conceal }) => sum + (conceal ? 2 : 1), 0),
        id,
      ).toBeLessThanOrEqual(12)
      expect(
        steps.filter(({ conceal, claims }) => conceal && claims.length === 0),
        id,
      ).toEqual([])
    }
  })

  it('has a question for every burst of days', () => {
    for (const { first, last } of burstsOf(index)) {
      const topic = topicOfWindow(index, first, last, null)
      expect(topic?.claims.length, isoOf(first)).toBeGreaterThan(9)
    }
  })

  it('tells in no id of a claim, relation or note who speaks', () => {
    const ids = [...file.claims, ...file.relations, ...file.notes].map((record) => record.id)
    expect(ids.filter((id) => !/^[crn](-\d+)+$/.test(id))).toEqual([])
  })

  it('rates nobody in a text of ours', () => {
    // Claims may well call each other liars; what we write about them may not.
    const ours = [
      ...file.sides.map((side) => side.description),
      ...file.relations.map((relation) => relation.why),
      ...file.topics.flatMap(({ title, question, standfirst = '', why = '', rungs = [] }) => [
        title,
        question,
        standfirst,
        why,
        ...rungs.map((rung) => rung.label),
      ]),
    ]
    const verdict =
      /\b(propaganda|debunk\w*|disinformation|misinformation|liars?|lying|falsely|in fact|in reality|actually true|so-called|obviously|of course|rightly|wrongly|fake)\b/i
    expect(ours.filter((text) => verdict.test(text))).toEqual([])
  })

  it('comes through its transport whole', () => {
    expect(unpackCollection(JSON.parse(packCollection(index.collection)))).toEqual(index.collection)
  })
})
