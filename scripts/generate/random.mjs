/**
 * Numbers that come again with the same seed, from 0 up to 1 (mulberry32).
 * @returns {() => number}
 */
export function randomFrom(/** @type {number} */ seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number below `count`, small ones far more often: as few speak often and many once. */
export function skewed(/** @type {() => number} */ random, /** @type {number} */ count) {
  return Math.min(count - 1, Math.floor(count ** random()) - 1)
}

/** How many tries fail before one of chance `p` succeeds. */
export function tries(/** @type {() => number} */ random, /** @type {number} */ p) {
  return Math.floor(Math.log(1 - random()) / Math.log(1 - p))
}
