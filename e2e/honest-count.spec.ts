import { readFileSync } from 'node:fs'
import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

// Recomputed here from the JSON as it is edited, without a line of the product's code.
type Raw = {
  id: string
  attribution: { actor: string }[]
  places: { place: string; role: string }[]
  said: { edtf: string | null }
  about: { edtf: string | null }
}
const read = (name: string) => JSON.parse(readFileSync(`data/bakhmut/${name}.json`, 'utf8'))
const claims: Raw[] = read('claims')
const actors: { id: string; side: string }[] = read('actors')
const places: { id: string; geometry: unknown }[] = read('places')
const sides: { id: string }[] = read('sides')
const { homeWindow }: { homeWindow: { from: string; to: string } } = read('collection')
const sideOf = new Map(actors.map(({ id, side }) => [id, side]))
const grounded = new Set(places.filter(({ geometry }) => geometry).map(({ id }) => id))

const LINKS = Number(process.env.LINKS ?? 200)
const SEED = Number(process.env.SEED ?? 20230520)

test(`for ${LINKS} random links, total = listed + filtered out + outside + undated, as the JSON says`, async ({
  page,
}) => {
  test.slow()
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  const random = seeded(SEED)
  for (let i = 0; i < LINKS; i++) {
    const link = randomLink(random)
    await explorer.follow(printed(link))
    const expected = recount(link)
    await expect.poll(() => explorer.count(), { message: printed(link) }).toEqual(expected)
  }
})

type Link = { sides: string[]; from?: string; to?: string; clock?: string; claim?: string; place?: string }

function randomLink(random: () => number): Link {
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T
  const link: Link = { sides: sides.map(({ id }) => id).filter(() => random() < 0.2) }
  if (random() < 0.7) {
    const days = [pick(DAYS), pick(DAYS)].sort()
    link.from = days[0] as string
    link.to = days[1] as string
  }
  if (random() < 0.6) link.clock = pick(['said', 'about', 'both'])
  if (random() < 0.5) link.claim = pick(claims).id
  if (random() < 0.4) link.place = pick(places).id
  return link
}

function printed({ sides, ...rest }: Link): string {
  return new URLSearchParams({ ...rest, ...(sides.length > 0 && { sides: sides.join('_') }) }).toString()
}

function recount(link: Link) {
  const from = link.from ?? homeWindow.from
  const to = link.to ?? homeWindow.to
  const count = { listed: 0, total: claims.length, unplaced: 0, filtered: 0, outside: 0, undated: 0 }
  for (const claim of claims) {
    const spans = (link.clock === 'both' ? ['said', 'about'] : [link.clock ?? 'said'])
      .map((clock) => bounds(claim[clock as 'said' | 'about'].edtf))
      .filter((span) => span !== null)
    if (link.sides.length > 0 && !link.sides.includes(sideOf.get(claim.attribution[0]?.actor ?? '') ?? ''))
      count.filtered++
    else if (spans.length === 0) count.undated++
    else if (!spans.some(([first, last]) => first <= to && last >= from)) count.outside++
    else {
      count.listed++
      if (!claim.places.some(({ place, role }) => role === 'subject' && grounded.has(place))) count.unplaced++
    }
  }
  return count
}

/** First and last day of the EDTF that the data use, as ISO strings that compare as text. */
function bounds(edtf: string | null): [string, string] | null {
  if (edtf === null) return null
  const [start = '', end = start] = edtf.split('/')
  return [firstDay(start), lastDay(end)]
}

function firstDay(part: string): string {
  const date = part.replace(/[~?%]/g, '')
  if (date === '..' || date === '') return '0000-01-01'
  const [year, month, day] = date.split('-')
  if (month && Number(month) > 20) throw new Error(`a season: ${part}`)
  return `${year}-${month ?? '01'}-${day ?? '01'}`
}

function lastDay(part: string): string {
  const date = part.replace(/[~?%]/g, '')
  if (date === '..' || date === '') return '9999-12-31'
  const [year, month, day] = date.split('-')
  const ofMonth = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate()
  return `${year}-${month ?? '12'}-${day ?? ofMonth}`
}

const DAYS = Array.from({ length: 190 }, (_, i) =>
  new Date(Date.UTC(2022, 10, 25 + i)).toISOString().slice(0, 10),
)

/** Mulberry32: the same links in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
