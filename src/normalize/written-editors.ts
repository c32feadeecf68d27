import type { Name } from '../model/person.ts'
import { hasInitials, readNames } from '../model/written-names.ts'
import { parseName } from './name.ts'

/** Editors as a text names them, and where the words about them end. */
export interface WrittenEditors {
  readonly editors: readonly Name[]
  readonly end: number
}

/** What editors are called, as they write it. */
const called = 'eds?|editors?|hrsg|hgg?|éds?|dirs?|coords?|orgs?|a cura di'

/** `C. Lin (ed.), `, `C. Lin and D. Elm, eds., `: without a sign behind the word it leads on to those who edited the book before it. */
const before = new RegExp(
  String.raw`^(?<names>[^\n]{3,300}?)(?:,?\s?\((?:${called})\.?\)[,.:]{0,2}|,\s(?:eds?\.|editors?)[,:])\s`,
  'iu',
)

/** The editors at the start of a text: all up to the word that calls them so, which nothing else stands before. */
export function editorsBefore(text: string): WrittenEditors | undefined {
  const match = before.exec(text.slice(0, 330))
  const names = readNames(match?.groups?.['names'] ?? '')?.names ?? []
  const arePeople = names.every((name) => /\p{L}[\s,.]+\p{L}/u.test(name))
  if (match === null || names.length === 0 || !arePeople) return undefined
  return { editors: names.map(parseName), end: match[0].length }
}

const behind =
  /^[,.]?\s\(?(?:edited by|ed\. by|eds?\.|hrsg\. von|herausgegeben von|sous la direction de|a cura di)\s/iu

/**
 * `, edited by Karl Lin and Dora Elm, 3–9.` at the start of a text, up to `limit`.
 *
 * What follows a comma may be the publisher, so the last of several must stand behind "and", or all have initials.
 */
export function editorsBehind(text: string, limit: number): WrittenEditors | undefined {
  const lead = behind.exec(text.slice(0, 40))?.[0].length
  if (lead === undefined) return undefined
  const whole = text.slice(lead, Math.min(limit, lead + 300))
  const stop = /\)|,?\s\(|\.\s(?=\p{Lu}\p{Ll}{2})|,\s(?:pp?\.|pages|S\.|vol)?\s?\d|\n/u.exec(whole)?.index
  const written = whole.slice(0, stop).replace(/(?<![\s,.])[\s,.]+$/, '')
  const names = readNames(written)?.names ?? []
  const isWhole =
    names.length === 1 || /\s(?:and|und|et|&)\s[^,;]{1,80}$/u.test(written) || names.every(hasInitials)
  if (names.length === 0 || !isWhole || !names.every((name) => name.includes(' '))) return undefined
  return { editors: names.map(parseName), end: lead + written.length }
}
