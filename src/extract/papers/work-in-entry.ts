import type { ListedParts } from '../../model/finding.ts'
import { rawText } from '../../model/page.ts'
import { remarkAtEnd } from '../../model/remarks-of-works.ts'
import type { RichText, Span } from '../../model/rich-text.ts'
import { isSchool } from '../../model/schools.ts'
import { thesisLabelBefore } from '../../model/thesis-genres.ts'
import { isAuthors } from './author-list.ts'
import { authorsBefore } from './authors-before-title.ts'
import { authorsAfter } from './authors-behind-title.ts'
import type { Candidate } from './entries.ts'
import type { KnownPeople } from './known-people.ts'
import { nobody } from './known-people.ts'
import type { LabelledText } from './labels.ts'
import { labelled, labelledTextOf } from './labels.ts'
import { trimmed } from './sentences.ts'
import type { TitleCue } from './title-cues.ts'
import { titleCues } from './title-cues.ts'
import { isPlausible } from './venue-name.ts'
import { venueSpan } from './venue-span.ts'
import { trimmedAroundQuotes } from './whole-quotes.ts'
import { withoutBadges } from './without-badges.ts'
import { yearSpan } from './year-span.ts'

/** An entry of a publication list with its parts told apart. */
export interface SeenWork {
  readonly content: RichText
  readonly title: Span
  readonly cue: TitleCue
  readonly parts: Omit<ListedParts, 'headingYear'>
}

/** No entry is longer; what is, is a page. */
const longest = 40_000

/** Tells the parts of an entry apart; undefined where nothing in it can be a title, or where `mayBeWork` rules it out. */
export function workIn(
  candidate: Candidate,
  isKnown: KnownPeople = nobody,
  mayBeWork?: (entry: LabelledText) => boolean,
): SeenWork | undefined {
  if (rawText(candidate.nodes).length > longest) return undefined
  const entry = labelledTextOf(candidate)
  if (mayBeWork?.(entry) === false) return undefined
  const bare = withoutBadges(entry)
  for (const cue of titleCues) {
    const found = cue.find(bare, isKnown)
    if (found === undefined) continue
    const { text } = entry.content
    const shown = trimmed(bare.content.text, found, /\s/)
    const title = bareTitle(text, trimmedAroundQuotes(text, shown, /[\s,;|"“”]/))
    if (isSchoolOfThesis(text, title)) return undefined
    const authors = authorsOf(bare, title, found.end)
    const venue = suffixOf(text, title, found) ?? venueSpan(entry, { title, authors })
    const year = yearSpan(entry, { title, authors, ...(venue === undefined ? {} : { venue }) })
    return {
      content: entry.content,
      title,
      cue,
      parts: {
        authors,
        ...(venue === undefined ? {} : { venue }),
        ...(year === undefined ? {} : { year }),
      },
    }
  }
  return undefined
}

function authorsOf(entry: LabelledText, title: Span, from: number): readonly Span[] {
  const named = labelled(entry, 'authors')
  const { content } = entry
  if (named !== undefined) {
    const span = trimmed(content.text, named, /[\s,:;]/)
    if (isAuthors(content.text, span)) return [span]
  }
  const before = authorsBefore(content, title.start)
  return before === undefined ? authorsAfter(content, Math.max(title.end, from)) : [before]
}

/** `PhD thesis: University of Leafton, 2019`: nobody says what it is called. */
function isSchoolOfThesis(text: string, { start, end }: Span): boolean {
  return isSchool(text.slice(start, end)) && thesisLabelBefore(text, start) !== undefined
}

/** What some write with a title: its venue (`Title | VIS'24`), its state, a prize, that it is a thesis. */
const beforeTitle =
  /^(?:(?:Ph\.?\s?D\.?|Doctoral|Master(?:['’]?s)?|M\.?Sc\.?|B\.?Sc\.?|Bachelor(?:['’]?s)?)\s(?:thesis|dissertation)|thesis|dissertation)\s?[:：]\s/i
const behindTitle =
  /\s[|｜]\s[^|｜\n]{2,40}$|\s\((?:vol|no)\.\s\d[^()\n]{0,30}\)$|\s\(\p{L}{3,9}\s\d{1,2},\s(?:19|20)\d\d\)$|\s?\((?:publication|order|umi)\s(?:no\.?|number)\s?[\w-]{2,20}\)$|[.!?]\s\([^()\n]{2,80}\)$|\s?\((?:under review|submitted|accepted|in press|to appear|forthcoming|in preparation|job market paper|(?:new )?draft|working paper)[^()]*\)$/iu
/** From here to the end of the line nothing belongs to the title, unless a small word leads on: `Emoji 🎉 and Other Signs`. */
const signs =
  /\s(?:[-–—]\s?\p{Extended_Pictographic}|\p{Extended_Pictographic}(?!\ufe0f?\s(?:and|or|of|in|for|with|as|vs|versus)[.\s]))/u

function bareTitle(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end)
  const head = beforeTitle.exec(written)?.[0].length ?? 0
  const lastLine = Math.max(0, written.lastIndexOf('\n'))
  const sign = signs.exec(written.slice(lastLine))
  const tail = Math.min(
    behindTitle.exec(written)?.index ?? remarkAtEnd(written) ?? written.length,
    sign === null ? written.length : lastLine + sign.index,
  )
  return tail > head ? trimmed(text, { start: start + head, end: start + tail }, /[\s,;|]/) : { start, end }
}

/** `VIS'24` of `Title | VIS'24`, `Ecology Letters` of `Title. (Ecology Letters, 2020)`. */
function suffixOf(text: string, title: Span, found: Span): Span | undefined {
  const suffix = suffixes.exec(text.slice(title.end, found.end))
  const venue = suffix?.groups?.['venue'] ?? suffix?.groups?.['bracketed']
  if (suffix === null || venue === undefined || !isPlausible(venue)) return undefined
  const start = title.end + suffix[0].indexOf(venue)
  return trimmed(text, { start, end: start + venue.length })
}

const suffixes =
  /^\s[|｜]\s(?<venue>\S.*)$|^[.!?]?\s\((?!vol\.|no\.|publication\s|order\s|umi\s|under|submitted|accepted|in |to |forth|job |new |draft|working |\p{L}{3,9}\s\d{1,2},)(?<bracketed>\p{Lu}[^(),\n]{1,60})[,)]/iu
