// The headers of security-headers.mjs in the files that common hosts read them from. The build writes all of them
// into dist/: a host reads its own and passes over the others. docs/deploying.md says which is whose.
import { readDeployment } from './deployment.mjs'
import { ASSETS, headersOf, securityHeaders } from './security-headers.mjs'

/** @typedef {Record<string, string>} Headers */
/** @typedef {{ base: string, all: Headers, page: Headers, assets: Headers }} Rules */

/** By name: how each is written. `base` is the folder in which the copy is served, as in "/" or "/atlas/". */
const WRITERS = {
  _headers: netlify,
  '.htaccess': apache,
  'nginx.conf': nginx,
  'vercel.json': vercel,
  'firebase.json': firebase,
  'staticwebapp.config.json': azure,
}

/** Files in dist/ that are for a host: they are not part of the page, and are served by none that reads them. */
export const HOST_FILES = Object.keys(WRITERS)

/** The whole atlas as one file (docs/decisions/0030), in dist/ to be downloaded. */
export const ONE_FILE = 'claim-atlas.html'

/** Files in dist/ that are fetched when somebody asks for them: what keeps the page for offline use leaves them out. */
export const ON_REQUEST_FILES = [ONE_FILE]

/** Name and text of each. Some formats name paths from the host's root, so they need to know the folder. */
export function hostFiles({ address } = readDeployment()) {
  const base = address === '' ? '/' : new URL(address).pathname
  const page = headersOf('/index.html')
  const rules = { base, all: securityHeaders, page, assets: headersOf(`${ASSETS}a`) }
  return Object.entries(WRITERS).map(([name, write]) => ({ name, text: write(rules) }))
}

/**
 * Netlify, Cloudflare Pages. Both join the values of all rules that fit a path, so no header may be set by two:
 * what is not named here is asked for anew by default (max-age=0, must-revalidate).
 * @param {Rules} rules
 */
function netlify({ base, all, page, assets }) {
  const block = (/** @type {string} */ path, /** @type {Headers} */ headers) =>
    [`${base}${path}`, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join('\n')
  return `${[block('*', all), block('', page), block('index.html', page), block('assets/*', assets)].join('\n')}\n`
}

/** @param {Rules} rules */
function apache({ all, page, assets }) {
  const set = (/** @type {Headers} */ headers) =>
    lines(headers, (name, value) => `    Header set ${name} "${value}"`)
  return `${[
    '# Apache 2.4 with mod_headers, and "AllowOverride FileInfo" or more for this folder.',
    '<IfModule mod_headers.c>',
    ...lines(all, (name, value) => `  Header always set ${name} "${value}"`),
    `  <If "%{REQUEST_URI} =~ m#${ASSETS}[^/]+$#">`,
    ...set(assets),
    '  </If>',
    '  <Else>',
    ...set(page),
    '  </Else>',
    '</IfModule>',
  ].join('\n')}\n`
}

/**
 * A location inherits no header as soon as it adds one: each names them all.
 * @param {Rules} rules
 */
function nginx({ base, all, page, assets }) {
  const location = (/** @type {string} */ path, /** @type {Headers} */ headers) => [
    `location ${path} {`,
    ...lines(all, (name, value) => `  add_header ${name} "${value}" always;`),
    ...lines(headers, (name, value) => `  add_header ${name} "${value}";`),
    '}',
  ]
  return `${[
    '# nginx: within the server block that has the root, write "include /path/to/this/nginx.conf;".',
    ...location(base, page),
    ...location(`${base}assets/`, assets),
  ].join('\n')}\n`
}

/** @param {Rules} rules */
function vercel({ base, all, page, assets }) {
  const rule = (/** @type {string} */ path, /** @type {Headers} */ headers) => ({
    source: `${base}${path}`,
    headers: lines(headers, (key, value) => ({ key, value })),
  })
  // Apart: which of two rules for one header wins is written nowhere.
  return json({ headers: [rule('(.*)', all), rule('((?!assets/).*)', page), rule('assets/(.*)', assets)] })
}

/**
 * Of two rules for one header the later wins.
 * @param {Rules} rules
 */
function firebase({ base, all, page, assets }) {
  const rule = (/** @type {string} */ path, /** @type {Headers} */ headers) => ({
    source: `${base}${path}`,
    headers: lines(headers, (key, value) => ({ key, value })),
  })
  const headers = [rule('**', { ...all, ...page }), rule('assets/**', assets)]
  return json({ hosting: { public: '.', ignore: [...HOST_FILES, '**/.*'], headers } })
}

/**
 * Azure Static Web Apps: a route's header goes before the global one.
 * @param {Rules} rules
 */
function azure({ base, all, page, assets }) {
  return json({
    globalHeaders: { ...all, ...page },
    routes: [{ route: `${base}assets/*`, headers: assets }],
  })
}

/**
 * @template T
 * @param {Headers} headers
 * @param {(name: string, value: string) => T} print
 */
function lines(headers, print) {
  return Object.entries(headers).map(([name, value]) => print(name, value))
}

function json(/** @type {unknown} */ value) {
  return `${JSON.stringify(value, null, 2)}\n`
}
