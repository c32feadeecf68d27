/** Numbers as words; a row adds one. */
const digitsOf: Readonly<Record<string, string>> = {
  one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10',
  first: '1', second: '2', third: '3', fourth: '4', fifth: '5', sixth: '6', seventh: '7', eighth: '8', ninth: '9', tenth: '10',
} // prettier-ignore

const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')

/** Words that a number in any writing follows: `Part II`, `Volume B`. */
const counted: ReadonlySet<string> = new Set(
  'part parts volume vol chapter phase type class stage book section level act episode lecture paper study experiment no number teil band partie parte tomo'.split(
    ' ',
  ),
)

/** The words with the numbers of parts, written in any way, as digits. */
export function withDigits(words: readonly string[]): readonly string[] {
  return words.map((word, index) => {
    const isCounted = counted.has(words[index - 1] ?? '')
    const roman = romans.indexOf(word) + 1
    if (roman > 0 && (isCounted || roman > 1) && !(roman === 5 || roman === 10)) return String(roman)
    if (roman > 0 && (isCounted || index === words.length - 1)) return String(roman)
    if (isCounted && digitsOf[word] !== undefined) return digitsOf[word]
    return word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1')
  })
}

/** What may not differ between two titles of one paper: digits wherever they stand, numbers as words, letters of parts. */
export function numbersIn(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    const digits = word.match(/\p{N}+/gu)
    if (digits !== null) return digits
    if (digitsOf[word] !== undefined) return [digitsOf[word]]
    return counted.has(words[index - 1] ?? '') && /^[a-h]$/.test(word) ? [word] : []
  })
}
