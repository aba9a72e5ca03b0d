import type { Actor } from './collection'

/** A name short enough to be read from the back row: a last name, an abbreviation that the name itself gives. */
export function stageName({ name, kind }: Actor): string {
  if (kind === 'person') return name.split(' ').at(-1) ?? name
  const [, before = name, bracket = ''] = /^(.*\S)\s*\(([^()]*)\)$/.exec(name) ?? []
  return /^[A-Z]{2,6}$/.test(bracket) ? bracket : before
}
