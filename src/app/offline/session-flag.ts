// A word to the page that comes after a reload, in the tab's own memory; where that is refused, no word.

export const WAS_RESET = 'claim-atlas:was-reset'
export const RELOADED_FROM = 'claim-atlas:reloaded-from'

/** Returns what stood there before; undefined where nothing can be kept. */
export function exchangeFlag(name: string, value: string | null): string | null | undefined {
  try {
    const before = sessionStorage.getItem(name)
    if (value === null) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, value)
    return before
  } catch {
    return undefined
  }
}
