// npm run check:data [FILE]: every rule of the format that needs no article's text, over data/bakhmut, or
// over a folder of the same ten files or an interchange file. Exit code 1 where there is an error.
import { countProblems } from '../src/collection/check'
import { printProblem } from '../src/collection/problem'
import { LISTS } from '../src/collection/schema'
import { untranslated } from '../src/collection/translatable'
import { readCollection } from './read-collection'

const path = process.argv[2] ?? 'data/bakhmut'
const { raw, problems } = await readCollection(path).catch((error: unknown) => {
  console.error(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
})
for (const problem of problems) console.log(printProblem(problem))
if (raw) console.log(LISTS.map((part) => `${raw[part].length} ${part}`).join(', '))
let lacking = 0
for (const language of Object.keys(raw?.translations ?? {}))
  for (const { part, id, field, text } of raw ? untranslated(raw, language) : []) {
    lacking++
    console.log(`not in ${language}: ${part} › ${id} › ${field}: ${text.slice(0, 60)}`)
  }
const { errors, warnings } = countProblems(problems)
console.log(`${path}: ${errors} errors, ${warnings} warnings, ${lacking} texts not translated`)
// A page half in one language and half in another is a fault of ours; who opens a file of theirs is not held to it.
const isOurs = path === 'data/bakhmut'
process.exitCode = errors > 0 || (isOurs && lacking > 0) ? 1 : 0
