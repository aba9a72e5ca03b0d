// The code that a page of another site takes over to show a view in a frame. Pure: the caller asks first
// whether the address can be reached from there.

/**
 * What the frame may do: run our scripts, keep our origin (without it there is no worker, so no map), open
 * windows, and these as ordinary ones: a window that inherits the sandbox is refused by the browser, as our
 * pages ask for Cross-Origin-Opener-Policy.
 */
const RIGHTS = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

/**
 * The HTML of a frame that shows `address`, an absolute URL of this page with its view, without the page's
 * frame. `title` names it for screen readers. Throws a TypeError when `address` is no absolute URL.
 */
export function embedCode(address: string, title: string): string {
  const url = new URL(address)
  const link = url.hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '' && !/^embed(=|$)/.test(part))
  url.hash = ['embed=1', ...link].join('&')
  const attributes = {
    src: url.href,
    title,
    width: '100%',
    height: '640',
    sandbox: RIGHTS,
    loading: 'lazy',
    style: 'border:1px solid #857d70',
  }
  const printed = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<iframe ${printed.join(' ')}></iframe>`
}

/** Does the address work on other people's machines? Not that of this machine, this network or a file. */
export function isReachable({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '')
  return /^https?:$/.test(protocol) && !NEAR.some((pattern) => pattern.test(host))
}

/** Hosts as `location.hostname` writes them: IPv4 in four numbers, IPv6 in brackets. */
const NEAR = [
  // Empty, or a bare name of the local network.
  /^[^.:]*$/,
  /(^|\.)localhost$/,
  /\.local$/,
  /^(0|10|127)\.\d+\.\d+\.\d+$/,
  /^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+$/,
  /^192\.168\.\d+\.\d+$/,
  /^169\.254\.\d+\.\d+$/,
  // Unspecified, loopback, IPv4 in IPv6; link-local; unique local.
  /^\[::/,
  /^\[fe[89ab]/,
  /^\[f[cd]/,
]

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
