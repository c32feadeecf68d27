import type { Operand, Option } from '../command-table.ts'

/** What a shell can offer where a value stands. */
export type Offer = 'files' | 'folders' | 'nothing' | readonly string[]

/** Which values are paths nobody says but their names. */
const paths: Readonly<Record<string, Offer>> = {
  config: 'files',
  out: 'folders',
  pages: 'files',
  profiles: 'files',
  style: 'files',
}

export function offerFor({ name, choices }: Pick<Operand | Option, 'name' | 'choices'>): Offer {
  if (choices.length > 0) return choices
  return paths[name] ?? 'nothing'
}

/** Every command understands it, and none says so. */
export const helpOption: Option = {
  name: 'help',
  description: 'Show help',
  takesValue: false,
  choices: [],
}
