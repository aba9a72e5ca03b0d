import type { Plugin } from 'vite'
import { hostFiles } from './host-files.mjs'
import { metaPolicy } from './security-headers.mjs'

/** Writes the content security policy into the built index.html, and all headers into the files for hosts. */
export function securityPlugin(): Plugin {
  return {
    name: 'claim-atlas:security',
    // Not in dev: Vite's hot reload needs inline styles, a socket and more.
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withPolicy },
    generateBundle() {
      for (const { name, text } of hostFiles()) this.emitFile({ type: 'asset', fileName: name, source: text })
    },
  }
}

/** After the charset (which must be in the first 1024 bytes), before everything that loads. */
export function withPolicy(html: string): string {
  const charset = '<meta charset="utf-8" />'
  if (!html.includes(charset)) throw new Error(`index.html: ${charset} is missing`)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`
  return html.replace(charset, () => `${charset}\n    ${meta}`)
}
