import fc from 'fast-check'

/** The same examples on every run: what a test says depends on the code alone. `SEED=n npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20251121) })
