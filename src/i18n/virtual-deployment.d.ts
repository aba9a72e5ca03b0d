// Provided by scripts/vite-deployment.ts.
declare module 'virtual:claim-atlas/deployment' {
  /** Where this copy is served: an absolute https URL that ends in "/", or "" where nobody has said. */
  export const address: string
  /** Origins beside its own that the page may fetch from; shipped empty. */
  export const hosts: readonly string[]
}
