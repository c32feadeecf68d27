/** Numbers as words; a row adds one. */
const digitsOf: ReadonlyMap<string, string> = new Map(Object.entries({
  one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10',
  first: '1', second: '2', third: '3', fourth: '4', fifth: '5', sixth: '6', seventh: '7', eighth: '8', ninth: '9', tenth: '10',
})) // prettier-ignore

const romans: ReadonlyMap<string, number> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'
    .split(' ')
    .map((roman, index) => [roman, index + 1]),
)

/** Words that a number in any writing follows: `Part II`, `Volume B`. */
const counted: ReadonlySet<string> = new Set(
  'part parts volume vol chapter phase type class stage book section level act episode lecture paper study experiment no number teil band partie parte tomo'.split(
    ' ',
  ),
)

/** The words with the numbers of parts, written in any way, as digits. */
export function withDigits(words: readonly string[]): readonly string[] {
  return words.map((word, index) => {
    const roman = romans.get(word)
    const isCounted = counted.has(words[index - 1] ?? '')
    if (roman === undefined) return (isCounted ? digitsOf.get(word) : undefined) ?? cardinal(word)
    if (isCounted || (roman > 1 && !(roman === 5 || roman === 10))) return String(roman)
    return index === words.length - 1 ? String(roman) : word
  })
}

/** `3rd` is 3. */
function cardinal(word: string): string {
  return /^\d/.test(word) ? word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1') : word
}

/** What may not differ between two titles of one paper: digits wherever they stand, numbers as words, letters of parts. */
export function numbersIn(words: readonly string[]): readonly string[] {
  const found: string[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    const number = digitsOf.get(word)
    if (number !== undefined) found.push(number)
    else if (/^[a-z]{2,}$/.test(word)) continue
    else found.push(...(word.match(/\p{N}+/gu) ?? letterOfPart(word, words[index - 1])))
  }
  return found
}

/** `Part B`. */
function letterOfPart(word: string, before = ''): readonly string[] {
  return /^[a-h]$/.test(word) && counted.has(before) ? [word] : []
}
