import { endingWords, isJournalWord, leadsOn, strangers } from './shortened-words.ts'
import { enders, openers } from './venue-words.ts'

/** A title of a journal in shortened words. */
export interface ShortenedTitle {
  readonly end: number
  /** How many of its words end in full stops. */
  readonly stops: number
}

/** The title that begins at a place, to the last word that surely belongs to it; none where no word is one of journals. */
export function shortenedTitleAt(text: string, start: number): ShortenedTitle | undefined {
  const words = wordsFrom(text, start)
  let [title, stops, open, isJournal]: [ShortenedTitle | undefined, number, number, boolean] =
    [undefined, 0, 0, false] // prettier-ignore
  for (const [at, word] of words.entries()) {
    const part = partOf(text, words, at)
    if (part === 'stranger' || (part === 'open' && open === mostOpen)) break
    if (part !== 'lead') open = part === 'sure' ? 0 : open + 1
    if (word.hasStop) stops += 1
    isJournal ||= isShortened(word)
    if (part === 'sure' && stops > 0 && isJournal) title = { end: endOf(text, word), stops }
  }
  return title
}

/** So many words in a row may wait for one that shows them to belong to the title. */
const mostOpen = 2

interface Word {
  /** In lower case, without the full stop. */
  readonly key: string
  readonly hasStop: boolean
  readonly end: number
}

/** Words apart by one space, which begin with capitals or join others. */
function wordsFrom(text: string, start: number): readonly Word[] {
  const words: Word[] = []
  let at = start
  while (words.length < longest) {
    const found = pattern.exec(text.slice(at, at + 28))?.[0]
    if (found === undefined) break
    const end = at + found.length
    words.push({ key: found.replace(/\.$/, '').toLowerCase(), hasStop: found.endsWith('.'), end })
    if (!/^[ \n\u00a0]/.test(text.slice(end, end + 1))) break
    at = end + 1
  }
  return words
}

const longest = 14

const pattern =
  /^(?:(?:\p{Lu}\.){2,3}|(?:\p{Lu}[\p{L}\p{M}-]{0,20}|of|and|&|de|der|für|et|for|in)\.?)(?=[\s,;:!?()[\]]|$)/u

/** A `sure` part may end a title, an `open` one waits for it, and a `lead` never ends one: `Int.`, `R.` */
type Part = 'sure' | 'open' | 'lead' | 'stranger'

function partOf(text: string, words: readonly Word[], at: number): Part {
  const [word, before] = [words[at], words[at - 1]]
  if (word === undefined) return 'stranger'
  if (joints.has(word.key))
    return before === undefined || (isAnd(word) && endsTitle(before)) ? 'stranger' : 'open'
  if (leads(words, at)) return isAnd(before) ? 'stranger' : 'lead'
  if (isShortened(word)) return isInitial(word) ? 'lead' : 'sure'
  if (isSeries(text, word, before)) return 'sure'
  if (word.hasStop && isInitial(word)) return 'lead'
  if ([strangers, openers, enders].some((set) => set.has(word.key))) return 'stranger'
  const isInside = word.hasStop && before?.hasStop === true && !endsTitle(before) && !isInitial(before)
  return isInside || isLed(words, at) ? 'sure' : 'open'
}

const joints: ReadonlySet<string> = new Set(['of', 'and', '&', 'de', 'der', 'für', 'et', 'for', 'in'])

function isAnd(word: Word | undefined): boolean {
  return word !== undefined && ['and', '&', 'et'].includes(word.key)
}

function isInitial({ key }: Word): boolean {
  return /^(?:\p{L}\.?)+$/u.test(key) && (key.length === 1 || key.includes('.'))
}

/** `Acta` is never shortened. */
function isShortened({ key, hasStop }: Word): boolean {
  return isJournalWord(key) && (hasStop || key === 'acta')
}

function endsTitle({ key, hasStop }: Word): boolean {
  return hasStop && endingWords.has(key)
}

/** Behind the end of a title it begins something else: `Filic. Lett. J. Moss`. */
function leads(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]]
  const isBehind = before !== undefined && endsTitle(before)
  return word !== undefined && !isBehind && isShortened(word) && leadsOn(word.key, at === 0)
}

/** `J. Fern Ecology`: words in full behind one that leads to them. */
function isLed(words: readonly Word[], at: number): boolean {
  const last = words.slice(0, at).findLastIndex(({ key, hasStop }) => hasStop || key === 'acta')
  return last >= 0 && leads(words, last)
}

/** `Filic. Lett. B 12`, `Proc. Natl. Filic. Sci. USA`, but not `Am. J. Filic. A preprint`. */
function isSeries(text: string, { key, hasStop, end }: Word, before: Word | undefined): boolean {
  return (
    before?.hasStop === true &&
    /^(?:\p{L}|usa|uk)$/u.test(key) &&
    !(
      hasStop &&
      text.charAt(end) === ' ' &&
      key.length === 1 &&
      !/^\s[\d(]/.test(text.slice(end, end + 2))
    ) &&
    !/^\s\p{Ll}/u.test(text.slice(end, end + 2))
  )
}

/** With the full stop where it shortens the word, without where it ends a sentence: `J. Algebras.` */
function endOf(text: string, word: Word): number {
  if (!word.hasStop || isShortened(word)) return word.end
  const goesOn = /^(?:[,;:)(]|\s[\p{Ll}\d(])/u.test(text.slice(word.end, word.end + 2))
  return goesOn || /^.{2,8}[^\P{L}aeiouys]$/u.test(word.key) ? word.end : word.end - 1
}
