import type { PersonForm, Reading } from './person-form.ts'

/** Whether two names can be those of one person. */
export function isSamePerson(a: PersonForm | undefined, b: PersonForm | undefined): boolean {
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
export function isSameFamily(a: Reading | undefined, b: Reading | undefined): boolean {
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
