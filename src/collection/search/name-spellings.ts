import type { ClaimIndex } from '@/domain/claim-index'
import type { Actor, Place } from '@/domain/collection'
import { foldWord } from '@/domain/fold-word'

export type Spelling = {
  /** Every folded spelling of the name, this one too. */
  all: ReadonlySet<string>
  /** The name as the page writes it, unless that is what was asked for. */
  other: (word: string) => string[]
}

export type Spellings = ReadonlyMap<string, Spelling>

/**
 * One-word spellings of one name, in whatever script: "Bajmut", "Артёмовск" and "Bakhmut" ask for the same.
 * A person goes by the last word of the name. An organisation that goes by a place's name ("Moscow" for a
 * government) is left to that place: else who looks for the city would get the state.
 */
export function spellingsOf(index: ClaimIndex): Spellings {
  const { places, actors } = index.collection
  const found = new Map<string, Spelling>()
  for (const place of places) addName(found, place.name, oneWord(namesOfPlace(place)))
  const isPlace = new Set(found.keys())
  for (const actor of actors) {
    const names = oneWord(namesOfActor(actor))
    if (!names.some((name) => isPlace.has(name))) addName(found, actor.name, names)
  }
  return found
}

function addName(found: Map<string, Spelling>, name: string, spellings: string[]): void {
  const own = name.split(/\s+/).map(foldWord)
  const spelling: Spelling = {
    all: new Set(spellings),
    other: (word) => (own.includes(word) ? [] : [name]),
  }
  if (spelling.all.size > 1) for (const word of spelling.all) if (!found.has(word)) found.set(word, spelling)
}

function namesOfPlace({ names, aliases }: Place): string[] {
  return [...Object.values(names), ...aliases]
}

/** Words of a person's name. */
const LONGEST_NAME = 3

function namesOfActor({ kind, name, aliases }: Actor): string[] {
  const names = [name, ...aliases]
  if (kind !== 'person') return names
  // A longer alias names an office or a house beside the person, or that house alone.
  const short = names.map((name) => name.split(/\s+/)).filter((words) => words.length <= LONGEST_NAME)
  return short.map((words) => words.at(-1) ?? '')
}

function oneWord(names: readonly string[]): string[] {
  return names
    .filter((name) => !/\s/.test(name))
    .map(foldWord)
    .filter(Boolean)
}
