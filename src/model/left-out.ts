import { diagnostic, type Diagnostic } from './diagnostic.ts'
import type { Place } from './place.ts'

const longest = 80

/** Says what is not exported, by its first words, and why. */
export function leftOut(what: string, reason: string, place: Place): Diagnostic {
  const words = what.replace(/\s+/g, ' ').trim()
  const shown = words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words
  return diagnostic('left-out', `Left out "${shown}": ${reason}`, { place })
}

/** Whether it was left out because its owner never wrote it: the reasons for that end so. */
export function isOfTemplate({ code, message }: Diagnostic): boolean {
  return code === 'left-out' && message.endsWith(' the template')
}
