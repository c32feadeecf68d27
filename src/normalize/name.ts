import { isGroupName } from '../model/group-name.ts'
import { isInitials, joinsFamilies, particles } from '../model/name-words.ts'
import type { Name } from '../model/person.ts'

/**
 * Divides a name as written into the parts of CSL: `Moss, A.`, `Ada van Moss`, `Moss Jr., Ada`, `莫斯`.
 *
 * The particle goes with the family name ("non-dropping"), for a page does not say whether it may be dropped.
 */
export function parseName(written: string): Name {
  const text = written.replace(/\s+/g, ' ').trim()
  if (isUndivided(text) || isGroupName(text)) return { literal: text }
  const comma = text.indexOf(',')
  return comma < 0
    ? inReadingOrder(text.split(' '))
    : named(text.slice(0, comma).split(' '), text.slice(comma + 1).trim())
}

/** A name of one word, or in a script that writes family and given name as one. */
function isUndivided(text: string): boolean {
  return (
    !text.includes(' ') ||
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·・\s]+$/u.test(text)
  )
}

const suffix = /^(?:Jr|Sr|I{2,3}|IV)\.?$/

function inReadingOrder(words: readonly string[]): Name {
  const last = words.at(-1) ?? ''
  if (suffix.test(last) && words.length > 2) return { ...inReadingOrder(words.slice(0, -1)), suffix: last }
  const initials = words.findIndex((word) => isInitials(word))
  if (initials > 0 && isFamilyAlone(words.slice(0, initials)) && words.slice(initials).every(isWithStop))
    return named(words.slice(0, initials), words.slice(initials).join(' '))
  const first = familyStart(words)
  if (first !== undefined) return named(words.slice(first), words.slice(0, first).join(' '))
  return named(words.slice(-1), words.slice(0, -1).join(' '))
}

/** `Moss A. B.`, `van Moss A.`: the family name first, where only initials follow. */
function isFamilyAlone(words: readonly string[]): boolean {
  return words.filter((word) => !isParticle(word)).length === 1 && !isParticle(words.at(-1) ?? '')
}

function isWithStop(word: string): boolean {
  return isInitials(word) && word.includes('.')
}

/** Where particles say that the family name begins: `Ada | van Moss`, `Ana | Moss y Alder`; undefined without any. */
function familyStart(words: readonly string[]): number | undefined {
  const first = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && (isParticle(word) || joinsFamilies(word)),
  )
  if (first < 0) return undefined
  const isJoint = joinsFamilies(words[first] ?? '') && !isInitials(words[first - 1] ?? '')
  return isJoint ? first - 1 : first
}

function named(familyWords: readonly string[], givenAndSuffix: string): Name {
  const end = familyWords.findIndex((word, index) => index > 0 && suffix.test(word))
  const words = end < 0 ? familyWords : familyWords.slice(0, end)
  const count = words.findIndex((word) => !isParticle(word))
  const particle = words.slice(0, Math.max(0, count)).join(' ')
  return {
    family: words.slice(Math.max(0, count)).join(' '),
    ...(givenAndSuffix === '' ? {} : { given: givenAndSuffix }),
    ...(particle === '' ? {} : { 'non-dropping-particle': particle }),
    ...(end < 0 ? {} : { suffix: familyWords.slice(end).join(' ') }),
  }
}

function isParticle(word: string): boolean {
  return particles.has(word)
}
