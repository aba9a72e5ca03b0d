import { describe, expect, it } from 'vitest'
import { Refusal } from './refusal'
import { isJson, type JsonFile, sortFiles } from './sort-files'

const json = (name: string, value: unknown): JsonFile => ({ name, value })
const sheet = (name: string, text = 'Claim,Who says it\na,b') => ({ name, text })

function refusal(run: () => unknown) {
  try {
    run()
  } catch (error) {
    if (error instanceof Refusal) return error.problem
    throw error
  }
  throw new Error('Not refused')
}

describe('files that were chosen together', () => {
  it.each([
    ['one file of all', [json('a.json', { format: 'claim-atlas/1' })], 'interchange'],
    ['an object with claims', [json('a.json', { claims: [] })], 'interchange'],
    ['a list of claims', [json('a.json', [{ text: 'x' }])], 'interchange'],
    ['a whole collection that bears a part’s name', [json('claims.json', { claims: [] })], 'interchange'],
    ['claims alone', [json('claims.json', [{ text: 'x' }])], 'parts'],
    [
      'the ten files',
      [json('collection.json', {}), json('claims.json', []), json('uk.json', { claims: {} })],
      'parts',
    ],
  ])('are %s', (_, files, kind) => {
    expect(sortFiles(files, []).kind).toBe(kind)
  })

  it('are sheets', () => {
    expect(sortFiles([], [sheet('claims.csv'), sheet('places.csv')])).toMatchObject({ kind: 'sheets' })
  })

  it.each([
    [
      'a mix',
      () => sortFiles([json('a.json', { claims: [] })], [sheet('b.csv')]),
      'b.csv',
      /together with a\.json/,
    ],
    [
      'two collections',
      () => sortFiles([json('a.json', { claims: [] }), json('b.json', { claims: [] })], []),
      'b.json',
      /of its own/,
    ],
    ['scenes', () => sortFiles([json('a.json', { scenes: [] })], []), 'a.json', /holds scenes/],
    ['scenes of a folder', () => sortFiles([json('scenes.json', [])], []), 'scenes.json', /holds scenes/],
    ['a list of scenes', () => sortFiles([json('a.json', [{ steps: [] }])], []), 'a.json', /holds scenes/],
    ['one of ten', () => sortFiles([json('actors.json', [])], []), 'actors.json', /one of the ten/],
    [
      'one of ten twice',
      () => sortFiles([json('claims.json', []), json('claims.json', [])], []),
      'claims.json',
      /twice/,
    ],
    [
      'a part that is no list',
      () => sortFiles([json('claims.json', {}), json('sides.json', [])], []),
      'claims.json',
      /no list/,
    ],
    [
      'a later format',
      () => sortFiles([json('a.json', { format: 'claim-atlas/2', claims: [] })], []),
      'a.json',
      /claim-atlas\/2/,
    ],
    [
      'another format',
      () => sortFiles([json('a.json', { format: 'claim-atlas-draft/1' })], []),
      'a.json',
      /no claims/,
    ],
    ['GeoJSON', () => sortFiles([json('a.json', { type: 'FeatureCollection' })], []), 'a.json', /GeoJSON/],
    ['numbers', () => sortFiles([json('a.json', [1, 2])], []), 'a.json', /not of claims/],
    ['a number', () => sortFiles([json('a.json', 7)], []), 'a.json', /no collection/],
    ['a web page', () => sortFiles([], [sheet('a.html', '<!DOCTYPE html>')]), 'a.html', /web page/],
    ['nothing', () => sortFiles([], [sheet('a.csv', ' \n')]), 'a.csv', /empty/],
  ])('are refused when they are %s', (_, run, file, message) => {
    const problem = refusal(run)
    expect(problem.file).toBe(file)
    expect(problem.message).toMatch(message)
    expect(problem.remedy).toMatch(/\.$/)
  })

  it('are JSON by their name, else by how they begin', () => {
    expect(isJson(sheet('a.json', 'x'))).toBe(true)
    expect(isJson(sheet('a.csv', '{"a": 1}'))).toBe(false)
    expect(isJson(sheet('pasted text', '\n [1]'))).toBe(true)
    expect(isJson(sheet('pasted text', 'Claim,Who'))).toBe(false)
  })
})
