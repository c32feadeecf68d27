import { basename, resolve } from 'node:path'

import { UsageError } from '../io/failure.ts'
import { nearest } from '../io/nearest.ts'
import { outputAt } from '../io/output.ts'
import { notePreviousBuild } from '../io/previous-build.ts'
import { shownPath } from '../io/shown-path.ts'
import type { Ledger } from '../model/ledger.ts'
import type { BuildResult, LookedUpLine, Source } from '../pipeline.ts'
import { outputOptions, profilesOption } from './build-options.ts'
import { defineCommand } from './command.ts'
import { eventText } from './explain/event.ts'
import { lineText } from './explain/line.ts'
import { newsText } from './explain/news.ts'
import { publishedText } from './explain/published.ts'
import { workText } from './explain/work.ts'
import { entriesIn, entriesNamed, keysOf, lineNamed, type PublishedEntry } from './find-entries.ts'
import { gatherInput } from './gather-input.ts'

/** `offprint explain`: where every field of an entry comes from, and why it is what it is. */
export const explain = defineCommand({
  usage: 'explain <entry>',
  summary: 'Say where each field of a work, a news item or an event comes from, and why',
  options: (args) =>
    profilesOption(outputOptions(args))
      .positional('entry', {
        type: 'string',
        demandOption: true,
        describe: 'A citation key, an id, doi:…, arxiv:…, a title, or FILE:LINE',
      })
      .example('$0 explain moreau2025glow', 'Where do its authors come from? Why is it one work?')
      .example('$0 explain profiles/ada-lovelace.md:12', 'What became of this line?')
      .epilogue('Nothing is written. What is wrong can be corrected in offprint.yaml.'),
  run: async (options, surroundings) => {
    const all = { ...options, allowShrink: false, versions: undefined, also: undefined }
    const { input, progress } = await gatherInput(all, surroundings)
    const { build, lookUpLine } = await import('../pipeline.ts')
    const previous = await notePreviousBuild(surroundings.cwd, outputAt(surroundings.cwd, options.out), {
      putAway: input.putAway,
    })
    const result = build({ ...input, ...previous })
    progress.finish()
    const reference = asShown(options.entry, input.sources, surroundings.cwd)
    const given = entriesNamed(result.catalog, options.entry)
    const named = given.length > 0 ? given : entriesNamed(result.catalog, reference)
    const line = named.length > 0 ? undefined : lineNamed(reference)
    const about = line && lookUpLine(input, line.source, line.line)
    const found = named.length > 0 ? named : entriesAround(result, line?.source ?? '', about)
    if (found.length > 0)
      surroundings.stdout(found.map((entry) => entryText(entry, result, previous.ledger)).join('\n'))
    else if (about !== undefined) surroundings.stdout(lineText(reference, about))
    else
      throw new UsageError(
        line === undefined ? nothingCalled(options.entry, result) : noPageCalled(line.source, result),
      )
    return 0
  },
})

/** A path may be written in any way that leads to the file. */
function asShown(reference: string, sources: readonly Source[], cwd: string): string {
  const line = lineNamed(reference)
  if (line === undefined) return reference
  const path = shownPath(cwd, resolve(cwd, line.source))
  const isOf = (source: Source): boolean => path === source.path || path.startsWith(`${source.path}/`)
  // The working folder may be a site itself, whose pages stand at `./index.md`.
  const isHere = sources.some((source) => source.path === '.') && !sources.some(isOf)
  return `${isHere ? './' : ''}${path}:${line.line}`
}

/** Of an item that goes over several lines any may be named. */
function entriesAround(
  { catalog }: BuildResult,
  source: string,
  about: LookedUpLine | undefined,
): readonly PublishedEntry[] {
  const inner = (about?.within ?? []).map((lines) => entriesIn(catalog, source, lines))
  return inner.find((entries) => entries.length > 0) ?? []
}

function entryText(
  entry: PublishedEntry,
  { catalog, decisions, ledger }: BuildResult,
  before: Ledger | undefined,
): string {
  const since = publishedText(entry.id, before, ledger)
  if (entry.type === 'news') return newsText(entry, catalog, since)
  return entry.type === 'event' ? eventText(entry, catalog, since) : workText(entry, decisions, since)
}

function nothingCalled(reference: string, { catalog }: BuildResult): string {
  const meant = nearest(reference, keysOf(catalog))
  const remedy =
    meant === undefined
      ? 'write a citation key, an id, doi:…, arxiv:…, a title or FILE:LINE'
      : `did you mean "${meant}"?`
  return `Cannot explain "${reference}": nothing is called so; ${remedy}`
}

function noPageCalled(source: string, { sources }: BuildResult): string {
  const paths = sources.map(({ path }) => path)
  const meant = nearest(source, paths) ?? paths.find((path) => basename(path) === basename(source))
  const remedy = meant === undefined ? 'name it as the diagnostics do' : `did you mean "${meant}"?`
  return `Cannot explain a line of "${source}": no page that was read is called so; ${remedy}`
}
