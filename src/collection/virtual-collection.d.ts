// Provided by scripts/vite-collection.ts.
declare module 'virtual:claim-atlas/bakhmut' {
  /** Of the packed collection (transport.ts). */
  export const url: string
  /** Of its interchange file (export/interchange.ts). */
  export const interchangeUrl: string
  /** Of its texts in other languages, by their code. */
  export const translationUrls: Readonly<Record<string, string>>
  /** Its revision, to be compared with what the address serves. */
  export const rev: string
}
