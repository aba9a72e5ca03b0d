// npm run agreement [FIRST SECOND]: how far two readings of the same articles agree, as the table in
// data/README.md. Without arguments the two readings of data/readings, as made before adjudication.
import { readFile } from 'node:fs/promises'
import { type Agreement, compareReadings } from './agreement/compare'
import { parseReading } from './agreement/reading'

const [firstPath = 'data/readings/first.json', secondPath = 'data/readings/second.json'] =
  process.argv.slice(2)
const [first, second] = await Promise.all([read(firstPath), read(secondPath)])

const all = compareReadings(first, second)
const columns = [
  ...second.articles.map(({ article }) => ({
    title: article,
    agreement: compareReadings(first, second, article),
  })),
  { title: 'all', agreement: all },
]

const rows: [string, (agreement: Agreement) => string][] = [
  ['claims: first / second reading', ({ claims }) => `${claims.first} / ${claims.second}`],
  ['paired (ranges overlap by half or more)', ({ claims }) => String(claims.paired)],
  ['F1 of the units', ({ claims }) => two(claims.f1)],
  ['mean overlap of paired ranges', ({ overlap }) => two(overlap)],
  ...all.codes.map(({ name }, i): [string, (agreement: Agreement) => string] => [
    `${name}: same / kappa`,
    ({ codes }) => `${two(codes[i]?.same ?? null)} / ${two(codes[i]?.kappa ?? null)}`,
  ]),
  ...all.dates.map(({ name }, i): [string, (agreement: Agreement) => string] => [
    `${name}: dates share a day`,
    ({ dates }) => two(dates[i]?.same ?? null),
  ]),
  [
    'relations between paired claims: first / second',
    ({ relations }) => `${relations.first} / ${relations.second}`,
  ],
  ['in both / of these the same type', ({ relations }) => `${relations.shared} / ${two(relations.sameType)}`],
  ['F1 of the relations', ({ relations }) => two(relations.f1)],
  ['notes: first / second', ({ notes }) => `${notes.first} / ${notes.second}`],
  ['F1 of the notes', ({ notes }) => two(notes.f1)],
]

console.log(`| | ${columns.map(({ title }) => title).join(' | ')} |`)
console.log(`| --- |${columns.map(() => ' --- |').join('')}`)
for (const [label, print] of rows)
  console.log(`| ${label} | ${columns.map(({ agreement }) => print(agreement)).join(' | ')} |`)

function two(value: number | null): string {
  return value === null ? '–' : value.toFixed(2)
}

async function read(path: string) {
  return parseReading(JSON.parse(await readFile(path, 'utf8')))
}
