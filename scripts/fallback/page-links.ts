import type { PageLanguage } from './labels'

/** The pages without scripts, beside index.html. */
export const CLAIM_PAGES: Record<PageLanguage, string> = { en: 'claims.html', uk: 'claims.uk.html' }

/** Of the page itself, and the ways in which its content can be had. */
export type PageLink = { rel: 'canonical' | 'alternate'; href: string; hreflang?: string }

/**
 * Links of the page `self` (its path below the folder that the app is served from, '' for the app) to itself and
 * its alternates. Absolute, and with a canonical one, where the address of the folder is known.
 */
export function pageLinks(address: string, self: string): PageLink[] {
  const at = (path: string) => (address === '' && path === '' ? './' : address + path)
  return [
    ...(address ? [{ rel: 'canonical', href: at(self) } as const] : []),
    ...Object.entries(CLAIM_PAGES).map(
      ([hreflang, path]) => ({ rel: 'alternate', hreflang, href: at(path) }) as const,
    ),
    // The app chooses its language itself.
    { rel: 'alternate', hreflang: 'x-default', href: at('') },
  ]
}
