import { editedBy, isInGenitive } from '../model/editor-words.ts'
import type { Name } from '../model/person.ts'
import { hasInitials } from '../model/name-words.ts'
import { readNames } from '../model/written-names.ts'
import { parseName } from './name.ts'
import { russianNominative } from './russian-nominative.ts'

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

/** `Lin C, Elm D, editors. `, as Vancouver has it: the initials say that no book stands among them. */
function withInitialsBehind(text: string): WrittenEditors | undefined {
  const match = /^(?<names>(?:\p{Lu}[\p{L}’'-]{1,30}\s\p{Lu}{1,3},\s){1,20})editors?\.\s/u.exec(text)
  const names = match?.groups?.['names']?.split(', ').filter((name) => name !== '')
  if (match === null || names === undefined) return undefined
  return { editors: names.map((name) => parseName(name.replace(' ', ', '))), end: match[0].length }
}

/** The editors at the start of a text: all up to the word that calls them so, which nothing else stands before. */
export function editorsBefore(text: string): WrittenEditors | undefined {
  const match = before.exec(text.slice(0, 330))
  const names = readNames((match?.groups?.['names'] ?? '').replaceAll(' / ', '; '))?.names ?? []
  const arePeople = names.every((name) => /\p{L}[\s,.]+\p{L}/u.test(name))
  if (match === null || names.length === 0 || !arePeople) return withInitialsBehind(text.slice(0, 330))
  return { editors: names.map(parseName), end: match[0].length }
}

const behind = new RegExp(String.raw`^(?:[,.]|\s\/)?\s\(?(?<words>${editedBy})`, 'iu')

/**
 * `, edited by Karl Lin and Dora Elm, 3–9.` at the start of a text, up to `limit`.
 *
 * What follows a comma may be the publisher, so the last of several must stand behind "and", or all have initials.
 */
export function editorsBehind(text: string, limit: number): WrittenEditors | undefined {
  const match = behind.exec(text.slice(0, 40))
  if (match === null) return undefined
  const lead = match[0].length
  const whole = text.slice(lead, Math.min(limit, lead + 300))
  const stop =
    /\)|,?\s\(|(?<!(?<!\p{L})\p{Lu})\.\s(?=\p{Lu}\p{Ll}{2})|,\s(?:pp?\.|pages|S\.|vol)?\s?\d|\n/u.exec(
      whole,
    )?.index
  const written = whole
    .slice(0, stop)
    .replace(/(?<![\s,.])[\s,.]+$/, '')
    .replace(townBehind, '')
    .replace(/(?<=\s\p{Lu})$/u, '.')
  const names = readNames(written)?.names ?? []
  const isWhole =
    names.length === 1 || /\s(?:and|und|et|y|e|и|&)\s[^,;]{1,80}$/u.test(written) || names.every(hasInitials)
  if (names.length === 0 || !isWhole || !names.every((name) => name.includes(' '))) return undefined
  const called = isInGenitive(match.groups?.['words'] ?? '') ? nominatives(names) : names
  return called === undefined ? undefined : { editors: called.map(parseName), end: lead + written.length }
}

/** `Karl Lin et Dora Elm, Paris` before a publisher. */
const townBehind = /(?<=\s(?:and|und|et|y|e|и|&)\s[^,;]{3,80}),\s\p{Lu}[\p{L}-]{2,20}$/u

/** Of some nobody knows the others. */
function nominatives(names: readonly string[]): readonly string[] | undefined {
  const found = names.map(russianNominative).filter((name) => name !== undefined)
  return found.length === names.length ? found : undefined
}

/** Editors in the midst of a text, and where the words about them begin. */
interface PlacedEditors extends WrittenEditors {
  readonly start: number
}

/**
 * `, C. Lin and D. Elm, Eds.`, `, C. Lin (ed.)` behind a book: the names up to the word that calls them so.
 *
 * They have initials, for nobody can tell whole names from the words of a title, unless it ends at `titleEnd`.
 */
export function editorsNamed(text: string, titleEnd = Infinity): PlacedEditors | undefined {
  const word = wordBehind.exec(text)
  if (word === null) return undefined
  const head = text.slice(0, word.index)
  let start: number | undefined
  let stop = head.length
  let sign = ''
  for (const { index, 0: between } of [...head.matchAll(signs)].toReversed()) {
    const from = index + between.length
    const isName = from > titleEnd ? wholeName : nameWithInitials
    if (!isName.test(head.slice(from, stop))) break
    start = from
    stop = index
    sign = between
  }
  const names = readNames(head.slice(start))?.names ?? []
  if (start === undefined || /\p{L}|&/u.test(sign) || names.length === 0) return undefined
  return { editors: names.map(parseName), start: stop, end: word.index + word[0].length }
}

const wordBehind = /(?:,\s|\s\()(?:eds?|editors?)(?!\p{L})\.?\)?/iu
const signs = /,?\s(?:and|und|&)\s|,\s|\s\(/g

const family = String.raw`(?:(?:van|von|de|der|den|la|di|del|da)\s){0,3}\p{Lu}[\p{L}’'-]{1,30}`
const nameWithInitials = new RegExp(
  String.raw`^\p{Lu}\.(?:[\s-]?\p{Lu}\.){0,3}\s${family}(?:\s\p{Lu}[\p{L}’'-]{1,30})?$`,
  'u',
)
const wholeName = new RegExp(
  String.raw`^\p{Lu}[\p{L}’'-]{0,30}\.?(?:\s\p{Lu}[\p{L}’'-]{0,30}\.?){0,2}\s${family}$`,
  'u',
)
