import { isGroupName } from './group-name.ts'
import { isMononym, particles } from './name-words.ts'
import { isNoName, isWithState } from './no-name.ts'

/** Whether a text is the name of one person, or of a collaboration; a single word is one only among others. */
export function isName(written: string, isListed: boolean): boolean {
  const name = written.replace(/\([^()]{1,30}\)|（[^（）]{1,30}）/gu, ' ').trim()
  if (isEastAsianName(name) || isCollaboration(name)) return true
  if (isWithState(written) || /[\d:"“”!?@/[\]{}=<>%$()]/.test(name) || name.length > 60) return false
  const words = name.split(/[\s,]+/).filter((word) => word !== '')
  if (words.length > 7 || !words.every(isNameWord) || isNoName(name)) return false
  const [only = ''] = words
  return words.length > 1 ? words.some((word) => /\p{L}{2}/u.test(word)) : isListed && isMononym(only)
}

/** These names have numbers, and an article: `the BES3 Collaboration`. */
function isCollaboration(name: string): boolean {
  return /(?:Collaboration|Consortium)$/.test(name) && isGroupName(name)
}

/** `hao zhao`, `hao Zhao`: one of many who forgot the capital. */
export function isInSmallLetters(name: string): boolean {
  return /^\p{Ll}{2,12}\s\p{L}\p{Ll}{1,14}$/u.test(name) && !isNoName(name)
}

function isNameWord(word: string): boolean {
  return (
    /^[\p{L}\p{M}.'’‘ʼ`´‐-]+$/u.test(word) && (/\p{Lu}/u.test(word) || particles.has(word.replace(/\.$/, '')))
  )
}

/** Names without spaces, or with few: `张伟`, `김민준`, `山田 太郎`. */
export function isEastAsianName(name: string): boolean {
  return eastAsian.test(name)
}

const eastAsian =
  /^[\p{Script=Han}·]{2,5}$|^[\p{Script=Hangul}]{2,4}$|^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}・]{2,8}(?:\s[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,6})?$/u
