import fc from 'fast-check'

// How many cases each property is tried with, and which: few and always the same in `npm test`, so that what is red
// is red again; many and others each time in `npm run soak`.
fc.configureGlobal({
  numRuns: Number(process.env.PROPERTY_RUNS ?? 100),
  seed: Number(process.env.SEED ?? 20230520) % 2 ** 31,
})
