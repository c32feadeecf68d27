// How `npm test` runs: all files in one thread's modules, the same generated examples every time.
module.exports = {
  test: {
    dir: 'tests',
    isolate: false,
    pool: 'threads',
    setupFiles: ['./tests/fixed-seed.ts'],
    // A busy machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}
