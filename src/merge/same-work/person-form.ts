import { particles } from '../../model/name-words.ts'
import type { Name } from '../../model/person.ts'
import { folded } from './letters.ts'

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

/** One way to read a name. */
export interface Reading {
  /** Without particles: `meer` of `van der Meer`. */
  readonly family: readonly string[]
  /** The same in one word. */
  readonly bare: string
  /** With them, in one word: `vandermeer`. */
  readonly full: string
  /** Single letters are initials. */
  readonly given: readonly string[]
}

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
    characters: /\p{Script=Han}/u.test(written.family) ? sorted(written.given + written.family) : '',
  }
}

function sorted(characters: string): string {
  return [...characters.replace(/\s/g, '')].toSorted().join('')
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

/** So many are held at a time: all people of some long lists, but not all of thousands of pages. */
const mostForms = 4000

/** The forms of names, most made but once, for people write more than one paper, and those who do are near each other. */
export function personForms(): (name: Name) => PersonForm {
  const forms = new Map<string, PersonForm>()
  return (name) => {
    const key = JSON.stringify(name)
    const known = forms.get(key)
    if (known !== undefined) return known
    if (forms.size === mostForms) forms.clear()
    const form = personForm(name)
    forms.set(key, form)
    return form
  }
}

/** Words by which a list of authors is looked up; two that agree share at least one. */
export function namesOfPerson({ words, joined, readings }: PersonForm): readonly string[] {
  const families = readings.flatMap(({ full, bare }) => [full, bare])
  return [...new Set([...words.filter((word) => word.length > 1), ...joined.slice(1), ...families])]
}
