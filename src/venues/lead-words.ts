/** What is said right before a name: `accepted` … `to` the. */
export interface Lead {
  /** The preposition, in lower case; empty where there is none. */
  readonly preposition: string
  /** What stands before that, back to the beginning of the sentence. */
  readonly clause: string
}

export function leadBefore(text: string, start: number): Lead {
  const before = text.slice(Math.max(0, start - reach), start)
  const found = preposition.exec(before)
  const end = found?.index ?? before.length
  const from = Math.max(...stops.map((stop) => before.lastIndexOf(stop, end - 1))) + 1
  return { preposition: found?.[1]?.toLowerCase() ?? '', clause: before.slice(Math.min(from, end), end) }
}

const reach = 120

const stops = ['.', '!', '?', ';', '\n']

const preposition =
  /(?<![\p{L}\p{N}])(to|at|@|by|in|on|for|with|of|and|&|from|as)\s?(?:(?:the|our|an?)\s)?$/iu

/** Whether words are said in a clause, not further from its end than so many letters. */
export function isSaid({ clause }: Lead, words: RegExp, within: number): boolean {
  return words.test(clause.slice(-within))
}

/** `an online course in Examples`, `a poster in Examples`: what follows is a field, though a journal may be called like it. */
export function isField({ clause }: Lead): boolean {
  return ofFields.test(clause)
}

const ofFields =
  /(?<!\p{L})(?:(?:course|class|lecture|lesson|module|seminar|workshop|program(?:me)?|track|session|poster|talk|department|division|chair|job|post|position|postdoc|ph\.?d\.?|[mb]\.?sc\.?|master['’]?|bachelor['’]?|degree|diploma|major|minor|professor(?:ship)?|lecturer|fellow(?:ship)?|scholar(?:ship)?|grant|student|researcher|expert|exam|career|interest|method|advance|problem|question|topic|award|prize)(?:e?s)?|expertise|training|research|studies)\s$/iu
