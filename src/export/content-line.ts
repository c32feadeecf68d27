import { singleLine } from './single-line.ts'

/**
 * One content line, folded at 75 octets and never inside a character (RFC 5545 § 3.1).
 *
 * The value is written as it is, so TEXT must be escaped before. Line breaks and other control characters are
 * dropped here, whatever the value's type, so that no value can begin a line of its own.
 */
export function contentLine(name: string, value: string): string {
  return `${fold(`${name}:${value}`.replace(/[^\P{Cc}\t]|\p{Cs}/gu, ''))}\r\n`
}

/** Escapes a value of type TEXT (RFC 5545 § 3.3.11); every kind of line break becomes `\n`. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n?|[\n\u0085\u2028\u2029]/g, String.raw`\n`)
}

/** The same for what is one line by its nature, a name or a place: calcurse leaves out an event whose summary has two. */
export function escapeLine(text: string): string {
  return escapeText(singleLine(text))
}

const longest = 75

function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const width = octetsOf(character)
    if (octets + width > longest) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += width
  }
  return folded
}

/** The length in UTF-8. */
function octetsOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
