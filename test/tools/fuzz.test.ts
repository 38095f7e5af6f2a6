// A little of the fuzz, the same each time; `npm run fuzz` takes a new seed and as many RUNS as it is told.
process.env.RUNS = '12'
process.env.SEED = '4'
await import('./fuzz.ts')
export {}
