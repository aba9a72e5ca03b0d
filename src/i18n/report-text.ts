import type { Language } from '@/domain/languages'
import { type ReportWords, reportTranslator } from './report/translate-report'
import { activeLanguage, loadAlong } from './text'

// Reports of opened files are made in English where the files are read, in a worker too; the page says them in its
// own language (docs/decisions/0034). English needs no words for that.

const CATALOGUES = import.meta.glob<{ report: ReportWords }>('./report/report-??.ts')
const translators = new Map<Language, (text: string) => string>()
let isAlong = false

/**
 * Fetches what reports need to be said in the page's language, and from now on with every language that is chosen.
 * Where it cannot be had, they stay in English.
 */
export async function loadReportWords(): Promise<void> {
  if (!isAlong) loadAlong(load)
  isAlong = true
  await load(activeLanguage()).catch(() => {})
}

async function load(language: Language): Promise<void> {
  if (translators.has(language)) return
  const catalogue = await CATALOGUES[`./report/report-${language}.ts`]?.()
  if (catalogue) translators.set(language, reportTranslator(catalogue.report))
}

/** What `src/collection` says of a file, in the page's language; a text that is none of its own as it is. */
export function reportText(text: string): string {
  return translators.get(activeLanguage())?.(text) ?? text
}
