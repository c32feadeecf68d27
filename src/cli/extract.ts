import { posix } from 'node:path'

import type { Extraction } from '../export/index.ts'
import { withClaim } from '../io/claim.ts'
import { namedByFolder } from '../io/folder-names.ts'
import { outputAt } from '../io/output.ts'
import { readProfiles } from '../io/profiles.ts'
import { writeOutput } from '../io/write-output.ts'
import { exitStatusOf } from '../model/diagnostic.ts'
import { sourceKindNames } from '../model/source-kind.ts'
import { buildProgress } from './build-progress.ts'
import { counted, recognisedText } from './build-summary.ts'
import { defineCommand } from './command.ts'
import { extractionText } from './extraction-text.ts'
import { refuseNothing } from './gather-input.ts'
import { report } from './report.ts'
import type { Surroundings } from './surroundings.ts'
import { visibleText } from './visible-text.ts'

interface Format {
  /** Of the files that `--out` writes. */
  readonly extension: string
  readonly one: (extraction: Extraction) => string
  readonly several: (extractions: readonly Extraction[]) => string
}

const formats = {
  json: { extension: 'json', one: json, several: json },
  text: { extension: 'txt', one: extractionText, several: (all) => all.map(extractionText).join('\n') },
} as const satisfies Readonly<Record<string, Format>>

/** `offprint extract`: what is understood of each page by itself. */
export const extract = defineCommand({
  usage: 'extract <pages..>',
  summary: 'Show what is understood of single homepages, without writing any feed',
  options: (args) =>
    args
      .positional('pages', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Homepages, or folders of them',
      })
      .option('format', {
        choices: ['json', 'text'] as const,
        default: 'json' as const,
        requiresArg: true,
        describe: 'How to print it',
      })
      .option('kind', {
        choices: sourceKindNames,
        requiresArg: true,
        describe: 'What the pages are, where it cannot be told',
      })
      .option('explain', {
        type: 'boolean',
        default: false,
        describe: 'Say what was left out, and why',
      })
      .option('out', {
        type: 'string',
        requiresArg: true,
        describe: 'Write one file for each page into this folder instead',
      })
      .example('$0 extract ada-lovelace.md --format text', 'See what a build would find'),
  run: async ({ pages, format, kind, explain, out }, surroundings) => {
    const { cwd } = surroundings
    const profiles = namedByFolder(
      cwd,
      readProfiles(cwd, pages, () => kind),
    )
    refuseNothing(profiles, pages)
    const { extractSource } = await import('../pipeline.ts')
    const progress = buildProgress(surroundings)
    const results = profiles.sources.map((source, index, { length }) => {
      progress.update('Reading homepages', index + 1, length)
      return extractSource(source, { explain })
    })
    progress.finish()
    const extractions = results.map(({ extraction }) => extraction)
    const { one, several } = formats[format]
    const [first] = extractions
    for (const line of results.flatMap(({ source }) => recognisedText(source)))
      surroundings.stderr(`${visibleText(line)}\n`)
    if (out !== undefined) await write(out, extractions, formats[format], surroundings)
    else if (first !== undefined)
      surroundings.stdout(extractions.length === 1 ? one(first) : several(extractions))
    const found = [...profiles.diagnostics, ...results.flatMap(({ diagnostics }) => diagnostics)]
    report(found, surroundings)
    return exitStatusOf(found)
  },
})

async function write(
  out: string,
  extractions: readonly Extraction[],
  { extension, one }: Format,
  { cwd, stderr }: Surroundings,
): Promise<void> {
  const output = outputAt(cwd, out)
  const files = extractions.map((extraction) => ({
    path: `${posix.basename(extraction.file)}.${extension}`,
    chunks: [one(extraction)],
  }))
  await withClaim(output, () => writeOutput(output, files, []))
  stderr(`Wrote ${counted(files.length, 'file')} to ${output.name}/\n`)
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
