import { knownSign } from './latin-words.ts'
import { isSaid, leadBefore, type Lead } from './lead-words.ts'
import { placeAndYearBehind } from './name-tail.ts'

/* What is said around a name in capitals that shows it to be a venue. */

/** Whether the text around says that something is shown or published there: `accepted to GROVE`. */
export function isShown(text: string, start: number, end: number): boolean {
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

/** `CHI and SCIR`, `CHI, SCIR`. */
function isBehindVenue({ preposition, clause }: Lead): boolean {
  const before = clause.trimEnd()
  return before.endsWith(`${knownSign},`) || (preposition !== '' && before.endsWith(knownSign))
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
  { said: /\b(?:review(?:er|ers|ing)?|T?PC(?: member)?|(?:program(?:me)?|steering|organi[sz]ing) committee(?: member)?|area chair|meta-reviewer)\s*$/i, within: 30, prepositions: ['for', 'of', 'at'] },
  { said: /\bsee you(?: all| there| soon)?\s*$/i, within: 20, prepositions: ['at'] },
  { said: /\b(?:accept|paper|present|poster|review|committee|PC|area chair|attend)/i, joined: true, within: 90, prepositions: ['and', '&'] },
  { said: /\b(?:accept|paper|present|poster|review|committee|PC|area chair|attend)/i, joined: true, within: 90, prepositions: [''] },
] // prettier-ignore

/** An award for what was shown there, or those who choose it: `SCIR Best Paper Award`, `SCIR program committee`. */
const awarded =
  /^\s(?:best|outstanding|distinguished)\s(?:student\s)?(?:papers?|posters?|demos?|presentations?|reviewers?)\b|^\s(?:technical\s)?program(?:me)?\scommittee\b|^\sT?PC(?!\p{L})/iu

/** `the conference, SCIR,` and `attended SCIR in Springfield, 4-7 June 2024`. */
export function isVisited(text: string, start: number, end: number): boolean {
  const lead = leadBefore(text, start)
  if (lead.preposition !== '' && lead.preposition !== 'at') return false
  if (/\b(?:conference|symposium|workshop|meeting),\s$/i.test(lead.clause)) return true
  return (
    isSaid(lead, /\b(?:attend(?:ed|ing)?|present(?:ed|ing)?|visited)\b/i, 60) &&
    placeAndYearBehind(text.slice(end, end + 120)) !== undefined
  )
}

/** Whether its year makes it a venue, and no fellowship or data of that year; `glued` is it in one word with its year. */
export function isDated(
  text: string,
  { start, end, glued }: { readonly start: number; readonly end: number; readonly glued: boolean },
): boolean {
  if (otherwise.test(text.slice(end, end + 60))) return false
  return !glued || leadsToGlued.test(text.slice(Math.max(0, start - 110), start))
}

/** What a year with capitals counts otherwise: `ABC 2024 Fellowship`, `ABCD 2022 challenge`. */
const otherwise =
  /^\s(?!(?:[\p{L}·-]+\s){0,2}best\s)(?:[\p{L}·-]+\s){0,3}?(?:fellow|fellows|fellowship|scholar|scholars|scholarship|grant|grants|funding|program|programme|cohort|dataset|data|challenge|competition|solution|benchmark|internship|class|season|course|semester|students?|election|census)\b/iu

/** `ABCD2022` alone may be data or a contest. */
const leadsToGlued =
  /(?:^|[:(（]\s?|\b(?:at|to|in|by|for|of|the|@|attend\w*|via)\s|[^\p{Script=Latin}\p{N}\s]\s?)$/iu
