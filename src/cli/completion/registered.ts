import type { CommandEntry, Option } from '../command-table.ts'

/** What an option can be of all that is registered somewhere; its help names but a few. */
type Registered = Required<Pick<Option, 'choices' | 'form'>>

/** The table with the choices that are in registries; they are large, and who prints help does not load them. */
export async function withRegistered(commands: readonly CommandEntry[]): Promise<readonly CommandEntry[]> {
  const registered = await registeredChoices()
  const completed = (entry: CommandEntry): CommandEntry => ({
    ...entry,
    commands: entry.commands.map(completed),
    options: entry.options.map((option) => ({
      ...option,
      ...registered[`${entry.words.join(' ')} --${option.name}`],
    })),
  })
  return commands.map(completed)
}

async function registeredChoices(): Promise<Readonly<Record<string, Registered>>> {
  const [{ checks }, { exporters }, { bundledStyles }, { services }] = await Promise.all([
    import('../../examine/index.ts'),
    import('../../export/index.ts'),
    import('../../export/reference.ts'),
    import('../services-named.ts'),
  ])
  const onDemand = listOf(exporters.filter((exporter) => exporter.onDemand === true))
  return {
    'build --also': onDemand,
    'check --also': onDemand,
    'watch --also': onDemand,
    'doctor --only': listOf(checks),
    'fetch works --only': listOf(services),
    'cite --style': { choices: bundledStyles, form: 'one or a path' },
  }
}

function listOf(registry: readonly { readonly name: string }[]): Registered {
  return { choices: registry.map(({ name }) => name), form: 'list' }
}
