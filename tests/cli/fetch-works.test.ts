import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import type { Metadata } from '../../src/model/metadata.ts'
import { type Played, playedNetwork, type Received } from '../io/played-network.ts'
import { scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

const page = (items: readonly string[]): string =>
  `---\ntitle: Ada Moreau\n---\n# Ada Moreau\n\n## News\n\n${items.map((item) => `- ${item}\n`).join('')}`

const glowItem =
  '07/17/2025: Our paper [Glow: Fast Graph Layouts](https://arxiv.org/abs/2503.01234) has been accepted to EMNLP 2025!'

interface Entry {
  readonly id: string
  readonly version?: number
  readonly title: string
  readonly authors?: readonly string[]
  readonly day?: string
}

const feedOf = (entries: readonly Entry[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n${entries
    .map(
      ({ id, version = 1, title, authors = ['Ada Moreau', 'Li Ming'], day = '2025-03-02' }) =>
        `<entry><id>http://arxiv.org/abs/${id}v${version}</id><updated>${day}T10:00:00Z</updated><published>2025-03-02T10:00:00Z</published><title>${title}</title><summary>Graphs.</summary>${authors.map((name) => `<author><name>${name}</name></author>`).join('')}</entry>`,
    )
    .join('\n')}\n</feed>\n`

/** arXiv with these versions of papers, the last of each the newest. */
const arxivWith =
  (entries: readonly Entry[]) =>
  ({ path }: Received): Played => {
    const ids = new URL(path, 'http://a').searchParams.get('id_list')?.split(',') ?? []
    return feedOf(
      ids.flatMap((id) => entries.findLast((one) => id === one.id || id === `${one.id}v${one.version ?? 1}`) ?? []),
    )
  } // prettier-ignore

const glow = { id: '2503.01234', title: 'Glow: Fast Graph\n  Layouts' }

function metadataIn(folder: string): Metadata {
  return JSON.parse(readFileSync(join(folder, 'profiles/metadata.json'), 'utf8')) as Metadata
}

describe('offprint fetch works', () => {
  test('learns authors and earlier titles from arXiv, each with service, address and day', async () => {
    const folder = scratchFolder({ 'profiles/ada-moreau.md': page([glowItem]) })
    const first = { ...glow, version: 1, title: 'Quick Layouts of Graphs with Glow' }
    const network = await playedNetwork({
      arxiv: arxivWith([first, { ...glow, version: 2, day: '2025-06-01' }]),
    })
    const { status, stderr } = await invoke(folder, ['fetch', 'works', '--only', 'arxiv'], {}, network)
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: `arXiv: 0 of 1 identifier
arXiv: 0 of 1 identifier
Learnt about 1 of 1 work: wrote profiles/metadata.json; review it, then run: offprint build
`,
    })
    const seen = { service: 'arXiv', url: 'https://arxiv.org/abs/2503.01234v2', seen: '2026-01-31' }
    expect(metadataIn(folder)).toEqual({
      version: 1,
      works: [
        {
          title: 'Glow: Fast Graph Layouts',
          titleHistory: [
            { version: 'arXiv v1', date: '2025-03-02', title: 'Quick Layouts of Graphs with Glow' },
            { version: 'arXiv v2', date: '2025-06-01', title: 'Glow: Fast Graph Layouts' },
          ],
          authors: [
            { family: 'Moreau', given: 'Ada' },
            { family: 'Ming', given: 'Li' },
          ],
          kind: 'preprint',
          issued: '2025-03-02',
          identifiers: { arxiv: '2503.01234' },
          sources: {
            'title': seen, 'titleHistory': seen, 'authors': seen, 'kind': seen, 'issued': seen, 'identifiers.arxiv': seen,
          },
        },
      ],
    }) // prettier-ignore
    expect(network.received.map(({ path, at }) => [path, at - Date.UTC(2026, 0, 31, 12)])).toEqual([
      ['/api/query?id_list=2503.01234&max_results=1', 0],
      ['/api/query?id_list=2503.01234v1&max_results=1', 3000],
    ])
  })
})
