/** A name as it is compared: case, spaces, quotation marks and apostrophes make no difference. */
export function foldName(name: string): string {
  return name
    .slice(0, 500)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/["“”„«»]/g, '')
    .replaceAll(/[’ʼ`]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** An address as it is compared: without scheme, www, anchor and the last slash. */
export function foldAddress(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .toLowerCase()
}

/** The address, where it is one of the web; whatever else may be meant is no link. */
export function webAddress(text: string): URL | null {
  try {
    const url = new URL(text.trim())
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
  } catch {
    return null
  }
}
