/** Id of the block that holds a collection in a published page (docs/decisions/0032). */
export const INSIDE = 'own-collection'

/**
 * The text of the interchange file that was published with this page; null where there is none. As any file: to be
 * opened with all checks.
 */
export function collectionInside(): string | null {
  return document.getElementById(INSIDE)?.textContent || null
}
