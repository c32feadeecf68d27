import anyAscii from 'any-ascii'

import type { Name } from '../../model/person.ts'
import { particles } from '../../model/name-words.ts'
import { isAscii, withoutUmlauts } from './letters.ts'

/** A person as compared. */
export interface PersonForm {
  /** The name as its parts say, then with the first word as the family name: `Lin Xiaoyan` has no comma to tell. */
  readonly readings: readonly Reading[]
  /** All words of the name, sorted, for names in either order. */
  readonly words: readonly string[]
  /** These words in one text; empty where there is only one. */
  readonly anyOrder: string
  /** The whole name without spaces, in either order: `张伟` is `Zhang Wei`. */
  readonly joined: readonly string[]
  /** The characters, sorted, of a name in Chinese or Japanese; empty for others. */
  readonly characters: string
}

interface Reading {
  /** Without particles: `meer` of `van der Meer`. */
  readonly family: readonly string[]
  /** The same in one word. */
  readonly bare: string
  /** With them, in one word: `vandermeer`. */
  readonly full: string
  /** Single letters are initials. */
  readonly given: readonly string[]
}

/** Who wrote it; `isWhole` is false of a list that ends in "et al." or names a collaboration. */
export interface AuthorsForm {
  readonly people: readonly PersonForm[]
  /** What collaborations are called. */
  readonly groups: readonly string[]
  readonly isWhole: boolean
}

export type Agreement = 'equal' | 'alike' | 'unknown' | 'other'

export function personForm(name: Name): PersonForm {
  const written = inParts(name)
  const first = readingOf(written)
  const { family, given } = first
  const words = [...given, ...family].toSorted()
  const whole = given.join('')
  return {
    readings: [first, ...familyFirst(written)],
    words,
    anyOrder: words.length > 1 ? words.join(' ') : '',
    joined: [whole + first.full, first.full + whole],
    characters: /\p{Script=Han}/u.test(written.family) ? [...`${written.given}${written.family}`.replace(/\s/g, '')].toSorted().join('') : '',
  } // prettier-ignore
}

interface WrittenParts {
  readonly given: string
  readonly particle: string
  readonly family: string
}

const suffix = /(?:\s|^)(?:Jr|Sr|I{2,3}|IV)\.?$/i

/** Particles stand with either name, and suffixes behind either. */
function inParts(name: Name): WrittenParts {
  const literal = (name.literal ?? '').trim().split(/\s+/)
  const family = (name.family ?? literal.at(-1) ?? '').replace(suffix, '')
  const given = (name.given ?? literal.slice(0, -1).join(' ')).replace(suffix, '').split(/\s+/)
  const rest = family === '' ? given.slice(0, -1) : given
  const end = rest.findLastIndex((word) => !isParticle(word)) + 1
  return {
    given: rest.slice(0, end).join(' '),
    particle: [...rest.slice(end), name['non-dropping-particle'] ?? ''].join(' '),
    family: family === '' ? (given.at(-1) ?? '') : family,
  }
}

function readingOf({ given, particle, family }: WrittenParts): Reading {
  const words = family.split(/[\s-]+/)
  const bare = words.filter((word) => !isParticle(word))
  const own = foldedAll(bare.length === 0 ? words : bare)
  return {
    family: own,
    bare: own.join(''),
    full: foldedAll([...particle.split(' '), ...words]).join(''),
    given: givenOf(given),
  }
}

/** `Thorne WJ`, `Lin Xiaoyan`: only of two whole words. */
function familyFirst({ given, particle, family }: WrittenParts): readonly Reading[] {
  const isWord = !/\s/.test(given) && /\p{L}{2}/u.test(given.slice(given.lastIndexOf('.') + 1))
  const isTwoWords = isWord && /^\S+$/.test(family) && particle.trim() === ''
  return isTwoWords ? [readingOf({ given: family, particle: '', family: given })] : []
}

/** `Jane Rose`, but `J. R.`, `J.R.` and `JR` letter by letter. */
function givenOf(given: string): readonly string[] {
  return given
    .replace(/(?<=\p{L}{2})-(?=\p{L}{2})/gu, '')
    .split(/[\s.-]+/)
    .flatMap((word) => (/^\p{Lu}{2,3}$/u.test(word) && given.length <= 4 ? [...word] : [word]))
    .map(folded)
    .filter((word) => word !== '')
}

function foldedAll(words: readonly string[]): readonly string[] {
  return words.map(folded).filter((word) => word !== '')
}

function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase())
}

/** The forms of names, each made but once, for most people write more than one paper. */
export function personForms(): (name: Name) => PersonForm {
  const forms = new Map<string, PersonForm>()
  return (name) => {
    const key = JSON.stringify(name)
    const form = forms.get(key) ?? personForm(name)
    forms.set(key, form)
    return form
  }
}

export function authorsForm(
  names: readonly Name[] | undefined,
  truncated: boolean,
  formOf: (name: Name) => PersonForm = personForm,
): AuthorsForm {
  const groups = (names ?? []).filter(isCollaboration)
  const people = (names ?? []).filter((name) => !isCollaboration(name)).map(formOf)
  return { people, groups: groups.map(groupForm), isWhole: !truncated && groups.length === 0 }
}

/** How two lists of authors speak for one paper. */
export function agreementOf(a: AuthorsForm, b: AuthorsForm): Agreement {
  if (a.people.length === 0 || b.people.length === 0) return agreementOfGroups(a, b)
  const shorter = Math.min(a.people.length, b.people.length)
  const inOrder = a.people.slice(0, shorter).every((person, index) => isSame(person, b.people[index]))
  const [shortest] = a.people.length <= b.people.length ? [a] : [b]
  if (inOrder && (a.people.length === b.people.length || shortest?.isWhole === false)) return 'equal'
  const shared = a.people.filter((person) => b.people.some((other) => isSame(person, other))).length
  const all = a.people.length + b.people.length - shared
  const sharesFirst = isSame(a.people[0], b.people[0])
  return shared === all || shared / all >= 0.6 || (sharesFirst && shared >= shorter / 2) || (shared > 0 && areFamiliesSame(a, b))
    ? 'alike'
    : 'other'
} // prettier-ignore

function agreementOfGroups(a: AuthorsForm, b: AuthorsForm): Agreement {
  if (a.groups.some((group) => b.groups.includes(group))) return 'equal'
  const areGroups = a.groups.length > 0 && b.groups.length > 0
  return areGroups && a.people.length === 0 && b.people.length === 0 ? 'other' : 'unknown'
}

/** `Robert Thorne and Lukas Bach`, `Bob Thorne and Lukas Bach`. */
function areFamiliesSame(a: AuthorsForm, b: AuthorsForm): boolean {
  return (
    a.people.length === b.people.length &&
    a.people.every(({ readings: [one] }, index) => isSameFamily(one, b.people[index]?.readings[0]))
  )
}

/** Whether somebody of that name is among the authors. */
export function wrote({ people }: AuthorsForm, person: PersonForm): boolean {
  return people.some((author) => isSame(author, person))
}

/** Words by which a list of authors is looked up; two that agree share at least one. */
export function namesOfPerson({ words, joined, readings }: PersonForm): readonly string[] {
  const families = readings.flatMap(({ full, bare }) => [full, bare])
  return [...new Set([...words.filter((word) => word.length > 1), ...joined.slice(1), ...families])]
}

function isSame(a: PersonForm | undefined, b: PersonForm | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (a.characters !== '' && b.characters !== '') return a.characters === b.characters
  if (a.anyOrder !== '' && a.anyOrder === b.anyOrder) return true
  if (a.joined.some((name) => b.joined.includes(name))) return true
  const [one, oneReversed] = a.readings
  const [other, otherReversed] = b.readings
  return isSameReading(one, other) || isSameReading(one, otherReversed) || isSameReading(oneReversed, other)
}

function isSameReading(a: Reading | undefined, b: Reading | undefined): boolean {
  return a !== undefined && b !== undefined && isSameFamily(a, b) && couldBeSameGiven(a.given, b.given)
}

/** Equal with or without particles, or of two family names one. */
function isSameFamily(a: Reading | undefined, b: Reading | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (a.full === b.full) return true
  if (a.bare === b.bare || a.bare === b.full || b.bare === a.full) return true
  const [few, many] = a.family.length < b.family.length ? [a, b] : [b, a]
  const isPart = many.family.length > few.family.length
  return isPart && (many.family[0] === few.bare || many.family.at(-1) === few.bare)
}

/** Names in full have to be equal; initials have to be theirs. */
function couldBeSameGiven(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = a
  const [otherFirst, otherSecond] = b
  if (first === undefined || otherFirst === undefined || a.join('') === b.join('')) return true
  if (first.length === 1 || otherFirst.length === 1) return isStartOf(initialsOf(a), initialsOf(b))
  if (first !== otherFirst) return a.some((word) => word.length > 1 && b.includes(word))
  return second === undefined || otherSecond === undefined || second.charAt(0) === otherSecond.charAt(0)
}

function isStartOf(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

function initialsOf(given: readonly string[]): string {
  return given.map((word) => word.charAt(0)).join('')
}

const collaboration = /\b(?:collaborations?|collab|consortium|team|group|project|network)\b/i

function isCollaboration({ literal, family, given }: Name): boolean {
  return collaboration.test(literal ?? '') || (given === undefined && collaboration.test(family ?? ''))
}

function groupForm({ literal, family }: Name): string {
  return folded((literal ?? family ?? '').replace(collaboration, '').replace(/^\s*(?:on behalf of )?the\s/i, ''))
} // prettier-ignore

function folded(word: string): string {
  const letters = isAscii(word) ? word : anyAscii(word.normalize('NFKC'))
  const bare = letters.toLowerCase().replace(/[^a-z0-9]/g, '')
  return withoutUmlauts(bare).replace(/^dj/, 'd')
}
