// `npm run generate -- COUNT [FILE]`: an invented collection of so many claims, to open in the page and to measure.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { generateCollection } from './generate/collection.mjs'

const [count = '', file = `generated-${count}.claims.json.gz`] = process.argv.slice(2)
if (!/^[1-9]\d{0,6}$/.test(count)) {
  console.error(
    'Say how many claims, 1 to 9,999,999: npm run generate -- 10000 [FILE.claims.json or .json.gz]',
  )
  process.exit(1)
}
const text = JSON.stringify(generateCollection(Number(count)))
writeFileSync(file, file.endsWith('.gz') ? gzipSync(text) : text)
console.log(
  `${file}: ${Number(count).toLocaleString('en-GB')} claims, ${(text.length / 1e6).toFixed(1)} MB unpacked`,
)
