import type { HtmlTagDescriptor, Plugin } from 'vite'
import { pageLinks } from './fallback/page-links.ts'

const PICTURE = {
  file: 'og.png',
  width: '1200',
  height: '630',
  alt: 'The opening view of Claim Atlas: the question “Who holds Bakhmut?” with the answers of several voices, beside a map and a timeline.',
}

/**
 * What other sites and search engines read of index.html. `address` is the one of the folder in which this copy is
 * served, ending in "/". Where it is empty the picture is named by its path alone, which some services follow, and
 * nothing is said of an address.
 */
export function webPagePlugin({ address }: { address: string }): Plugin {
  return {
    name: 'claim-atlas:web-page',
    transformIndexHtml: { order: 'post', handler: () => webPageTags(address) },
  }
}

export function webPageTags(address: string): HtmlTagDescriptor[] {
  const og = (property: string, content: string) => meta({ property: `og:${property}`, content })
  return [
    ...(address ? [og('url', address)] : []),
    og('image', address + PICTURE.file),
    og('image:type', 'image/png'),
    og('image:width', PICTURE.width),
    og('image:height', PICTURE.height),
    og('image:alt', PICTURE.alt),
    meta({ name: 'twitter:card', content: 'summary_large_image' }),
    ...pageLinks(address, '').map(({ rel, hreflang, href }) => ({
      tag: 'link',
      attrs: { rel, ...(hreflang ? { hreflang } : {}), href },
      injectTo: 'head' as const,
    })),
  ]
}

function meta(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'meta', attrs, injectTo: 'head' }
}
