import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BuildInput, BuildResult, Source } from '../src/index.ts'
import { build, formatInstant } from '../src/index.ts'
import { root } from './architecture/repository.ts'

/** The Markdown files of a folder, as if they stood in profiles/. */
export function sourcesIn(folder: string): readonly Source[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'))
  return names.map((name) => ({
    path: `profiles/${basename(name)}`,
    bytes: readFileSync(join(root, folder, name)),
  }))
}

export interface Built extends Pick<BuildResult, 'catalog' | 'ledger'> {
  readonly files: Readonly<Record<string, string>>
}

/** A whole build; the catalog and the ledger of the result are what a later build would read from out/. */
export function buildOf(sources: readonly Source[], input: Partial<BuildInput> = {}): Built {
  const configuration = { site: { language: 'en', url: 'https://papers.example/' }, people: [] }
  const result = build({ sources, configuration, asOf: formatInstant(0), ...input })
  const files = Object.fromEntries(result.files.map(({ path, chunks }) => [path, [...chunks].join('')]))
  return {
    files,
    catalog: JSON.parse(files['catalog.json'] ?? ''),
    ledger: JSON.parse(files['ledger.json'] ?? ''),
  }
}
