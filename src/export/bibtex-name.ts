import type { Name } from '../model/person.ts'
import { familyName } from './family-name.ts'
import { escapeLatex } from './latex-text.ts'

/** A list of authors as BibTeX reads it: `de la Cruz, María and King, Jr., Martin and {ACME Lab} and others`. */
export function bibtexNames(names: readonly Name[], truncated = false): string {
  return [...names.map(bibtexName), ...(truncated ? ['others'] : [])].join(' and ')
}

/**
 * A name as `von Last, Jr, First` (btxdoc, section 4). What BibTeX would take apart wrongly stands in braces:
 * organisations, undivided names, a comma or an "and" in a part, a small word inside a family name.
 */
function bibtexName(name: Name): string {
  const { family, given, suffix, literal } = name
  if (literal !== undefined || family === undefined || given === undefined) return braced(undivided(name))
  const last = familyName(name)
  return [
    readAsParticle(last) ? braced(last) : namePart(last),
    ...(suffix === undefined ? [] : [namePart(suffix)]),
    namePart(given),
  ].join(', ')
}

function undivided(name: Name): string {
  const parts = [name.given, familyName(name), name.suffix]
  return name.literal ?? parts.filter((part) => part !== undefined && part !== '').join(' ')
}

function namePart(part: string): string {
  if (/,|(?:^|\s)and(?:\s|$)/i.test(part)) return braced(part)
  // Some readers take the space behind `\&` for its end, and miss the "and".
  return escapeLatex(part).replace(/\\[&%$#_]$/, '$&{}')
}

/** A command right behind the brace would make one letter of all that is in it (btxdoc, special characters). */
function braced(text: string): string {
  const latex = escapeLatex(text)
  return latex.startsWith('\\') ? `{{}${latex}}` : `{${latex}}`
}

/**
 * Whether BibTeX would take a word inside of a family name for a particle and move it: `Ortega y Gasset`, and
 * `Álvarez Núñez`, because it looks at the first letter of ASCII.
 */
function readAsParticle(family: string): boolean {
  const words = family.split(' ')
  const first = words.findIndex((word) => !/^\P{L}*\p{Ll}/u.test(word))
  return words.slice(first, -1).some((word) => /^[^A-Za-z]*[a-z]/.test(word))
}
