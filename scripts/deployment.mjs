// What whoever serves a copy decides for it: deployment.json, explained in docs/deploying.md. Its hosts go into
// a header, so nothing but plain origins may pass.
import { readFileSync } from 'node:fs'

/**
 * `address`: where this copy is served, an absolute https URL that ends in "/"; "" where nobody has said.
 * `hosts`: origins beside our own that the page may fetch from.
 * @typedef {{ address: string, hosts: string[] }} Deployment
 */

const FILE = 'deployment.json'
const MOST_HOSTS = 20
/** Of all hosts in a row: a line of a `_headers` file holds 2000 characters, and the policy needs the rest. */
const LONGEST = 1400

const HOST_NAME = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$/
/** For trying out: a browser counts these as safe without https. */
const LOCAL = /^(?:localhost|127\.0\.0\.1)$/

/**
 * Checks a deployment, the file's if none is given. Throws one error that says where the fault is and what to
 * write instead.
 * @returns {Deployment}
 */
export function readDeployment(/** @type {unknown} */ value = readFile()) {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw fault('the file', value, 'Write {"address": "", "hosts": []}.')
  const known = new Map(Object.entries(value))
  for (const key of known.keys())
    if (key !== 'address' && key !== 'hosts')
      throw fault(`"${key}"`, known.get(key), 'It is not known here: there are "address" and "hosts".')
  return { address: addressOf(known.get('address') ?? ''), hosts: hostsOf(known.get('hosts') ?? []) }
}

function addressOf(/** @type {unknown} */ value) {
  if (value === '') return ''
  const url = typeof value === 'string' ? parsed(value) : null
  const isPlain =
    url?.protocol === 'https:' &&
    url.href === value &&
    value.endsWith('/') &&
    !/[?#@'";,\s]/.test(value) &&
    isHost(url.hostname)
  if (!isPlain || !url)
    throw fault('"address"', value, 'Write the whole address, as in https://example.org/atlas/, or "".')
  return url.href
}

/** @returns {string[]} */
function hostsOf(/** @type {unknown} */ value) {
  if (!Array.isArray(value))
    throw fault('"hosts"', value, 'Write a list, as in ["https://data.example.org"].')
  if (value.length > MOST_HOSTS) throw fault('"hosts"', value.length, `At most ${MOST_HOSTS} are allowed.`)
  value.forEach((host, i) => {
    const at = `"hosts", number ${i + 1}`
    if (!isOrigin(host))
      throw fault(
        at,
        host,
        'Write an origin alone, as in https://data.example.org: no path, wildcard or user.',
      )
    if (value.indexOf(host) !== i) throw fault(at, host, 'It stands there twice; take one out.')
  })
  if (value.join(' ').length > LONGEST)
    throw fault('"hosts"', value.join(' ').length, `Together they may have ${LONGEST} characters.`)
  return [...value]
}

/** @returns {value is string} */
function isOrigin(/** @type {unknown} */ value) {
  const url = typeof value === 'string' ? parsed(value) : null
  if (url === null || url.origin !== value) return false
  return url.protocol === 'https:'
    ? isHost(url.hostname)
    : url.protocol === 'http:' && LOCAL.test(url.hostname)
}

function isHost(/** @type {string} */ name) {
  return name.length <= 253 && (HOST_NAME.test(name) || LOCAL.test(name))
}

function parsed(/** @type {string} */ text) {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

function readFile() {
  const read = () => readFileSync(new URL(`../${FILE}`, import.meta.url), 'utf8')
  try {
    return JSON.parse(read())
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${FILE} cannot be read (${reason}). Write {"address": "", "hosts": []}.`)
  }
}

function fault(/** @type {string} */ where, /** @type {unknown} */ value, /** @type {string} */ remedy) {
  const shown = JSON.stringify(value)?.slice(0, 80)
  return new Error(`${FILE}, ${where}: ${shown} cannot be used. ${remedy}`)
}
