import { run } from '../../src/cli/run.ts'
import type { Network } from '../../src/io/network.ts'
import { offline } from '../io/played-network.ts'

/** What a program did that ran in this process. */
export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs `offprint` with these words in a folder. The time is always the same, and nothing is a terminal. */
export async function invoke(
  cwd: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  network: Network = offline,
  program?: string,
): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const status = await run(words, {
    cwd,
    env,
    now: () => Date.UTC(2026, 0, 31, 12),
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
    isTerminal: false,
    network,
    program,
  })
  return { status, stdout: out.join(''), stderr: err.join('') }
}

/** Two invented homepages with a paper in common. */
export const profiles = {
  'profiles/ada-moreau.md': `---
title: Ada Moreau
---
# Ada Moreau

## News

- 07/17/2025: Our paper [Glow: Fast Graph Layouts](https://arxiv.org/abs/2503.01234) has been accepted to [EMNLP](https://2025.emnlp.org) 2025!
- 05/28/2025: I received the best poster award.
- 02/21/2025: I joined the University of Examples.
`,
  'profiles/li-ming.md': `---
title: Li Ming
---
# Li Ming

## News

- 07/17/2025: Our paper [Glow: Fast Graph Layouts](https://arxiv.org/abs/2503.01234) has been accepted to [EMNLP](https://2025.emnlp.org) 2025!
- 03/04/2024: I gave a talk on graphs.
`,
} as const
