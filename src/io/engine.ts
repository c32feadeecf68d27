import { setFlagsFromString } from 'node:v8'

/**
 * By so much, in percent, the heap may grow before it is looked through again; by itself V8 lets a large one double.
 * Merging holds the most.
 */
const growth = { merging: 16, otherwise: 32 }

/** So much runs before it is compiled, in bytes of bytecode; by itself V8 begins after a tenth of it. */
const budget = 1_000_000

/** For a build of very many homepages: it takes a little more time, and less memory. */
export function growSlowly(part: keyof typeof growth): void {
  setFlagsFromString(`--heap-growing-percent=${growth[part]}`)
}

/** For a build that has little to read: it ends before the time comes back that V8 spends on compiling in other threads. */
export function compileLate(): void {
  setFlagsFromString(`--interrupt-budget=${budget}`)
}
