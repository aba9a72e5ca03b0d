import type { Place } from './collection'

/** The name in the other script, with its language; null where nobody wrote one down. */
export function otherName({ name, names }: Place): { text: string; lang: 'en' | 'uk' } | null {
  if (name === names.uk) return { text: names.en, lang: 'en' }
  return names.uk ? { text: names.uk, lang: 'uk' } : null
}

/** The name in a language; in English where it has none in that. */
export function nameIn(names: Place['names'], language: string): string {
  return (Object.hasOwn(names, language) && names[language as keyof typeof names]) || names.en
}
