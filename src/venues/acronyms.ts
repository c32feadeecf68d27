import { asYear, isSpace, type LatinWord } from './latin-words.ts'
import { fullYear } from './mention-tail.ts'
import { yearBehind } from './name-tail.ts'
import { isDated, isShown, isVisited } from './said-of-acronym.ts'
import type { VenueMatch } from './venue-match.ts'
import { enders, notVenues, openers, sponsorNames } from './venue-words.ts'

/** Names in capitals that a year, a noun or what happens there shows to be venues: `at SCIR 2024`, `GROVE workshop`. */
export function acronymsIn(text: string, words: readonly LatinWord[]): readonly VenueMatch[] {
  return words.flatMap((word, at) => (isAcronym(word) ? (acronymAt(text, words, at) ?? []) : []))
}

function acronymAt(text: string, words: readonly LatinWord[], at: number): VenueMatch | undefined {
  const [word, before] = [words[at], words[at - 1]]
  if (word === undefined) return undefined
  const { stem, year: glued } = partsOf(word.text)
  const sponsored = before !== undefined && isSpace(word.gap) && sponsorNames.has(before.text)
  const behind = glued === undefined ? yearBehind(text, word.end) : undefined
  const ahead =
    glued === undefined && behind === undefined ? yearAhead(words, sponsored ? at - 1 : at) : undefined
  const year = glued ?? behind?.year ?? ahead?.year
  if (isNoVenue(stem, { sponsored, hasYear: year !== undefined })) return undefined
  const start = sponsored ? before.start : word.start
  const end = behind?.end ?? word.end
  const noun = nounBehind(text, end)
  const seen =
    year === undefined
      ? noun !== undefined ||
        (!goesOn(words[at + 1]) && (isShown(text, start, end) || isVisited(text, start, end)))
      : (sponsored || !isPartOfName(word, before)) &&
        isDated(text, { start, end, glued: glued !== undefined })
  if (!seen) return undefined
  const name = text.slice(start, word.start + stem.length)
  const later = noun === undefined || year !== undefined ? undefined : yearBehind(text, noun.end)
  const stated = year ?? later?.year
  return {
    start,
    end: later?.end ?? noun?.end ?? end,
    name,
    series: [],
    ...aliasesOf(
      name,
      sponsored ? name.slice(word.start - start) : name,
      noun === undefined ? name : text.slice(start, noun.end),
    ),
    ...(noun === undefined ? {} : { kind: noun.kind }),
    ...(noun?.kind === 'workshop' ? { track: 'workshop' as const } : {}),
    ...(stated === undefined ? {} : { year: stated }),
  }
}

function isNoVenue(
  stem: string,
  { sponsored, hasYear }: { readonly sponsored: boolean; readonly hasYear: boolean },
): boolean {
  if (sponsorNames.has(stem) && (!hasYear || publishers.test(stem))) return true
  const parts = [...stem.split('/'), stem.split('-')[0] ?? '']
  return !(sponsored && hasYear) && parts.some((part) => notVenues.has(part))
}

/** Societies are called like their meetings, `INFORMS 2024`; these only print what is shown there. */
const publishers = /IEEE|ACM|CVF|USENIX|^\p{Lu}\p{Ll}/u

/** A capital behind it makes it the beginning of another name: `Example Research Day`. */
function goesOn(next: LatinWord | undefined): boolean {
  return next !== undefined && isSpace(next.gap) && next.capital && !enders.has(next.key)
}

/** Without its sponsor, and with its noun. */
function aliasesOf(name: string, ...others: readonly string[]): Pick<VenueMatch, 'aliases'> {
  const aliases = [...new Set(others)].filter((other) => other !== name)
  return aliases.length === 0 ? {} : { aliases }
}

/** Two capitals, or a capital and a digit, in one word: `GROVE`, `NetExa`, `Mini3D`; no course (`CS101`), no model (`GPT-4`), none of many (`SmartBOXs`). */
function isAcronym({ text }: LatinWord): boolean {
  const { stem } = partsOf(text)
  return (
    stem.length >= 3 &&
    /^\p{Ll}?\p{Lu}/u.test(stem) &&
    /^.[^]*?[\p{Lu}\p{Nd}]/u.test(stem) &&
    !/['’]|^\p{Lu}{2,4}\d{2,4}\p{Lu}?$|-\d$|\p{Lu}{2}s$/u.test(stem) &&
    !/^\p{Lu}\d+$/u.test(stem)
  )
}

/** `2023 SCIR` where the year is not that of a date. */
function yearAhead(words: readonly LatinWord[], at: number): { readonly year: number } | undefined {
  const [word, before, earlier] = [words[at], words[at - 1], words[at - 2]]
  const year = word !== undefined && isSpace(word.gap) ? asYear(before) : undefined
  const isDate =
    before === undefined ||
    (isSpace(before.gap) && earlier !== undefined && !prepositions.has(earlier.key)) ||
    /^[–-]$/.test(before.gap)
  return year === undefined || isDate ? undefined : { year }
}

const prepositions: ReadonlySet<string> = new Set(['at', 'to', 'the', 'by', 'attended', 'presented'])

/** `SCIR2024`, `SCIR-2024`, `SCIR-24` and `SCIR’24` with their year; `COVID-19` has none. */
function partsOf(text: string): { readonly stem: string; readonly year?: number } {
  const [, stem, digits] =
    /^(.*?\p{L})-?((?:19[5-9]|20[0-4])\d)$/u.exec(text) ??
    /^(\p{Lu}{3,})-(2\d)$/u.exec(text) ??
    /^(.+)['’](\d\d)$/u.exec(text) ??
    []
  return stem === undefined || digits === undefined ? { stem: text } : { stem, year: fullYear(digits) }
}

function nounBehind(
  text: string,
  at: number,
): { readonly kind: 'workshop' | 'conference'; readonly end: number } | undefined {
  const match =
    /^\s(?:(workshop|Workshop)|conference|Conference|symposium|Symposium|(?:(?:annual|spring|summer|fall|march|april)\s)?meeting(?! with\b))(?!\p{L})(?! (?:for|of|paper|papers|chair|room)\b)(?! on (?:the )?\p{Lu})/u.exec(
      text.slice(at, at + 24),
    )
  if (match === null) return undefined
  return { kind: match[1] === undefined ? 'conference' : 'workshop', end: at + match[0].length }
}

/** A capital before it that does not merely begin a sentence: `Example Labs SCIR`. */
function isPartOfName(word: LatinWord, before: LatinWord | undefined): boolean {
  return before !== undefined && isSpace(word.gap) && before.capital && !openers.has(before.key)
}
