import anyAscii from 'any-ascii'

import type { Name } from '../../model/person.ts'

/** A person as compared: family name in ASCII, first letters of the given names, and all words for names in either order. */
export interface PersonForm {
  readonly family: string
  readonly initials: string
  readonly words: string
}

/** Who wrote it; `isWhole` is false of a list that ends in "et al." or names a collaboration. */
export interface AuthorsForm {
  readonly people: readonly PersonForm[]
  readonly isWhole: boolean
}

export type Agreement = 'equal' | 'alike' | 'unknown' | 'other'

export function personForm(name: Name): PersonForm {
  const words = (name.literal ?? '').trim().split(/\s+/)
  const family = name.family ?? words.at(-1) ?? ''
  const given = name.given ?? (name.family === undefined ? words.slice(0, -1).join(' ') : '')
  const particle = name['non-dropping-particle'] ?? ''
  return {
    family: ascii(`${particle} ${family}`),
    initials: initialsOf(given),
    words: `${given} ${particle} ${family}`.split(/[\s-]+/).map(ascii).filter((word) => word !== '').toSorted().join(' '), // prettier-ignore
  }
}

export function authorsForm(names: readonly Name[] | undefined, truncated: boolean): AuthorsForm {
  const people = (names ?? []).filter((name) => !isCollaboration(name)).map(personForm)
  return { people, isWhole: !truncated && people.length === (names ?? []).length }
}

/** How two lists of authors speak for one paper. */
export function agreementOf(a: AuthorsForm, b: AuthorsForm): Agreement {
  if (a.people.length === 0 || b.people.length === 0) return 'unknown'
  const shorter = Math.min(a.people.length, b.people.length)
  const inOrder = a.people.slice(0, shorter).every((person, index) => isSame(person, b.people[index]))
  const [shortest] = a.people.length <= b.people.length ? [a] : [b]
  if (inOrder && (a.people.length === b.people.length || shortest?.isWhole === false)) return 'equal'
  const shared = a.people.filter((person) => b.people.some((other) => isSame(person, other))).length
  const all = a.people.length + b.people.length - shared
  const sharesFirst = isSame(a.people[0], b.people[0])
  return shared === all || shared / all >= 0.6 || (sharesFirst && shared >= shorter / 2) ? 'alike' : 'other'
}

/** Whether somebody of that name is among the authors. */
export function wrote({ people }: AuthorsForm, person: PersonForm): boolean {
  return people.some((author) => isSame(author, person))
}

function isSame(a: PersonForm | undefined, b: PersonForm | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (a.words === b.words && a.words.includes(' ')) return true
  return isSameFamily(a.family, b.family) && (a.initials.startsWith(b.initials.charAt(0)) || b.initials.startsWith(a.initials.charAt(0)))
} // prettier-ignore

/** `Müller` is written `Muller` and `Mueller`. */
function isSameFamily(a: string, b: string): boolean {
  return a === b || withoutUmlauts(a) === withoutUmlauts(b)
}

function withoutUmlauts(family: string): string {
  return family.replace(/([aou])e/g, '$1')
}

/** `J. R.` and `Jane Rose` are `jr`. */
function initialsOf(given: string): string {
  return given
    .split(/[\s.-]+/)
    .map((word) => ascii(word).charAt(0))
    .join('')
}

function isCollaboration({ literal }: Name): boolean {
  return literal !== undefined && /\b(?:collaboration|consortium|team|group|project|network)\b/i.test(literal)
}

function ascii(text: string): string {
  return anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
