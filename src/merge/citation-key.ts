import anyAscii from 'any-ascii'
import type { Version } from '../model/catalog.ts'
import { partsOf } from '../model/partial-date.ts'

/** Words that say nothing about a paper, at the head of its title. */
const empty: ReadonlySet<string> = new Set(
  'a an the on of in at by for from to toward towards with without and or is are do does can how what why when where who via using le la les un une des du de der die das ein eine über zur zum el los las una'.split(
    ' ',
  ),
)

/** `moreau2025glow`: family name, year and first telling word of the preferred version, in ASCII; `glow2025` without authors. */
export function citationKeyOf({ authors, issued, title }: Version): string {
  const [first] = authors ?? []
  const family = ascii(first?.family ?? first?.literal?.split(/\s+/).at(-1) ?? '')
  const year = issued === undefined ? '' : String(partsOf(issued).year)
  const word = tellingWord(title)
  return (family === '' ? [word, year] : [family, year, word]).join('') || 'untitled'
}

/** The key itself, or with a suffix made from the work's id where it is taken or another new work wants it too. */
export function distinctKey(key: string, id: string, taken: ReadonlySet<string>, isWantedTwice: boolean): string {
  if (!isWantedTwice && !taken.has(key)) return key
  const suffixed = suffixLengths.map((length) => `${key}-${id.slice(-length)}`)
  return suffixed.find((candidate) => !taken.has(candidate)) ?? `${key}-${id.replace(/\W/g, '')}`
} // prettier-ignore

/** Short, and longer where two ids end alike. */
const suffixLengths = [4, 6, 8, 12]

function tellingWord(title: string): string {
  let first = ''
  for (const part of title.split(/[\s:/,.;!?–—-]+/u)) {
    const word = ascii(part)
    if (word !== '' && !empty.has(word)) return word
    if (first === '') first = word
  }
  return first
}

function ascii(text: string): string {
  return inAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** Text in letters of ASCII, as most text is already. */
export function inAscii(text: string): string {
  return /[^ -~]/.test(text) ? anyAscii(text.normalize('NFC')) : text
}
