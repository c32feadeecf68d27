import { asYear, isSpace, knownSign, type LatinWord } from './latin-words.ts'
import { isSaid, leadBefore, type Lead } from './lead-words.ts'
import { fullYear } from './mention-tail.ts'
import { placeAndYearBehind, yearBehind } from './name-tail.ts'
import type { VenueMatch } from './venue-match.ts'
import { enders, notVenues, openers, sponsorNames } from './venue-words.ts'

/** Names in capitals that a year, a noun or what happens there shows to be venues: `at SCIR 2024`, `GROVE workshop`. */
export function acronymsIn(text: string, words: readonly LatinWord[]): readonly VenueMatch[] {
  const found: VenueMatch[] = []
  for (const [at, word] of words.entries()) {
    const match = isAcronym(word) ? acronymAt(text, words, at) : undefined
    if (match !== undefined) found.push(match)
  }
  return found
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
  if (
    ((!sponsored || year === undefined) &&
      [...stem.split('/'), stem.split('-')[0] ?? ''].some((part) => notVenues.has(part))) ||
    (sponsorNames.has(stem) && (year === undefined || publishers.test(stem)))
  )
    return undefined
  const start = sponsored ? before.start : word.start
  const end = behind?.end ?? word.end
  const noun = nounBehind(text, end)
  const sentence = text.slice(Math.max(0, start - 110), start)
  const seen =
    year === undefined
      ? noun !== undefined ||
        (!goesOn(words[at + 1]) && (isShown(text, start, end) || isVisited(text, start, end)))
      : isDated(sentence, text, {
          end,
          glued: glued !== undefined,
          inside: !sponsored && isPartOfName(word, before),
        })
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

/** `SCIR2024` and `SCIR-2024` with their year; two digits are none, as in `COVID-19`. */
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

/** What must be said before a name without a year, and stand behind it; a row adds one. */
const shown: readonly {
  readonly said: RegExp
  readonly within: number
  readonly prepositions: readonly string[]
  readonly behind?: RegExp
  /** Behind another venue, as in `CHI and SCIR`. */
  readonly joined?: true
}[] = [
  { said: /\baccept(?:ed|ance)\b|\bsubmi(?:tted|ssion)\b/i, within: 64, prepositions: ['to', 'at', 'by', 'in', 'for'] },
  { said: /\b(?:appear|publi|forthcoming)/i, within: 54, prepositions: ['at', 'in'] },
  { said: /\b(?:present|poster|paper|oral\b|demo|abstract|runner[ -]up|best )/i, within: 60, prepositions: ['at', '@'] },
  { said: /\b(?:paper|article)/i, within: 34, prepositions: ['in'], behind: /^(?:[.!,;:)]|\s(?!\p{L}+ing\b)|$)/u },
  { said: /\b(?:talk|keynote|speak|spoke|panel|tutorial|attend)/i, within: 44, prepositions: ['at', '@', ''], behind: /\b(?:conference|workshop|symposium)\b/i },
  { said: /\b(?:accept|paper|present|poster|review|committee|attend)/i, joined: true, within: 90, prepositions: ['and', '&'] },
  { said: /\b(?:accept|paper|present|poster|review|committee|attend)/i, joined: true, within: 90, prepositions: [''] },
] // prettier-ignore

/** An award for what was shown there: `SCIR Best Paper Award`. */
const awarded =
  /^\s(?:best|outstanding|distinguished)\s(?:student\s)?(?:papers?|posters?|demos?|presentations?|reviewers?)\b/i

/** `CHI and SCIR`, `CHI, SCIR`. */
function isBehindVenue({ preposition, clause }: Lead): boolean {
  const before = clause.trimEnd()
  return before.endsWith(`${knownSign},`) || (preposition !== '' && before.endsWith(knownSign))
}

function isShown(text: string, start: number, end: number): boolean {
  const lead = leadBefore(text, start)
  const behind = text.slice(end, end + 80)
  const isRow = shown.some(
    ({ said, within, prepositions, behind: after, joined }) =>
      prepositions.includes(lead.preposition) &&
      isSaid(lead, said, within) &&
      (joined === undefined || isBehindVenue(lead)) &&
      (after?.test(behind) ?? true),
  )
  return isRow || awarded.test(behind)
}

/** `the conference, SCIR,` and `attended SCIR in Springfield, 4-7 June 2024`. */
function isVisited(text: string, start: number, end: number): boolean {
  const lead = leadBefore(text, start)
  if (lead.preposition !== '' && lead.preposition !== 'at') return false
  if (/\b(?:conference|symposium|workshop|meeting),\s$/i.test(lead.clause)) return true
  return (
    isSaid(lead, /\b(?:attend(?:ed|ing)?|present(?:ed|ing)?|visited)\b/i, 60) &&
    placeAndYearBehind(text.slice(end, end + 120)) !== undefined
  )
}

/** What a year with capitals counts otherwise: `ABC 2024 Fellowship`, `ABCD 2022 challenge`. */
const otherwise =
  /^\s(?!(?:[\p{L}·-]+\s){0,2}best\s)(?:[\p{L}·-]+\s){0,3}?(?:fellow|fellows|fellowship|scholar|scholars|scholarship|grant|grants|funding|program|programme|cohort|dataset|data|challenge|competition|solution|benchmark|internship|class|season|course|semester|students?|election|census)\b/iu

interface Dated {
  readonly end: number
  readonly glued: boolean
  /** Another capital stands before it. */
  readonly inside: boolean
}

function isDated(before: string, text: string, { end, glued, inside }: Dated): boolean {
  if (inside || otherwise.test(text.slice(end, end + 60))) return false
  return !glued || leadsToGlued.test(before)
}

/** `ABCD2022` alone may be data or a contest. */
const leadsToGlued =
  /(?:^|[:(（]\s?|\b(?:at|to|in|by|for|of|the|@|attend\w*|via)\s|[^\p{Script=Latin}\p{N}\s]\s?)$/iu

/** A capital before it that does not merely begin a sentence: `Example Labs SCIR`. */
function isPartOfName(word: LatinWord, before: LatinWord | undefined): boolean {
  return before !== undefined && isSpace(word.gap) && before.capital && !openers.has(before.key)
}
