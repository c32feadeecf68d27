import { dateBehindLabel } from '../../model/labelled-date.ts'
import { targetOf } from '../../model/link-target.ts'
import type { RichText, Span } from '../../model/rich-text.ts'
import { seriesOfUrl, venuesIn } from '../../venues/index.ts'
import { isAuthors } from './author-list.ts'
import { citedAuthors } from './cited-authors.ts'
import { isPaperPage } from './paper-link.ts'
import type { TitleCandidate } from './title-candidates.ts'
import { headEnd } from './title-candidates.ts'
import type { TitleContext } from './title-context.ts'
import { contextOf } from './title-context.ts'
import { isFilledByVenue, isUnparted } from './title-shape.ts'

/** A candidate with what is known of it. */
interface Seen {
  readonly candidate: TitleCandidate
  readonly written: string
  readonly words: readonly string[]
  readonly context: TitleContext
  readonly content: RichText
}

interface Reason {
  readonly weight: number
  readonly holds: (seen: Seen) => boolean
}

/** What speaks for a title and against it; a line adds a reason. */
const evidence: readonly Reason[] = [
  // How it is written.
  { weight: 1, holds: ({ words, written }) => words.length >= 4 || isUnparted(written) },
  { weight: 1, holds: ({ words }) => isTitleCase(words) },
  { weight: 1, holds: ({ written }) => /\p{L}(?:: |：| [–—-] |\?)/u.test(written) },
  { weight: -1, holds: ({ words, written }) => words.length <= 2 && !isUnparted(written) },
  { weight: -2, holds: ({ words, written }) => words.length <= 1 && !isUnparted(written) },
  // A link text or an emphasis of two words is the name of a system.
  { weight: -4, holds: ({ candidate, words, written }) => candidate.setting !== 'quoted' && words.length <= 2 && !isUnparted(written) },
  { weight: -3, holds: ({ candidate, words }) => /^\p{Ll}[\p{Ll}'’-]*$/u.test(words[0] ?? '') && !isWholeRest(candidate, words) },
  { weight: -5, holds: ({ written }) => written.length > 300 },
  // How it is set off.
  { weight: 1, holds: ({ candidate }) => candidate.setting === 'quoted' || candidate.setting === 'titled' },
  { weight: 1, holds: ({ candidate }) => candidate.setting === 'linked' },
  { weight: 2, holds: ({ candidate }) => candidate.setting === 'linked' && leadsToPaper(candidate) },
  { weight: -9, holds: ({ candidate }) => candidate.setting === 'linked' && leadsElsewhere(candidate) },
  // Nobody else stresses so many words.
  { weight: 1, holds: ({ candidate, words, written }) => candidate.setting === 'marked' && words.length >= 6 && !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(written) },
  { weight: -3, holds: ({ candidate, words, written }) => isBare(candidate) && words.length < 4 && !written.includes(':') && !isUnparted(written) },
  { weight: -9, holds: ({ candidate, words, written, content }) => candidate.setting === 'first words' && !isSurelyTitle(words, written, textBehind(content, candidate)) },
  // What the sentence says of it.
  { weight: 2, holds: ({ context }) => context.noun === 'paper' },
  { weight: -4, holds: ({ context }) => context.noun === 'other' },
  { weight: 2, holds: ({ context }) => context.event === 'sure' },
  { weight: 1, holds: ({ context }) => context.event === 'weak' },
  { weight: 2, holds: ({ candidate, words, written }) => words.length >= 4 && /^[\p{Lu}\p{Lo}\d]/u.test(written) && isBehindPlace(candidate) },
  { weight: 2, holds: ({ candidate, content }) => isWithOthers(textBehind(content, candidate)) },
  { weight: -6, holds: ({ context, candidate, words }) => context.isSubject && candidate.setting !== 'quoted' && /^\p{Ll}/u.test(words[0] ?? '') },
  { weight: -3, holds: ({ context, candidate, words }) => context.isSubject && candidate.setting === 'quoted' && /^\p{Ll}/u.test(words[0] ?? '') },
  { weight: -6, holds: ({ context, candidate, words, written }) => context.isSubject && candidate.setting !== 'quoted' && words.length <= 4 && !written.includes(':') },
  { weight: -4, holds: ({ context, candidate, words, written }) => context.isSubject && candidate.setting === 'quoted' && !isTitleCase(words) && !/[:?？：]/u.test(written) },
  { weight: -5, holds: ({ context, candidate }) => context.isPlace && candidate.setting !== 'quoted' },
  { weight: -9, holds: ({ context }) => context.isNamedPlace },
  { weight: 3, holds: ({ content, candidate }) => isBehindAuthors(content, candidate) },
  { weight: -9, holds: ({ content, candidate }) => candidate.setting === 'cited' && !isBehindAuthors(content, candidate) },
  // What it is instead.
  { weight: -5, holds: ({ candidate, written }) => isBare(candidate) && /(?:^|\s)(?:[Ww]e|I|[Yy]ou|[Oo]ur)\s\p{Ll}|\bet al\b/u.test(written) },
  { weight: -5, holds: ({ candidate, written }) => candidate.setting !== 'quoted' && paraphrases.some((pattern) => pattern.test(written)) },
  { weight: -3, holds: ({ written }) => occasions.some((pattern) => pattern.test(written)) },
  { weight: -9, holds: ({ candidate, written }) => candidate.setting !== 'quoted' && isMeetingOrPrize(written) },
  { weight: -9, holds: ({ written }) => isFilledByVenue(written) },
  { weight: -9, holds: ({ content, candidate }) => candidate.start < (dateBehindLabel(content)?.start ?? 0) },
  { weight: -9, holds: ({ content, candidate, words }) => words.length <= 8 && candidate.setting !== 'quoted' && isAuthors(content.text, candidate) && !/:/.test(words.join(' ')) && !isWithOthers(textBehind(content, candidate)) },
  { weight: -20, holds: ({ content, candidate }) => areDatedAuthors(content.text, candidate) },
] // prettier-ignore

/** From here on it is a title. */
const enough = 4

/** Whether all that speaks for a title outweighs what speaks against it; what can tip it no more is not looked at. */
export function isTitleByEvidence(content: RichText, candidate: TitleCandidate): boolean {
  const seen = seenOf(content, candidate)
  let sum = 0
  return evidence.every(({ weight, holds }, index) => {
    if (holds(seen)) sum += weight
    return sum + (mostBehind[index] ?? 0) >= enough
  })
}

/** What the reasons behind each can add at most. */
const mostBehind = evidence.map((_, index) =>
  evidence.slice(index + 1).reduce((sum, { weight }) => sum + Math.max(0, weight), 0),
)

function seenOf(content: RichText, candidate: TitleCandidate): Seen {
  const written = content.text.slice(candidate.start, candidate.end)
  const words = written.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  let context: TitleContext | undefined
  return {
    candidate,
    written,
    words,
    content,
    get context() {
      return (context ??= contextOf(content, candidate, candidate.heading))
    },
  }
}

/** Words about a paper in the place of its title. */
const paraphrases: readonly RegExp[] = [
  /^(?:our|my|his|her|their|your|this|these|we|i|you|congrat\p{L}*|thanks?|check|click|read|see|view|find|learn more|watch|listen|download|here)\s/iu,
  /^(?:[Nn]uestr[oa]s?|[Mm]is?|[Nn]oss[oa]s?|[Mm]eus?|[Mm]inhas?|[Nn]otre|[Nn]os|[Mm]on|[Mm]es|[Oo]nze|[Mm]ijn|[Nn]asz[ae]?|[Ii]l nostro|[Ll]a nostra|[Ii]l mio|[Ll]a mia)\s\p{Ll}|^(?:[Uu]nsere?|[Mm]eine?)\s(?:\p{Ll}|Artikel|Aufsatz|Beitrag|Arbeit|Buch|Studie|Doktorand|Student|Team)/u,
  /^(?:an?|the|one|two|three|four|five|six|seven|several|some|new|another|joint|first|second|latest|recent|\d+)\s(?:[\p{L}\d-]+\s){0,4}(?:papers?|articles?|preprints?|works?|abstracts?|posters?|manuscripts?)(?!\p{L})/iu,
  /\b(?:papers?|articles?|preprint|manuscripts?|publications?|post|story|press release|interview)(?:\s(?:in|at|on|from|with|for|was|is|here)\b[^\n]{0,80})?$/i,
  /^(?:runner|award|results|first results|winner|finalist|accept\p{L}*|publish\p{L}*|present\p{L}*|session|track|deadline|committee|defen[cs]e)(?!\p{L})/iu,
  /^one (?:at|in|on|to|with) [^\n]{1,80}(?:[,;]|\sand)\s(?:one|another|the other|two)(?: (?:at|in|on|to|with)\b|$)/i,
  /\b(?:myself|ourselves)\b|\b(?:just|successfully|recently|finally)\s\p{Ll}{2,20}ed\b/iu,
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d\s?[ap]m\b/i,
  /\b(?:university|institute|department|school|college|cent(?:er|re)|laboratory|faculty|academy|foundation)(?:$|\sof\s)/i,
]

/** Names of what people win, attend and run. */
const occasions: readonly RegExp[] = [
  /\b(?:award|prize|medal|fellowship|scholarship|hackathon|competition|summer school|winter school|symposium|call for papers)s?\b/i,
  /\b(?:workshop|challenge|conference|seminar|course|program(?:me)?|initiative|project|grant|track)(?:\s(?:19|20)?\d\d)?$/i,
  /(?:^|\s)(?:conference|workshop|symposium|congress|journal|transactions|meeting|proceedings) (?:on|of|for|in)\s/iu,
]

/** `The 22nd International Symposium on Ferns (ISF2021)`, `第50回シダ研究賞`: it ends or begins as no title does. */
function isMeetingOrPrize(written: string): boolean {
  return (
    meeting.test(written) ||
    /[（(]\p{Lu}{2,12}[\s'’-]?(?:19|20)\d\d[)）]$|(?:賞|研究費|助成金?|奨学金|奖|奖学金|基金|상|장학금)$/u.test(
      written,
    )
  )
}

const meeting =
  /^(?:the\s)?\d{1,3}(?:st|nd|rd|th)\s(?:[\p{L}/]{2,20}\s){0,4}(?:symposium|conference|workshop|congress|meeting)(?!\p{L})/iu

function isBare({ setting }: TitleCandidate): boolean {
  return setting !== 'quoted' && setting !== 'linked' && setting !== 'marked' && setting !== 'cited'
}

/** `Moss, A., & Alder, B. (2024)`: who wrote what the next line names. */
function areDatedAuthors(text: string, { start, end }: Span): boolean {
  const year = /\s\((?:19|20)\d\d[a-z]?\)?$/.exec(text.slice(start, end))
  return year !== null && isAuthors(text, { start, end: start + year.index })
}

/** `New paper in Ecology Letters: counting leaves in quiet woods`: some write no capitals. */
function isWholeRest({ setting }: TitleCandidate, words: readonly string[]): boolean {
  return setting === 'after colon' && words.length >= 6
}

/** A sentence, too, has a subject before "accepted": only what could be nothing else is a title there. */
function isSurelyTitle(words: readonly string[], written: string, behind: string): boolean {
  const isPlaced = isTitleCase(words, 0.9) && venuesIn(behind).some(({ doubtful }) => doubtful !== true)
  if (!isPlaced && goings.test(behind)) return false
  const fewest = isPlaced || /\p{L}:\s/u.test(written) ? 4 : 5
  return isTitleCase(words, 0.7) && words.length >= fewest && !people.test(written)
}

/** `New paper in Invented Botany: Leaves decide when to fall`, `New on arXiv: …`: nothing else stands there. */
function isBehindPlace({ setting, heading = '' }: TitleCandidate): boolean {
  return setting === 'after colon' && heading.length < 120 && placeAtEnd.test(heading)
}

const placeAtEnd =
  /(?:(?:[Pp]aper|[Aa]rticle|[Pp]reprint|[Pp]ublication|[Cc]hapter|[Rr]eview|[Oo]nline|[Oo]ut|[Pp]ublished|[Aa]ccepted|[Nn]ew|[Ff]orthcoming)\s)(?:now\s)?(?:in|at|on|by|to)\s(?:the\s)?(?:arXiv|bioRxiv|medRxiv|\p{Lu}[\p{L}\p{N}’'.&]{0,20}(?:\s(?:of|in|on|and|&|the|for|\p{Lu}[\p{L}\p{N}’'.&]{0,20}|(?:19|20)\d\d)){0,8})\s?[:：]\s?$/u

/** `Leaf Prices Move Slowly (with B. Alder) is forthcoming`: so economists name those with whom they wrote it. */
function isWithOthers(behind: string): boolean {
  return /^["”»]?,?\s\((?:joint(?:ly)?\s(?:work\s)?)?with\s\p{Lu}/u.test(behind)
}

/** What people do, too: `The Northern Woods Ensemble will be at the fair`. */
const goings = /^\s(?:(?:will|is|are|be)\s){1,2}(?:at|going to|headed to)\s/i

/** `Moss, A., Alder, B. (2024). Title`, from the head of the item up to it. */
function isBehindAuthors(content: RichText, { start, authorsStart }: TitleCandidate): boolean {
  return citedAuthors(content, authorsStart ?? headEnd(content), start) !== undefined
}

function textBehind({ text }: RichText, { end }: TitleCandidate): string {
  return text.slice(end, end + 80)
}

const people =
  /\b(?:students?|ph\.?d|alumn\p{L}+|dr|prof(?:essor)?|application|team|members?|labs?|group|crew|delegation|ensemble)\b/iu

function isTitleCase(words: readonly string[], share = 0.5): boolean {
  const long = words.filter((word) => /\p{L}{4}|\p{Lu}/u.test(word) && !small.test(word))
  const capital = long.filter((word) => /^\P{L}*\p{Lu}|\p{Lu}/u.test(word))
  return words.length >= 3 && capital.length >= 2 && capital.length > long.length * share
}

const small =
  /^(?:with|from|into|over|under|between|through|towards?|without|within|using|across|beyond|against|during|after|before|than|that|their|when|what|upon|about)$/i

function leadsToPaper({ link }: TitleCandidate): boolean {
  return link !== undefined && isPaperPage(link.href)
}

function leadsElsewhere({ link }: TitleCandidate): boolean {
  if (link === undefined) return false
  const role = targetOf(link.href)?.role
  return (
    role === 'person' || /^(?:#|mailto:|javascript:)/i.test(link.href) || seriesOfUrl(link.href) !== undefined
  )
}
