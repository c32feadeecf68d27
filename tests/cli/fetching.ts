import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Metadata } from '../../src/model/metadata.ts'
import type { PlayedNetwork, Received } from '../io/played-network.ts'
import { scratchFolder } from '../io/scratch-folder.ts'
import { arxivFeed } from '../io/services/answers.ts'
import { invoke, type Outcome } from './invoke.ts'

/** Commands load what they need when they run, which takes its time once. */
export async function warmUp(): Promise<void> {
  await import('../../src/cli/fetch-session.ts')
  await import('../../src/cli/gather-works.ts')
}

export const page = (...items: readonly string[]): string =>
  `---\ntitle: Ada Moreau\n---\n# Ada Moreau\n\n## News\n\n${items.map((item) => `- ${item}\n`).join('')}`

export const itemOf = (title: string, href: string): string =>
  `07/17/2025: Our paper [${title}](${href}) has been accepted to EMNLP 2025!`

export const glow = itemOf('Glow: Fast Graph Layouts', 'https://arxiv.org/abs/2503.01234')
export const glowByDoi = itemOf('Glow: Fast Graph Layouts', 'https://doi.org/10.1234/glow.2025.7')

export interface Paper {
  readonly arxiv: string
  readonly version?: number
  readonly title: string
  readonly authors?: readonly string[]
  readonly day?: string
}

/** arXiv with these versions of papers, the last of each the newest. */
export const arxivWith =
  (...papers: readonly Paper[]) =>
  ({ path }: Pick<Received, 'path'>): string => {
    const ids = new URL(path, 'http://a').searchParams.get('id_list')?.split(',') ?? []
    const isAsked = (id: string, { arxiv, version = 1 }: Paper): boolean =>
      id === arxiv || id === `${arxiv}v${version}`
    return arxivFeed(ids.flatMap((id) => papers.findLast((paper) => isAsked(id, paper)) ?? []))
  }

export const glowPaper: Paper = { arxiv: '2503.01234', title: 'Glow: Fast Graph\n  Layouts' }

export function fetchIn(
  folder: string,
  network: PlayedNetwork,
  ...words: readonly string[]
): Promise<Outcome> {
  return invoke(folder, ['fetch', 'works', ...words], {}, network)
}

export function metadataText(folder: string): string {
  return readFileSync(join(folder, 'profiles/metadata.json'), 'utf8')
}

export function worksIn(folder: string): Metadata['works'] {
  return (JSON.parse(metadataText(folder)) as Metadata).works
}

export const profile = (text: string): string => scratchFolder({ 'profiles/ada-moreau.md': text })

export const lastLine = ({ stderr }: Outcome): string | undefined => stderr.trimEnd().split('\n').at(-1)
