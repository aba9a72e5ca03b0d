import { expect, it } from 'vitest'
import { FORMAT } from '@/collection/format'
import { PARTS } from '@/collection/schema'
import { validRaw } from '@/collection/valid-collection.fixture'
import { knowPrinted, printOwn, printRecord } from './print-own'

it('prints what JSON.stringify would, record by record, the second time too', () => {
  const raw = { ...validRaw(), notes: [] }
  const extra = { 'x-list': [1, null, 'a\nb'], 'x-none': [], 'x-deep': { a: [{ b: 1 }] } }
  const parts = Object.fromEntries(PARTS.map((part) => [part, raw[part]]))
  const wanted = { format: FORMAT, ...parts, translations: raw.translations, ...extra }
  const text = `${JSON.stringify(wanted, null, 1)}\n`
  expect(printOwn({ raw, extra })).toBe(text)
  expect(printOwn({ raw, extra })).toBe(text)
  const claims = raw.claims.map((claim, i) => (i === 1 ? { ...claim, text: 'Another.' } : claim))
  expect(printOwn({ raw: { ...raw, claims }, extra })).toBe(text.replace(/What c-1-2 claims\./, 'Another.'))
})

it('takes the text of a record that was printed elsewhere', () => {
  const raw = validRaw()
  const text = printOwn({ raw, extra: {} })
  const copy = structuredClone(raw)
  for (const claim of copy.claims) knowPrinted(claim, printRecord(claim).replace('claims.', 'says.'))
  expect(printOwn({ raw: copy, extra: {} })).toBe(text.replaceAll(/(What c-\d-\d) claims\./g, '$1 says.'))
})
