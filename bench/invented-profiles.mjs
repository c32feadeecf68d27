// Many homepages out of few: every copy of a page tells of other people, other papers and other links.
import { readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

/** A word of fewer pages than these is a name or a term of one person: it becomes another one in each copy. */
const fewPages = 3

const word = /\p{L}{4,}/gu
const longNumber = /\d{5,}/g

/** Makes the `index`-th profile; the same one every time. */
export function profileMaker(folder) {
  const pages = readdirSync(folder)
    .toSorted()
    .map((name) => ({ extension: extname(name), text: readFileSync(join(folder, name), 'utf8') }))
  const counts = new Map()
  for (const { text } of pages)
    for (const one of new Set(text.match(word) ?? [])) counts.set(one, (counts.get(one) ?? 0) + 1)
  return (index) => {
    const { text, extension } = pages[index % pages.length]
    const copy = Math.floor(index / pages.length)
    const changed = text
      .replace(word, (one) => (copy === 0 || counts.get(one) >= fewPages ? one : otherWord(one, copy)))
      .replace(longNumber, (digits) => otherNumber(digits, copy))
    return { name: `p${String(index + 1).padStart(5, '0')}${extension}`, text: changed }
  }
}

/** The beginning stays, so that a capital stays one; vowels become vowels, so that it can be spoken. */
function otherWord(one, copy) {
  let seed = copy
  return [...one].map((letter, index) => {
    const letters = [vowels, consonants].find((some) => some.includes(letter))
    if (index === 0 || letters === undefined) return letter
    seed = (seed * 1_103_515_245 + letter.codePointAt(0) + index) % 2_147_483_648
    return letters[(letters.indexOf(letter) + (seed >> 8)) % letters.length]
  }).join('') // prettier-ignore
}

const vowels = 'aeiou'
const consonants = 'bcdfghjklmnpqrstvwxyz'

/** An arXiv number keeps its month, which stands in front. */
function otherNumber(digits, copy) {
  const end = (Number(digits.slice(-5)) + copy * 37) % 100_000
  return digits.slice(0, -5) + String(end).padStart(5, '0')
}
