// The package has no types; the tests need these.
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options?: { forceType?: string })
    data: Record<string, unknown>[]
    format(kind: 'bibliography', options: { format: 'text'; template: string; lang: string }): string
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
