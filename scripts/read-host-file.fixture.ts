// Reads the files of host-files.mjs as their hosts do: what does a response for this path bear?
import { HOST_FILES } from './host-files.mjs'

type Headers = Record<string, string>
type HeadersFor = (path: string) => Headers

const READERS: Record<string, (text: string) => HeadersFor> = {
  _headers: netlify,
  '.htaccess': apache,
  'nginx.conf': nginx,
  'vercel.json': vercel,
  'firebase.json': firebase,
  'staticwebapp.config.json': azure,
}

/** Throws on a line that the format has not, and where two rules set one header and the host would join them. */
export function readHostFile(name: string, text: string): HeadersFor {
  const read = READERS[name]
  if (!read || !HOST_FILES.includes(name)) throw new Error(`no reader for ${name}`)
  return read(text)
}

function netlify(text: string): HeadersFor {
  const rules: { path: RegExp; headers: Headers }[] = []
  for (const line of text.trimEnd().split('\n')) {
    const header = /^ {2}([\w-]+): (.+)$/.exec(line)
    if (/^\/\S*$/.test(line)) rules.push({ path: wild(line), headers: {} })
    else if (header) Object.assign(rules.at(-1)?.headers ?? fail(line), { [header[1] ?? '']: header[2] })
    else fail(line)
    if (line.length > 2000) fail(`longer than Cloudflare reads: ${line}`)
  }
  return (path) => joined(rules.filter((rule) => rule.path.test(path)).map(({ headers }) => headers))
}

function apache(text: string): HeadersFor {
  const always: Headers = {}
  const inside: [RegExp, Headers][] = []
  const otherwise: Headers = {}
  let to = always
  let depth = 0
  for (const line of text
    .trimEnd()
    .split('\n')
    .map((it) => it.trim())) {
    const header = /^Header (always )?set ([\w-]+) "([^"%\\]*)"$/.exec(line)
    const condition = /^<If "%\{REQUEST_URI\} =~ m#(.+)#">$/.exec(line)
    if (condition) {
      to = {}
      inside.push([new RegExp(condition[1] ?? ''), to])
    } else if (line === '<Else>') to = otherwise
    else if (line === '</If>' || line === '</Else>') to = always
    else if (line.startsWith('<IfModule ')) depth += 1
    else if (line === '</IfModule>') depth -= 1
    else if (header && (header[1] !== undefined) === (to === always)) to[header[2] ?? ''] = header[3] ?? ''
    else if (!line.startsWith('#')) fail(line)
  }
  if (depth !== 0) fail('IfModule')
  return (path) => joined([always, inside.find(([pattern]) => pattern.test(path))?.[1] ?? otherwise])
}

function nginx(text: string): HeadersFor {
  const locations: { path: string; headers: Headers }[] = []
  for (const line of text.trimEnd().split('\n')) {
    const location = /^location (\/\S*) \{$/.exec(line)
    const header = /^ {2}add_header ([\w-]+) "([^"$\\]*)"( always)?;$/.exec(line)
    if (location) locations.push({ path: location[1] ?? '', headers: {} })
    else if (header) Object.assign(locations.at(-1)?.headers ?? fail(line), { [header[1] ?? '']: header[2] })
    else if (line !== '}' && !line.startsWith('#')) fail(line)
  }
  // The longest prefix alone answers.
  return (path) =>
    locations.filter((it) => path.startsWith(it.path)).sort((a, b) => b.path.length - a.path.length)[0]
      ?.headers ?? {}
}

type KeyValues = { source: string; headers: { key: string; value: string }[] }[]

function vercel(text: string): HeadersFor {
  const { headers }: { headers: KeyValues } = JSON.parse(text)
  return (path) =>
    joined(
      headers.filter(({ source }) => new RegExp(`^${source}$`).test(path)).map((it) => byName(it.headers)),
    )
}

function firebase(text: string): HeadersFor {
  const { hosting }: { hosting: { headers: KeyValues } } = JSON.parse(text)
  return (path) =>
    Object.assign(
      {},
      ...hosting.headers
        .filter(({ source }) => wild(source).test(path))
        .map(({ headers }) => byName(headers)),
    )
}

function azure(text: string): HeadersFor {
  type Config = { globalHeaders: Headers; routes: { route: string; headers: Headers }[] }
  const { globalHeaders, routes }: Config = JSON.parse(text)
  return (path) => ({ ...globalHeaders, ...routes.find(({ route }) => wild(route).test(path))?.headers })
}

function byName(headers: KeyValues[number]['headers']): Headers {
  return Object.fromEntries(headers.map(({ key, value }) => [key, value]))
}

function wild(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*')}$`)
}

function joined(parts: readonly Headers[]): Headers {
  const names = parts.flatMap((part) => Object.keys(part))
  if (new Set(names).size !== names.length) fail(`set twice, among ${names.join()}`)
  return Object.assign({}, ...parts)
}

function fail(what: string): never {
  throw new Error(`not understood: ${what}`)
}
