// What the pages of this folder share with scripts/bench/peers.mjs.

type PeerClaim = { id: string; day: number; lane: number; short: string; at: [number, number] }

interface Window {
  peer: {
    /** Days since 1970; lanes by number. */
    draw(given: { claims: PeerClaim[]; lanes: string[]; way: string }): unknown
    step?(to: { way: string; from: number; to: number }): unknown
  }
  // Libraries that put themselves here.
  // biome-ignore lint/suspicious/noExplicitAny: what they take is theirs
  vis: any
  // biome-ignore lint/suspicious/noExplicitAny: what they take is theirs
  TL: any
}
