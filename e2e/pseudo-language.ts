import { readdir, readFile } from 'node:fs/promises'
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage'
import type { Page } from '@playwright/test'
import type { RawCollection } from '../src/collection/schema'
import { translatableTexts } from '../src/collection/translatable'

// A language that nobody speaks, made of the English one: every word of ours bears an accent, stands in brackets
// and is longer by two fifths. It shows what a further language needs: a catalogue and a file beside the data.

const ACCENTS: Record<string, string> = {
  a: 'á',
  c: 'ć',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ó',
  s: 'š',
  u: 'ú',
  z: 'ž',
}
const OPEN = '⟦'
const CLOSE = '⟧'

/** Serves it in the place of Ukrainian: catalogue and texts are all that is replaced. */
export async function speakPseudo(page: Page): Promise<void> {
  const catalogue = await pseudoCatalogue()
  const texts = await pseudoTexts()
  await page.route('**/assets/uk-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export const messages = ${JSON.stringify(catalogue)}`,
    }),
  )
  await page.route('**/assets/*texts-uk*.json', (route) => route.fulfill({ json: texts }))
}

/** Runs in the page. Text in sight with Latin letters outside brackets, but for what says it is of another language. */
export function findUntranslated(): string[] {
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!element || element.closest('script, style, body [lang]')) continue
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    const text = node.textContent ?? ''
    // Innermost first, as a message may hold another.
    let rest = text
    for (let before = ''; before !== rest; ) {
      before = rest
      rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '')
    }
    if (/\p{Script=Latin}/u.test(rest)) found.push(text)
  }
  return found
}

async function pseudoCatalogue(): Promise<Record<string, CompiledMessage>> {
  const folder = new URL('../src/i18n/en/', import.meta.url)
  const catalogue: Record<string, CompiledMessage> = {}
  for (const file of await readdir(folder)) {
    const module = (await import(`../src/i18n/en/${file}`)) as Record<string, Record<string, string>>
    for (const part of Object.values(module))
      for (const [id, text] of Object.entries(part)) {
        const compiled = compileMessage(text)
        const tokens = typeof compiled === 'string' ? [compiled] : compiled
        catalogue[id] = [OPEN, ...(accented(tokens) as []), padding(text), CLOSE]
      }
  }
  return catalogue
}

async function pseudoTexts() {
  const folder = new URL('../data/bakhmut/', import.meta.url)
  const parts: [string, unknown][] = []
  for (const file of await readdir(folder))
    if (file.endsWith('.json'))
      parts.push([file.slice(0, -5), JSON.parse(await readFile(new URL(file, folder), 'utf8'))])
  const texts: Record<string, Record<string, Record<string, string>>> = {}
  for (const { part, id, field, text } of translatableTexts(Object.fromEntries(parts) as RawCollection)) {
    texts[part] ??= {}
    texts[part][id] = {
      ...texts[part][id],
      // Of a person the page may write the last name alone.
      [field]:
        part === 'actors' && field === 'name' ? text.split(' ').map(shortly).join(' ') : bracketed(text),
    }
  }
  return texts
}

function shortly(word: string): string {
  return `${OPEN}${accented(word)}${CLOSE}`
}

function bracketed(text: string): string {
  return `${OPEN}${accented(text)}${padding(text)}${CLOSE}`
}

/** Words alone: names of placeholders and keys stay. */
function accented(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[aceinosuz]/g, (letter) => ACCENTS[letter] ?? letter)
  if (!Array.isArray(value)) return value
  return value.map((token: unknown) => {
    if (!Array.isArray(token)) return accented(token)
    const [name, type, cases] = token as [string, string?, Record<string, unknown>?]
    if (typeof cases !== 'object') return token
    const branches = Object.entries(cases).map(([key, branch]) => [
      key,
      key === 'offset' ? branch : accented(branch),
    ])
    return [name, type, Object.fromEntries(branches)]
  })
}

function padding(text: string): string {
  const shown = text.replace(/\{[^{}]*\}/g, '').length
  return ' łłł'.repeat(Math.min(20, Math.ceil((shown * 0.4) / 4)))
}
