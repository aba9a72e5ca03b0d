// Provided by scripts/vite-collection.ts.
declare module 'virtual:claim-atlas/bakhmut' {
  /** Of the packed collection (transport.ts). */
  export const url: string
  /** Its revision, to be compared with what the address serves. */
  export const rev: string
}
