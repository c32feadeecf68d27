/** What says how a journal is ranked rather than what it is called: `IF`, `CiteScore`, `JCR`, `CCF`. */
const ranking = String.raw`(?:5-year\s)?(?:IF|[Ii]mpact\s[Ff]actor|CiteScore|SJR|SNIP|JCR|SSCI|SCIE?|Q[1-4]|CCF)(?![\p{L}\p{N}])`

const behindName = new RegExp(String.raw`(?<=\S)[\s,;([]{1,2}${ranking}`, 'u')

const whole = new RegExp(
  String.raw`\([^()\n]{0,30}(?<![\p{L}\p{N}])${ranking}[^()\n]{0,40}\)|(?<![\p{L}\p{N}])${ranking}(?:\s?\(\d{4}\))?[\s:=]{0,3}(?:\d{1,3}\.\d{1,3})?`,
  'gu',
)

/** Where words about rankings begin behind the name of a venue, with the signs before them. */
export function rankingIn(text: string): number | undefined {
  return behindName.exec(text)?.index
}

/** A text with a dot in place of each of them, its figure and its bracket, which are no numbers of a volume. */
export function withoutRankings(text: string): string {
  return text.replace(whole, '·')
}
