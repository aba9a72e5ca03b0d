// Runs in the page of the one file (docs/decisions/0030), in the place of what the hosted page asks a server for:
// what would lie beside the page stands in it, in blocks that bear its address as their id.

import { APP_SCRIPT, APP_STYLE, SHELL, wholePage } from './one-file-parts.ts'

const SCRIPT = 'data:text/javascript;charset=utf-8,'

/**
 * In the place of `fetch`, in all modules: the build hands it to them under that name. Rejects as `fetch` does
 * for what is not inside; the policy of the page allows no other.
 */
export async function fetchInside(address: string | URL | Request): Promise<Response> {
  const url = String(address)
  return new Response(url.startsWith(SCRIPT) ? decodeURIComponent(url.slice(SCRIPT.length)) : textInside(url))
}

/**
 * The address from which a worker inside this file starts. Word for word what MapLibre makes of a worker's text on
 * a page without an origin, where Chromium starts no module from a blob: so Trusted Types can name it exactly.
 */
export function workerInside(address: string): string {
  return SCRIPT + encodeURIComponent(textInside(address))
}

const opened = new Map<string, string>()

/** Where a text inside this file can be opened. */
export function pageInside(address: string): string {
  const known = opened.get(address)
  if (known) return known
  const url = URL.createObjectURL(new Blob([textInside(address)], { type: 'text/plain;charset=utf-8' }))
  opened.set(address, url)
  return url
}

/**
 * This file as the build made it, byte for byte: whatever the app, the reader's browser or a collection inside have
 * added since is not in it.
 */
export function ownPage(): string {
  const blocks = [...document.querySelectorAll('script[type="text/plain"][id]')].map(
    ({ id, textContent }) => [id, textContent] as const,
  )
  return wholePage({
    shell: textInside(SHELL),
    style: rawInside(APP_STYLE),
    script: rawInside(APP_SCRIPT),
    blocks,
  })
}

/** The inverse of `packed` in one-file-page.ts. */
function textInside(address: string): string {
  return rawInside(address).replaceAll('%3C', '<').replaceAll('%25', '%')
}

function rawInside(id: string): string {
  const text = document.getElementById(id)?.textContent
  if (!text) throw new TypeError(`${id} is not inside this file`)
  return text
}
