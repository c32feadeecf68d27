import { readFileSync } from 'node:fs'

import { defineCommand } from './command.ts'

/** The schemas that the package brings, by what they describe. */
const schemas = ['configuration', 'catalog', 'ledger'] as const

/** `offprint schema`: what may stand in the files, for editors and other programs. */
export const schema = defineCommand({
  usage: 'schema [of]',
  summary: 'Print the JSON Schema of offprint.yaml, or of a file in the output',
  options: (args) =>
    args
      .positional('of', {
        choices: schemas,
        default: 'configuration' as const,
        describe: 'Whose: offprint.yaml, catalog.json or ledger.json',
      })
      .example('$0 schema > offprint.schema.json', 'For an editor that completes and checks YAML'),
  run: async ({ of }, { stdout }) => {
    stdout(readFileSync(new URL(`../../schema/${of}-1.json`, import.meta.url), 'utf8'))
    return 0
  },
})
