/**
 * The names of a field without what sets people apart there: bold, colour, links and the marks of equal contribution,
 * correspondence and affiliation. Braces that hold a name together stay.
 */
export function withoutDressing(names: string): string {
  if (!/[\\$<]/.test(names)) return names
  return undressings.reduce((text, [dressing, bare]) => text.replace(dressing, bare), names)
}

/** What stands in braces, two levels of which may be inside: `{Jos\'{e} {\v{Z}}ur}`. */
const inBraces = String.raw`\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}`

const fonts =
  'textbf|textit|textsl|textsc|texttt|textsf|textrm|textmd|textup|textnormal|emph|underline|uline|ul|text|mbox|hl'
const switches = 'bf|it|em|sc|sl|tt|rm|sf|bfseries|itshape|scshape|slshape'

const dressed = new RegExp(
  String.raw`\\(?:${fonts}|textcolor\s?\{[^{}]*\}|href\s?\{[^{}]*\})\s?${inBraces}`,
  'g',
)
const switched = new RegExp(
  String.raw`\{\\(?:${switches})(?![A-Za-z])\s?([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}`,
  'g',
)
const raised = new RegExp(
  String.raw`(?<=((?<!\p{L})\p{Lu})?)\\(?:textsuperscript|up)\s?${inBraces}(?=(\p{L})?)`,
  'gu',
)
const notes = new RegExp(String.raw`\\(?:thanks|footnote|orcid(?:ID|link)?)\s?${inBraces}|\\footnotemark(?:\[[^\]]*\]|\{\})?`, 'g') // prettier-ignore

/** From the outside inwards: what is bold may be underlined, and coloured. */
const undressings: readonly (readonly [RegExp, (written: string, ...groups: readonly string[]) => string])[] = [
  [/\$\s?(?:(?:\{\})?\^|\\(?:dagger|ddagger|ast|star|sharp|diamond|bullet|circ|S|P)(?![A-Za-z])|\*)[^$\n]{0,40}\$/g, () => ''],
  [notes, () => ''],
  [raised, lettersOfName],
  [dressed, innerName],
  [dressed, innerName],
  [dressed, innerName],
  [switched, innerName],
  [/<sup\b[^<>]*>[^<>]{0,40}<\/sup>|<\/?(?:b|i|u|em|strong|mark|span|a)(?:\s[^<>]*)?>/gi, () => ''],
] // prettier-ignore

/** `M\textsuperscript{c}Leaf`, `M\textsuperscript{a} Vela`. */
function lettersOfName(_: string, lone = '', inner = '', letter = ''): string {
  return `${lone}${letter}` !== '' && /^\p{L}{1,2}$/u.test(inner) ? inner : ''
}

/** An "and" in braces divides no names. */
function innerName(_: string, inner = ''): string {
  return /\sand\s/.test(inner) ? `{${inner}}` : inner
}
