import type { Name } from '../../model/person.ts'
import { folded } from './letters.ts'
import { type PersonForm, personForm } from './person-form.ts'
import { isSameFamily, isSamePerson } from './same-person.ts'

/** Who wrote it; `isWhole` is false of a list that ends in "et al." or names a collaboration. */
export interface AuthorsForm {
  readonly people: readonly PersonForm[]
  /** What collaborations are called. */
  readonly groups: readonly string[]
  readonly isWhole: boolean
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

const collaboration = /\b(?:collaborations?|collab|consortium|team|group|project|network)\b/i

function isCollaboration({ literal, family, given }: Name): boolean {
  return collaboration.test(literal ?? '') || (given === undefined && collaboration.test(family ?? ''))
}

function groupForm({ literal, family }: Name): string {
  const bare = (literal ?? family ?? '').replace(collaboration, '')
  return folded(bare.replace(/^\s*(?:on behalf of )?the\s/i, ''))
}

export type Agreement = 'equal' | 'alike' | 'unknown' | 'other'

/** How two lists of authors speak for one paper. */
export function agreementOf(a: AuthorsForm, b: AuthorsForm): Agreement {
  if (a.people.length === 0 || b.people.length === 0) return agreementOfGroups(a, b)
  const shorter = Math.min(a.people.length, b.people.length)
  const inOrder = a.people.slice(0, shorter).every((person, index) => isSamePerson(person, b.people[index]))
  const shortest = a.people.length <= b.people.length ? a : b
  if (inOrder && (a.people.length === b.people.length || !shortest.isWhole)) return 'equal'
  const shared = a.people.filter((person) => b.people.some((other) => isSamePerson(person, other))).length
  const all = a.people.length + b.people.length - shared
  const sharesFirst = isSamePerson(a.people[0], b.people[0])
  const areMost = shared / all >= 0.6 || (sharesFirst && shared >= shorter / 2)
  return areMost || (shared > 0 && areFamiliesSame(a, b)) ? 'alike' : 'other'
}

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
  return people.some((author) => isSamePerson(author, person))
}
