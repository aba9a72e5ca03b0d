import { INSIDE } from './collection-inside'
import { PublishError } from './publish-error'

const BLOCK = `<script type="application/json" id="${INSIDE}">`
/** What stands in a block of ours has no "<". */
const BLOCKS = new RegExp(`${BLOCK}[^<]*</script>\n`, 'g')
/** The policy of the one file (scripts/security-headers.mjs), which no other page has. */
const OWN_POLICY =
  /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/
const TITLE = /<title>[^<]*<\/title>/
const DESCRIPTION = /(<meta\s+name="description"\s+content=)"[^"]*"/

/**
 * The one file (its HTML) with a collection inside, in the place of one that is there: `file` is the JSON of an
 * interchange file, which the page opens when it starts (`collectionInside`). Title and description of the page
 * become the collection's. Throws a PublishError where the page is not the one file.
 */
export function withCollection(page: string, file: string, title: string): string {
  const empty = page.replaceAll(BLOCKS, '')
  // Before the first of the page's own blocks: far above the script, which reads it.
  const at = empty.indexOf('<script')
  const head = empty.slice(0, Math.max(at, 0))
  if (!OWN_POLICY.test(head) || !TITLE.test(head))
    throw new PublishError(
      'wrong-page',
      'What was to hold the collection is not the one file of Claim Atlas.',
    )
  const name = escaped(oneLine(title))
  const named = head
    .replace(TITLE, () => `<title>${name}</title>`)
    .replace(DESCRIPTION, (_, start: string) => `${start}"${name}"`)
  return `${named}${BLOCK}${inert(file)}</script>\n${empty.slice(at)}`
}

/**
 * The same JSON without what could end its block or be changed on the way through a file of UTF-8. In JSON these
 * characters stand in strings only, where they may be escaped.
 */
function inert(json: string): string {
  return json.replace(
    /[<\u2028\u2029]|\p{Surrogate}/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** As a title bears it: no control characters, no halves of characters, one space between words. */
function oneLine(title: string): string {
  return title
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim()
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? '')
}
