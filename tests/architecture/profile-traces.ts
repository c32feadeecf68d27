import type { SourceFile } from './source-code.ts'

/** What only the profiles of this repository say: a program that knows one of these has a rule for that page. */
export interface Traces {
  /** Names of the pages' owners, also as in the names of the files. */
  readonly names: readonly string[]
  /** Addresses of something on a site, without scheme. */
  readonly addresses: readonly string[]
  readonly hosts: readonly string[]
}

/** Sites where everybody's work is: knowing them is no rule for one page. */
const platforms: ReadonlySet<string> = new Set([
  'aclanthology.org', 'archive.is', 'arxiv.org', 'dl.acm.org', 'drive.google.com', 'github.com', 'linkedin.com', 'sites.google.com',
]) // prettier-ignore

export function tracesOf(profiles: readonly SourceFile[]): Traces {
  const links = profiles.flatMap(({ text }) =>
    [...text.matchAll(/https?:\/\/(?:www\.)?([^\s)\]"'<>]+)/g)].map(
      (match) => match[1]?.replace(/\/$/, '') ?? '',
    ),
  )
  const hosts = [...new Set(links.map((link) => link.split('/')[0] ?? ''))].filter(
    (host) => !platforms.has(host),
  )
  return {
    names: profiles.flatMap(({ path, text }) => [path.replace(/^.*\/|\.md$/g, ''), ...titlesOf(text)]),
    addresses: [...new Set(links)].filter((link) => link.includes('/')),
    hosts,
  }
}

/** `src/cli/build.ts:12: names lei-gao`; the registry of venues may name their sites. */
export function findTraces(
  { path, text }: SourceFile,
  { names, addresses, hosts }: Traces,
): readonly string[] {
  const sought = path.startsWith('src/venues/') ? names : [...names, ...addresses, ...hosts]
  return text
    .split('\n')
    .flatMap((line, index) =>
      sought
        .filter((trace) => line.toLowerCase().includes(trace.toLowerCase()))
        .map((trace) => `${path}:${index + 1}: names ${trace}`),
    )
}

function titlesOf(text: string): readonly string[] {
  return [...text.matchAll(/^(?:title|name|author):\s*["']?(.+?)["']?\s*$/gm)].flatMap(
    (match) => match[1] ?? [],
  )
}
