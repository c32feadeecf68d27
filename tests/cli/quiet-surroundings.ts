import type { Surroundings } from '../../src/cli/surroundings.ts'
import { offline } from '../io/played-network.ts'

/** Nobody listens, nothing is set, and no time goes by. */
export const quiet: Omit<Surroundings, 'cwd'> = {
  env: {},
  now: () => 0,
  stdout: () => undefined,
  stderr: () => undefined,
  isTerminal: false,
  network: offline,
}
