import type { Operand, Option } from '../command-table.ts'

/** What a shell can offer where a value stands. */
export type Offer = 'files' | 'folders' | 'nothing' | Pick<Option, 'choices' | 'form'>

/** Which values are paths nobody says but their names. */
const paths: Readonly<Record<string, 'files' | 'folders'>> = {
  config: 'files',
  out: 'folders',
  pages: 'files',
  profiles: 'files',
}

export function offerFor(value: Operand | Option): Offer {
  const { name, choices } = value
  if (choices.length > 0) return value
  return paths[name] ?? 'nothing'
}

/** Every command understands it, and none says so. */
export const helpOption: Option = {
  name: 'help',
  description: 'Show help',
  takesValue: false,
  choices: [],
}
