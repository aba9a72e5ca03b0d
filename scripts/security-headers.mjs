// The one place where the content security policy is written. The build puts it into index.html as <meta> (some
// static hosts set no headers) and into the files of host-files.mjs; scripts/serve.mjs sends it as a header.
// What a deployment may fetch from elsewhere stands in deployment.json: everything else follows.
import { readDeployment } from './deployment.mjs'

/**
 * The policy of a page that may fetch from `hosts`, checked origins, beside its own.
 * @param {readonly string[]} hosts
 */
export function policyFor(hosts) {
  /** @type {[directive: string, value: string][]} */
  const policy = [
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'"],
    ['img-src', "'self' data:"],
    ['font-src', "'self'"],
    ['connect-src', ["'self'", ...hosts].join(' ')],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['object-src', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'default'],
  ]
  return policy.map(([name, value]) => `${name} ${value}`).join('; ')
}

/**
 * The policy of the one file, which is its own page and fetches nothing; a worker comes from its own text.
 * @param {{ script: string, style: string }} hashes as in `'sha256-…'`
 */
export function oneFilePolicy({ script, style }) {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    'worker-src data:',
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}

/** The policy as `<meta http-equiv>` content. frame-ancestors and report-uri are not allowed there. */
export const metaPolicy = policyFor(readDeployment().hosts)

/** Headers of every response. No frame-ancestors: the page may be embedded (docs/decisions/0020). */
export const securityHeaders = {
  'Content-Security-Policy': metaPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

const FOREVER = 'public, max-age=31536000, immutable'
const ALWAYS_ASK = 'no-cache'

/**
 * Files under assets/ bear their content's hash in their name, so they never change. In a frame without
 * allow-same-origin they are another origin's: scripts, styles, fonts and data come only with leave.
 */
export const ASSETS = '/assets/'
const assetHeaders = { 'Cache-Control': FOREVER, 'Access-Control-Allow-Origin': '*' }

/** What a response bears beside `securityHeaders`, by the path of its file. */
export const headersOf = (/** @type {string} */ path) =>
  path.startsWith(ASSETS) ? assetHeaders : { 'Cache-Control': ALWAYS_ASK }
