/** The signs that the other half of a quote may be. */
const otherHalves: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '“„',
  '«': '»',
  '»': '«',
  '《': '》',
  '》': '《',
  '「': '」',
  '」': '「',
  '’': '‘',
}

/** Whether a text holds the other half of a quote at its edge, with nothing that closes it: `Comment on "Trees`. */
export function holdsOtherHalf(text: string, quote: string): boolean {
  const others = otherHalves[quote] ?? ''
  const count = (signs: string): number => [...text].filter((sign) => signs.includes(sign)).length
  return others === quote ? count(quote) % 2 === 1 : count(others) > count(quote)
}
