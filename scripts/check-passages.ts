// npm run check:passages -- DIR: the rules that need the articles' texts, which the project does not
// contain. DIR holds the files that `article.file` names. Every rule over every article counts as one.
// With --read it first prints every claim beside its passage.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { countProblems } from '../src/collection/check'
import { claimsBesidePassages } from './passages/beside'
import { checkArticle, checkText, type Outcome } from './passages/check-article'
import { checkDataCopying, checkFileCopying } from './passages/check-copying'
import { wordsOf } from './passages/running-words'
import { readCollection } from './read-collection'

const OURS = ['README.md', 'index.html', 'docs', 'src', 'e2e', 'scripts', 'data/README.md']

const options = process.argv.slice(2)
const isRead = options.includes('--read')
const [directory, data = 'data/bakhmut'] = options.filter((option) => option !== '--read')
if (directory === undefined) {
  console.error('Say where the texts are: npm run check:passages -- DIR')
  process.exit(1)
}

const { raw, problems } = await readCollection(data)
const { errors } = countProblems(problems)
if (errors > 0)
  console.log(`${data} has ${errors} errors (npm run check:data); what could be read is checked.`)
const files = await readOwnFiles()
const outcomes: Outcome[] = []
if (!raw) outcomes.push({ rule: 'data', article: data, failures: ['cannot be read'], warnings: [] })
for (const article of raw?.articles ?? []) {
  const bytes = await readFile(join(directory, article.file)).catch(() => null)
  if (!raw || bytes === null) {
    const failures = [`${article.file} is not in ${directory}: its rules could not run`]
    outcomes.push({ rule: 'text', article: article.id, failures, warnings: [] })
    continue
  }
  const text = bytes.toString('utf8')
  if (isRead) console.log(claimsBesidePassages(raw, article, text))
  outcomes.push(
    checkText(article, bytes),
    ...checkArticle(raw, article, text),
    checkDataCopying(raw, article.id, text),
    checkFileCopying(files, article.id, text),
  )
}

for (const { rule, article, failures, warnings } of outcomes) {
  console.log(`${failures.length > 0 ? 'FAIL' : 'pass'} ${article} ${rule}`)
  for (const failure of failures) console.log(`     ${failure}`)
  for (const warning of warnings) console.log(`     (warning) ${warning}`)
}
const failed = outcomes.filter(({ failures }) => failures.length > 0).length
console.log(`${outcomes.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || outcomes.length === 0 ? 1 : 0

async function readOwnFiles(): Promise<{ path: string; words: string[] }[]> {
  const paths: string[] = []
  for (const path of OURS) {
    const inside = await readdir(path, { recursive: true }).catch(() => null)
    if (inside) paths.push(...inside.map((file) => join(path, file)))
    else paths.push(path)
  }
  const texts = paths.filter((path) => /\.(tsx?|mjs|md|html|po)$/.test(path))
  return Promise.all(
    texts.map(async (path) => ({ path, words: wordsOf(await readFile(path, 'utf8').catch(() => '')) })),
  )
}
