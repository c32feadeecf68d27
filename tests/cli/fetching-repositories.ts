import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { PlayedWeb } from '../io/played-web.ts'
import { contentsOf, scratchFolder } from '../io/scratch-folder.ts'
import { invoke, type Outcome } from './invoke.ts'

/** A site with what is no writing beside it. */
export const site = {
  '_config.yml': 'title: Ada Moreau\nurl: https://ada.example\n',
  'index.md': '---\ntitle: Ada Moreau\n---\n\n## News\n\n- 2025-05-28: I received the best poster award.\r\n',
  'assets/theme.md': 'of the theme',
  'images/me.jpg': Buffer.from([0xff, 0xd8, 0xff, 0]),
  'docs/cv.md': '# Ada Moreau\n\n## News\n\n- 2025-01-02: I joined.\n',
  'docs/deep/a b#c.md': 'more',
} as const

export const wanted = ['_config.yml', 'docs/cv.md', 'docs/deep/a b#c.md', 'index.md']

export interface Fetched {
  readonly folder: string
  readonly outcome: Outcome
  readonly files: () => Readonly<Record<string, string>>
  readonly again: (env?: Readonly<Record<string, string>>) => Promise<Outcome>
}

export async function fetchWith(homepage: string, network: PlayedWeb, env = {}): Promise<Fetched> {
  const folder = scratchFolder({ 'offprint.yaml': `people:\n  - { id: ada, homepage: '${homepage}' }\n` })
  const again = (more = {}): Promise<Outcome> =>
    invoke(folder, ['fetch', 'homepages'], { ...env, ...more }, network)
  return {
    folder,
    outcome: await again(),
    files: () =>
      existsSync(join(folder, 'profiles/.snapshots')) ? contentsOf(join(folder, 'profiles/.snapshots')) : {},
    again,
  }
}

export const recordIn = (files: Readonly<Record<string, string>>): unknown =>
  JSON.parse(files['ada/snapshot.json'] ?? '')
