import { resolve } from 'node:path'

import { UsageError } from '../io/failure.ts'
import { outputAt } from '../io/output.ts'
import { notePreviousBuild } from '../io/previous-build.ts'
import { shownPath } from '../io/shown-path.ts'
import type { Ledger } from '../model/ledger.ts'
import type { BuildResult, Source } from '../pipeline.ts'
import { outputOptions, profilesOption } from './build-options.ts'
import { defineCommand } from './command.ts'
import { eventText } from './explain/event.ts'
import { entriesMeant, unknownText, whyNothing } from './explain/asked.ts'
import { newsText } from './explain/news.ts'
import { publishedText } from './explain/published.ts'
import { workText } from './explain/work.ts'
import { lineNamed, type PublishedEntry } from './find-entries.ts'
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
    const { input, diagnostics, progress } = await gatherInput(all, surroundings)
    const { build, lookUpLine } = await import('../pipeline.ts')
    const previous = await notePreviousBuild(surroundings.cwd, outputAt(surroundings.cwd, options.out), {
      putAway: input.putAway,
    })
    const result = build({ ...input, ...previous })
    const reference = asShown(options.entry, input.sources, surroundings.cwd)
    const line = lineNamed(reference)
    const about = line && lookUpLine(input, line.source, line.line)
    const asked = { reference, words: [...new Set([options.entry, reference])], line, about }
    const found = entriesMeant(asked, result.catalog)
    const text =
      found.length > 0
        ? found.map((entry) => entryText(entry, result, previous.ledger)).join('\n')
        : whyNothing(asked, {
            diagnostics: [...diagnostics, ...result.diagnostics],
            before: previous.ledger,
            configuration: input.configuration,
            buildAs: (configuration) => build({ ...input, ...previous, configuration }),
          })
    progress.finish()
    if (text === undefined) throw new UsageError(unknownText(asked, result))
    surroundings.stdout(text)
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

function entryText(
  entry: PublishedEntry,
  { catalog, decisions, ledger }: BuildResult,
  before: Ledger | undefined,
): string {
  const since = publishedText(entry.id, before, ledger)
  if (entry.type === 'news') return newsText(entry, catalog, since)
  return entry.type === 'event' ? eventText(entry, catalog, since) : workText(entry, decisions, since)
}
