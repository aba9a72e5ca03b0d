import fc from 'fast-check'

// How many cases each property is tried with: few in `npm test`, many in `npm run soak`.
fc.configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS ?? 100) })
