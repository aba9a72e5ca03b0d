import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanCsl, nameWords } from './clean-csl'

const day = fc.record({ 'date-parts': fc.oneof(fc.jsonValue(), fc.array(fc.array(fc.jsonValue()))) })
const names = fc.array(
  fc.oneof(
    fc.jsonValue(),
    fc.dictionary(
      fc.constantFrom('family', 'given', 'suffix', 'dropping-particle', 'literal', 'isInstitution'),
      fc.jsonValue(),
    ),
  ),
)
const variables = fc.constantFrom(
  'type',
  'title',
  'author',
  'editor',
  'URL',
  'accessed',
  'page',
  'DOI',
  'x-own',
)

it('leaves of any record only what CSL-JSON accepts', () => {
  fc.assert(
    fc.property(fc.dictionary(variables, fc.oneof(fc.jsonValue(), day, names)), (csl) => {
      const { type, authors, title = 't', url = 'u', rest } = cleanCsl(csl)
      expect(type).toMatch(/^[a-z_-]+$/)
      expect(`${title}${url}`).toMatch(/\S/)
      for (const name of authors) {
        expect(nameWords(name).trim()).not.toBe('')
        for (const [part, words] of Object.entries(name)) {
          expect(['family', 'given', 'literal']).toContain(part)
          expect(typeof words).toBe('string')
        }
      }
      for (const [variable, value] of Object.entries(rest))
        if (variable === 'editor') expect(value).toEqual(expect.any(Array))
        else if (variable === 'accessed')
          for (const part of (value as { 'date-parts': number[][] })['date-parts'].flat())
            expect(part).toBeGreaterThan(0)
        else expect([variable, typeof value]).toEqual([expect.stringMatching(/^(page|DOI)$/), 'string'])
    }),
  )
})

it.each([
  [{ 'date-parts': [[2024, 0]] }, undefined],
  [{ 'date-parts': [['2024', 3, null]] }, undefined],
  [{ 'date-parts': 5 }, undefined],
  [{ 'date-parts': [] }, undefined],
  ['2024', undefined],
  [{ 'date-parts': [['2024', 3]] }, { 'date-parts': [[2024, 3]] }],
])('of a day of access such as %j keeps what is a day', (accessed, kept) => {
  expect(cleanCsl({ type: 'webpage', URL: 'https://gazette.example/', accessed }).rest.accessed).toEqual(kept)
})
