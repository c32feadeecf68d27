/** What leads on to those who edited a book, a row a language; fragments of regular expressions without regard to case. */
const leads: readonly string[] = [
  String.raw`edited\sby|eds?\.\sby`,
  String.raw`hrsg\.\svon|hg\.\svon|herausgegeben\svon`,
  String.raw`sous\sla\sdir(?:ection|\.)\s(?:de\s|d['’])|(?:éd(?:ité|\.)|dir(?:igé|\.))\spar`,
  String.raw`(?:ed(?:itad[oa]|s?\.)|coord(?:inad[oa]|s?\.)|comp(?:ilad[oa]|\.)|org(?:ani[zs]ad[oa]|s?\.))\spor|edición\sde`,
  String.raw`a\scura\sdi`,
  String.raw`под\s(?:общ(?:ей|\.)\s|науч(?:ной|\.)\s)?ред(?:акцией|\.)|(?:отв(?:етственный|\.)\s|науч\.\s|гл\.\s)?ред(?:актор)?(?:\.|(?=\s))`,
  String.raw`eds?\.`,
]

/** Any of them, with the space behind it. */
export const editedBy = `(?:${leads.join('|')})\\s?`

const genitive = /^под\s/iu

/** Whether those words put the names behind them into another case than they are called in. */
export function isInGenitive(words: string): boolean {
  return genitive.test(words)
}
