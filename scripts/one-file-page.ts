import { createHash } from 'node:crypto'
import { Script } from 'node:vm'
import { SHELL, wholePage } from './one-file-parts.ts'
import { oneFilePolicy } from './security-headers.mjs'

type Page = {
  /** index.html as it stands in the tree: title and description are taken from there. */
  html: string
  script: string
  style: string
  /** What the script reads, by address. */
  files: ReadonlyMap<string, string>
}

/** The page with everything inside. Throws where something is left that a browser would have to fetch. */
export function oneFilePage({ html, script: code, style, files }: Page): string {
  const script = inHtml(code)
  const faults = [...leftIn('script', script, IN_SCRIPT), ...leftIn('style', style, IN_STYLE)]
  const page = shell(html)
  faults.push(...leftIn('page', page, IN_PAGE))
  if (faults.length > 0) throw new Error(`The one file would not stand alone:\n${faults.join('\n')}`)
  const policy = oneFilePolicy({ script: hashOf(script), style: hashOf(style) })
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
  const whole = page.replace('<!--one-file:policy-->', () => meta)
  // The page holds what it is made of, so that it can be written out again without a network.
  const blocks = [
    [SHELL, packed(whole)],
    ...[...files].map(([address, text]) => [address, packed(text)] as const),
  ] as const
  return wholePage({ shell: whole, style, script, blocks })
}

/** Text that no parser of HTML takes for anything else; read back by `textInside`. */
export function packed(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('<', '%3C')
}

/**
 * Escapes what would end or confuse a script in HTML, as strings and patterns allow. Throws where it stood in
 * neither, and at what only a module may say (`import`, `import.meta`).
 */
function inHtml(code: string): string {
  const escaped = code.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3c')
  new Script(escaped)
  return escaped
}

const SPEAKS =
  'Claim Atlas draws its list, map and timeline with JavaScript. Please switch it on for this page.'
/** Seen while it starts; and where it never does, as under the policy of a web server. */
const WAITING =
  'Claim Atlas is opening. If nothing comes, save this file and open it from the computer it lies on.'

/** The page of the tree without what it links, with marks for what comes inside. */
function shell(html: string): string {
  const kept = html
    .replaceAll(/\s*<noscript>.*?<\/noscript>/gs, '')
    .replaceAll(/\s*<!--.*?-->/gs, '')
    .replace('<body>', (body) => `${body}\n    <noscript>${SPEAKS}</noscript>`)
    .replaceAll(/\s*<link\b[^>]*>/g, '')
    // For previews of an address on the web.
    .replaceAll(/\s*<meta\s+(property|name)="(og|twitter):[^>]*>/g, '')
    .replace(/<script type="module"[^>]*><\/script>/, () => '<!--one-file:script-->')
    .replace('<div id="app"></div>', () => `<div id="app"><p class="app-loading">${WAITING}</p></div>`)
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    <!--one-file:policy-->`)
    // Else the browser looks for one beside the file.
    .replace(
      /\s*<\/head>/,
      (end) => `\n    <link rel="icon" href="data:," />\n    <!--one-file:style-->${end}`,
    )
  for (const part of ['policy', 'style', 'script', 'app'])
    if (!kept.includes(part === 'app' ? WAITING : `<!--one-file:${part}-->`))
      throw new Error(`index.html: there is no place for the ${part} of the one file`)
  return kept
}

const IN_PAGE = [/<script\b/g, /\b(?:src|href|srcset|action|data)="(?!data:|#)[^"]*"/g]
const IN_STYLE = [/@import\b/g, /url\((?!["']?(?:data:|#))[^)]*\)/g, /<\/style/gi]
const IN_SCRIPT = [/(?<![\w$.])import\s*\(/g, /\bimportScripts\b/g]

function leftIn(where: string, text: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(
      ({ index }) => `${where}: … ${text.slice(Math.max(0, index - 40), index + 80)} …`,
    ),
  )
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
