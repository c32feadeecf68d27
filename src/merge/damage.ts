import type { Entry } from '../model/entry.ts'
import { foldText } from './likeness.ts'

/** A file of which not all can be read any more. */
export interface Damaged {
  readonly file: string
  /** What cannot be read; without it, nothing that it says in fields can. */
  readonly text?: string
}

/** Of what was published of these files, that which may stand in what cannot be read, and is said nowhere else in them. */
export function hiddenByDamage(
  damaged: readonly Damaged[],
  before: readonly Entry[],
  now: readonly Entry[],
): readonly Entry[] {
  if (damaged.length === 0) return []
  const said = new Set(now.map(nameOf))
  const read = new Set(now.map(({ place }) => place.source))
  const isWithin = ({ file, text }: Damaged, entry: Entry): boolean => {
    if (entry.place.source !== file) return false
    if (text !== undefined) return stands(wordsOf(entry), text)
    return !read.has(file) || isInFields(entry)
  }
  return before.filter((entry) => !said.has(nameOf(entry)) && damaged.some((one) => isWithin(one, entry)))
}

function nameOf(entry: Entry): string {
  return [entry.type, entry.place.source, foldText(wordsOf(entry))].join('|')
}

function wordsOf(entry: Entry): string {
  return entry.type === 'news' ? entry.text : entry.title
}

/** The body of a page is read whatever is wrong with its front matter. */
function isInFields({ rule }: Entry): boolean {
  return rule.startsWith('records/')
}

const shortest = 6

/** Whatever braces and commands stand between the letters. */
function stands(words: string, text: string): boolean {
  const letters = lettersOf(words)
  return letters.length >= shortest && lettersOf(text.replace(/\\[a-z]+/gi, '')).includes(letters)
}

function lettersOf(text: string): string {
  return foldText(text).replaceAll(' ', '')
}
