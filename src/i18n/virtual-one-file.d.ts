// Provided by scripts/vite-one-file.ts.
declare module 'virtual:claim-atlas/one-file' {
  /** The whole atlas as one file, beside the page; null where there is none, as in the one file itself. */
  export const oneFile: { readonly name: string; readonly bytes: number } | null
  /** In the one file: its own text, as the build made it. */
  export const ownPage: (() => string) | null
  /** Where a file can be opened that the build lays beside the page. */
  export function besidePage(name: string): string
}
