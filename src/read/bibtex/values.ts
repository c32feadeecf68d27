import { parse } from '@citation-js/plugin-bibtex/lib/input/value.js'
import { withoutOwnScript } from '../../model/author-marks.ts'
import { isGroupName } from '../../model/group-name.ts'
import type { Name } from '../../model/person.ts'
import { withTaggedScripts } from '../../model/raised-text.ts'
import { isInitials, joinsFamilies } from '../../model/name-words.ts'
import { readNames } from '../../model/written-names.ts'
import { aroundFormulas, withSigns, withTextSigns } from './formula.ts'
import { withoutDressing } from './name-dressing.ts'

/**
 * The text of a field: accents and commands as Unicode, without the braces that keep capitals.
 *
 * Mathematics (`$O(n^2)$`) stays as it is, for a title has to be cited with it; a single sign or index becomes Unicode.
 */
export function textOfField(value: string): string {
  return withoutEntities(aroundFormulas(value, withoutCommands)).replace(/\s+/g, ' ').trim()
}

/** Registrars deliver `&amp;` and `&#8211;`. */
function withoutEntities(text: string): string {
  return text
    .replace(/&#(?:x([\da-f]{1,5})|(\d{2,6}));/gi, (written, hex: string | undefined, decimal: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code >= 32 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : written
    })
    .replace(/&([a-z]{2,6});/gi, (written, name: string) => entities[name] ?? written)
}

const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…', times: '×',
} // prettier-ignore

/** People and organisations; `and others` says that there are more. */
export function namesOfField(value: string): {
  readonly names: readonly Name[]
  readonly truncated: boolean
} {
  const parsed = parsedNames(asBibtexNames(value))
  const names = parsed.filter((name) => !isOthers(name))
  return {
    names: names.map(nameOf).filter((name) => Object.keys(name).length > 0),
    truncated: names.length < parsed.length,
  }
}

/** What people write into the field, in the writing that BibTeX prescribes. */
function asBibtexNames(value: string): string {
  const tidy = withoutOwnScript(withLetters(withSigns(withoutDressing(value)))).replace(/\s+/g, ' ').replace(/,? et\.? al\.?\s*$/i, ' and others').replace(/ 0\d{3}(?= and |$)/g, '')
  const pieces = tidy.split(/(?:^|\s)and(?=\s|$)/).map((piece) => piece.trim()).filter((piece) => piece !== '')
  return pieces.flatMap((piece) => (isList(piece) ? (readNames(piece)?.names ?? [piece]) : [piece])).map(undivided).join(' and ')
} // prettier-ignore

/** `{\v{Z}}eljko`, `{M}aria` as they print, for citation-js takes a name whose first capital is in braces for a particle. */
function withLetters(value: string): string {
  return value
    .replace(accented, (written) => {
      const letters = withoutCommands(written)
      return /\s/.test(letters) ? written : letters
    })
    .replace(/\{(\p{Lu}\p{L}?)\}(?=\p{Ll})/gu, '$1')
}

const accented =
  /(?<![\^_])\{\\(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|\\(?:[A-Za-z]{1,2}|[^\sA-Za-z\d&%$#_{}\\])\{(?:[^{}\s]|\{[^{}]*\})*\}/g

/** `A. Moss, B. Li, C. Vale`: more commas than a name has, or full names around them. */
function isList(piece: string): boolean {
  if (/[{}\\]/.test(piece)) return false
  const parts = piece.split(',')
  const areNames = parts.every((part) => /\S\s+\S/.test(part))
  const hasInitials = parts.length === 2 && /^\p{Lu}\.|\s\p{Lu}{1,3}\.?$/u.test(parts[0] ?? '')
  return /[;；，、]/.test(piece) || parts.length > 3 || (areNames && (parts.length === 3 || hasInitials))
} // prettier-ignore

/** A name in Chinese, Japanese or Korean is one, whatever spaces are in it. */
function undivided(name: string): string {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·・\s]+$/u.test(name) ? `{${name}}` : name
} // prettier-ignore

type ParsedName = Exclude<ReturnType<typeof parse>, string>[number]

/** Commands whose name is what they print. */
function withNames(text: string): string {
  return text.replace(/\\(LaTeX|TeX|BibTeX|LuaTeX|XeTeX)(?![A-Za-z])(?:\{\}| )?/g, '$1')
}

/** Letters that citation-js does not know: `\AA`, and an accent above `\i` or `\j`, which lose their dots for it. */
function withMissingLetters(text: string): string {
  return withTextSigns(text)
    .replace(/\\(?:(AA)|aa)(?![A-Za-z])(?:\{\}| )?/g, (_, capital?: string) =>
      capital === undefined ? 'å' : 'Å',
    )
    .replace(/(?<=\\(?:[`'^"~=.]|[uv](?![A-Za-z]))\s?\{?)\\([ij])(?![A-Za-z])(?:\{\}| )?/g, '$1')
}

function withoutCommands(text: string): string {
  const parsed = attempt(withNames(text), 'title')
  const plain =
    typeof parsed === 'string'
      ? withTaggedScripts(parsed).replace(/<\/?(?:i|b|sub|sup|span)\b[^<>]*>/g, '')
      : text
  return plain
    .replace(/\\([&%$#_{} ])/g, '$1')
    .replace(/\\[a-zA-Z]+\s?/g, '')
    .replace(/[{}]/g, '')
}

function parsedNames(value: string): readonly ParsedName[] {
  const parsed = attempt(value.replace(/\s+/g, ' '), 'author')
  if (typeof parsed !== 'string' && parsed !== undefined) return parsed
  return value.split(/\sand\s/).map((family) => ({ family: withoutCommands(family).trim() }))
}

/** citation-js throws at braces that do not match. */
function attempt(text: string, field: string): ReturnType<typeof parse> | undefined {
  try {
    return parse(withMissingLetters(text), field)
  } catch {
    return undefined
  }
}

function isOthers({ family, given }: ParsedName): boolean {
  return given === undefined && /^(?:others|et\.? al\.?)$/i.test(family ?? '')
}

function nameOf(parsed: ParsedName): Name {
  const { family, given, prefix, suffix } = withBothFamilies(withoutSuffix(parsed))
  const whole = withoutMarks([given, prefix, family].filter((part) => part !== undefined).join(' '))
  if (isGroupName(whole)) return literal(whole)
  const parts = { family, given, 'non-dropping-particle': prefix, suffix }
  const written = Object.entries(parts).flatMap(([part, text]) => {
    const bare = withoutMarks(text ?? '')
    return bare === '' ? [] : [[part, bare] as const]
  })
  return given === undefined && prefix === undefined && suffix === undefined
    ? literal(withoutMarks(family ?? ''))
    : Object.fromEntries(written)
}

/** `Ana Moss y Alder`, where BibTeX takes a word in small letters for a particle. */
function withBothFamilies(name: ParsedName): ParsedName {
  const { given = '', prefix = '', family = '' } = name
  const [, others = '', first = ''] = /^(.+)\s(\S{2,})$/.exec(given) ?? []
  if (!joinsFamilies(prefix) || first === '' || isInitials(first)) return name
  const { prefix: _, ...parts } = name
  return { ...parts, given: others, family: `${first} ${prefix} ${family}` }
}

/** `Ada Moss Jr.`, `Moss III, Ada`: BibTeX wants two commas, and few write them. */
function withoutSuffix(name: ParsedName): ParsedName {
  const { family = '', given = '' } = name
  const end = /(?<![^\s,])(?:Jr\.?|Sr\.?|I{2,3}|IV)$/.exec(family)?.[0]
  if (end === undefined || given === '' || name.suffix !== undefined) return name
  const stem = family.slice(0, -end.length).trim()
  if (stem !== '') return { ...name, family: stem, suffix: end }
  const words = given.split(' ')
  return words.length < 2 ? name : { ...name, family: words.at(-1) ?? '', given: words.slice(0, -1).join(' '), suffix: end }
} // prettier-ignore

function literal(text: string): Name {
  return text === '' ? {} : { literal: text }
}

/** Owners mark themselves, equal contribution and correspondence. */
function withoutMarks(text: string): string {
  return text.replace(/\\[a-zA-Z]+\s?/g, '').replace(/[*†‡§¶#^$✉∗{}\\¹²³⁰⁴-⁹]/g, '').replace(/\s+/g, ' ').trim() // prettier-ignore
}
