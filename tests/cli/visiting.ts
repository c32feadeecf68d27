import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { type PlayedPage, type PlayedWeb, playedWeb, type Request, type World } from '../io/played-web.ts'
import { scratchFolder } from '../io/scratch-folder.ts'
import { invoke, type Outcome } from './invoke.ts'

/** Commands load what they need when they run, which takes its time once. */
export async function warmUp(): Promise<void> {
  await import('../../src/cli/homepages-session.ts')
  await import('../../src/cli/gather-remotes.ts')
  await import('../../src/pipeline.ts')
}

/** A homepage with news, long enough to be one. */
export const homepage = (name: string, ...items: readonly string[]): string =>
  `<!doctype html><html><head><title>${name}</title></head><body><h1>${name}</h1>
<p>${'I study how ferns grow and how trees fall. '.repeat(12)}</p>
<h2>News</h2><ul>${items.map((item) => `<li>${item}</li>\n`).join('')}</ul></body></html>\n`

export const adaPage = homepage(
  'Ada Moreau',
  '2025-05-28: I received the best poster award.',
  '2025-02-21: I joined the <a href="about/">University of Examples</a>.',
)

/** Some people and a web that they are on. */
export interface Visited {
  readonly folder: string
  readonly web: PlayedWeb
  /** Runs a command; the port of the played web is left out of what it says. */
  readonly offprint: (...words: readonly string[]) => Promise<Outcome>
  readonly snapshot: (person: string) => Record<string, unknown>
  /** A file of a snapshot. */
  readonly bytes: (path: string) => Buffer
}

/** `people`: id and address; `http://ada.example/` is on the played web. */
export async function visit(people: Readonly<Record<string, string>>, world: World): Promise<Visited> {
  const web = await playedWeb(world)
  const here = (text: string): string => text.replaceAll(/(\.example)(?=\/)/g, `$1:${web.port}`)
  const without = (text: string): string => text.replaceAll(`:${web.port}`, '')
  const entries = Object.entries(people).map(
    ([id, address]) => `  - { id: ${id}, homepage: '${here(address)}' }\n`,
  )
  const folder = scratchFolder({ 'offprint.yaml': `people:\n${entries.join('')}` })
  const at = (path: string): string => join(folder, 'profiles/.snapshots', path)
  return {
    folder,
    web,
    offprint: async (...words) => {
      const { status, stdout, stderr } = await invoke(folder, words.map(here), {}, web)
      return { status, stdout: without(stdout), stderr: without(stderr) }
    },
    snapshot: (person) => JSON.parse(without(readFileSync(at(`${person}/snapshot.json`), 'utf8'))),
    bytes: (path) => readFileSync(at(path)),
  }
}

/** A redirect on the played web has to name its port. */
export function moved(location: string, status = 301): (request: Request) => PlayedPage {
  return ({ headers }) => {
    const [, port = ''] = String(headers['host']).split(':')
    return { status, headers: { location: location.replace(/(\.example)(?=\/)/, `$1:${port}`) } }
  }
}
