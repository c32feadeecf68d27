import { outputAt } from '../io/output.ts'
import { readPreviousBuild, type PreviousBuild } from '../io/previous-build.ts'
import { outputFolderOption } from './build-options.ts'
import { defineCommand } from './command.ts'

interface Replacement {
  readonly old: string
  readonly new: string
}

const formats = {
  text: (keys: readonly Replacement[]) => keys.map((key) => `${key.old} → ${key.new}\n`).join(''),
  json: (keys: readonly Replacement[]) => `${JSON.stringify(keys, undefined, 2)}\n`,
} as const

/** `offprint keys`: what became of citation keys that are no longer in use. */
export const keys = defineCommand({
  usage: 'keys',
  summary: 'List citation keys that works had before, each with the one that they have now',
  options: (args) =>
    outputFolderOption(args)
      .option('format', {
        choices: ['text', 'json'] as const,
        default: 'text' as const,
        requiresArg: true,
        describe: 'How to print it',
      })
      .example('$0 keys', 'After two works became one: which key to cite instead?')
      .epilogue(
        'A key changes only when two works turn out to be one; BibLaTeX finds the old one too (ids).',
      ),
  run: async ({ out, format }, { cwd, stdout }) => {
    const previous = await readPreviousBuild(cwd, outputAt(cwd, out))
    stdout(formats[format](replacementsIn(previous)))
    return 0
  },
})

/** Of works that are gone the last key counts, unless another work has it now. */
function replacementsIn({ catalog, ledger }: PreviousBuild): readonly Replacement[] {
  const works = catalog?.works ?? []
  const current = new Set(works.map(({ id }) => id))
  const gone = (ledger?.lines ?? []).filter(({ type, id }) => type === 'work' && !current.has(id))
  const known = new Map<string, string>()
  for (const { key, aliases = [] } of [...works, ...gone]) {
    if (key === undefined) continue
    for (const alias of aliases) if (!known.has(alias)) known.set(alias, known.get(key) ?? key)
  }
  const inUse = new Set(works.map(({ key }) => key))
  return [...known]
    .filter(([old]) => !inUse.has(old))
    .map(([old, now]) => ({ old, new: now }))
    .toSorted((a, b) => (a.old < b.old ? -1 : 1))
}
