import type { RichText, Span } from '../../model/rich-text.ts'

/** Abbreviations that a sentence goes on behind; initials are, too. */
const abbreviations =
  /(?:^|[\s.(])(?:\p{L}|al|vs|dr|prof|st|jr|sr|eds?|proc|int|inter|vol|no|pp|conf|symp|trans|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|univ|dept|fig|sec|approx|resp|cf|ca|e\.g|i\.e|acad|anal|ann|appl|biol|bull|chem|commun|comput|econ|electron|emerg|eng|eur|inf|intell|j|lett|mach|mater|math|mech|med|nat|natl|neurosci|numer|perform|phil|phys|psychol|rev|sci|soc|softw|stat|syst|technol|theor|изв|вестн|докл|матем)$/iu

/** Where the sentence that holds `from` ends, before its full stop; a line ends it too. */
export function sentenceEnd(text: string, from: number, limit: number = text.length): number {
  for (let at = from; at < limit; at += 1) {
    const sign = text.charAt(at)
    if (sign === '\n' || sign === '。') return at
    const closes =
      sign === '.' && text.charAt(at - 1) !== '.' && /^(?:\s|$|["”])/u.test(text.slice(at + 1, at + 2))
    if (closes && !abbreviations.test(text.slice(Math.max(from, at - 12), at))) return at
  }
  return limit
}

/** The lines of an entry; a line that ends in a comma goes on in the next. */
export function linesOf({ text }: RichText, from = 0): readonly Span[] {
  const lines: Span[] = []
  let start = from
  for (let at = from; at <= text.length; at += 1) {
    if (at < text.length && text.charAt(at) !== '\n') continue
    if (at < text.length && /[,，&]\s?$/.test(text.slice(Math.max(start, at - 2), at))) continue
    if (text.slice(start, at).trim() !== '') lines.push({ start, end: at })
    start = at + 1
  }
  return lines
}

/** The span without white space and signs at either end. */
export function trimmed(text: string, { start, end }: Span, signs: RegExp = /[\s.,;:|]/): Span {
  let [first, last] = [start, end]
  while (first < last && signs.test(text.charAt(first))) first += 1
  while (last > first && signs.test(text.charAt(last - 1))) last -= 1
  return { start: first, end: last }
}
