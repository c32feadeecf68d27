import { linksOf } from '../../model/rich-text.ts'
import { thesisClause } from '../../model/thesis-genres.ts'
import type { Candidate } from './entries.ts'
import type { LabelledText } from './labels.ts'
import { namesInSpan } from './names-in-span.ts'
import { isPaper, isPaperPage } from './paper-link.ts'
import type { SeenWork } from './work-in-entry.ts'

/** Whether an entry under a heading that announces works is one: a paragraph may also introduce the list. */
export function isListedWork({ kind }: Candidate, seen: SeenWork): boolean {
  if (isRemark(seen)) return false
  return kind !== 'paragraph' || seen.parts.authors.length > 0 || isTitledLine(seen)
}

/** `Our papers on graphs`, `Best Paper Award, 2024`: not a title, for nothing but its place speaks for it. */
function isRemark({ content, title, cue, parts }: SeenWork): boolean {
  const written = content.text.slice(title.start, title.end)
  if (parts.authors.length > 0) return false
  if (legends.test(content.text)) return true
  return /^\p{Ll}+(?:\s|$)/u.test(written) || (!cue.isExplicit && prizes.test(written))
}

/** `* = equal contribution`, `Total: 34 papers`: what is said of the whole list. */
const legends =
  /^\W{0,9}(?:(?:denotes?|indicates?|marks?|means|=)?\s?(?:equal(?:ly)? contribut|co-?first auth|corresponding auth|total:\s\d))/i

const prizes = /\b(?:prize|award|awarded|fellowship|scholarship|medal)\b/i

/** A title that the page sets off at the head of a line, and where, when or with whom it appeared, its state or its file. */
function isTitledLine({ content, title, cue, parts }: SeenWork): boolean {
  const behind = content.text.slice(title.end)
  const isShared = /^["”.,]{0,2}\s\((?:joint )?with \p{Lu}/u.test(behind)
  const isPlaced = parts.year !== undefined || parts.venue !== undefined || isShared || states.test(behind)
  const isLinked = linksOf(content).some((link) => link.start <= title.start + 1 && isPaper(link.href))
  const isMarked = content.marks.some(({ start, end }) => start <= title.start && end >= title.end)
  const isSetOff = cue.isExplicit || isMarked || quotes.test(content.text.slice(0, title.start))
  return title.start < 4 && (isShared || (isSetOff && (isPlaced || isLinked)))
}

const quotes = /["“„«]$/u
const states =
  /\((?:job market paper|draft|new|submitted|under (?:review|revision)|in (?:preparation|progress))\b|\b(?:revise (?:and|&) resubmit|r ?& ?r)\b|^\W{0,3}(?:submitted|under review|work in progress|working paper|abstract:)/iu

/** Whether an entry cites a work under a heading such as "Data" or "Reports", where others only link to things: with its people and its year. */
export function isCitedWork(_: Candidate, { content, parts }: SeenWork): boolean {
  const people = parts.authors.flatMap((span) => namesInSpan(content.text, span))
  return parts.year !== undefined && people.some((name) => /\p{L}[\s,.]+\p{L}|^\p{Lo}{2,}/u.test(name))
}

/**
 * Whether an entry shows a paper though its heading announces something wider, such as "Research".
 *
 * The same templates show degrees, jobs, courses and posts in such rows, so the entry must set off a title, name two
 * people or more, and say where it appeared or link to it; of one person alone it must do both.
 */
export function isEvidentWork({ kind }: Candidate, { content, title, cue, parts }: SeenWork): boolean {
  const people = peopleIn({ content, parts })
  const isLinked = linksOf(content).some(({ href }) => isPaperPage(href))
  const [isPlaced, isDated] = [parts.venue !== undefined, parts.year !== undefined]
  // A thesis has one author.
  const isThesis =
    cue.name === 'labelled' && isDated && thesisClause(content.text.slice(title.end)) !== undefined
  const isShown = isLinked || (isPlaced && isDated) || (cue.name === 'labelled' && (isPlaced || isDated))
  const isShownWhole = isLinked && isPlaced && isDated
  return (
    kind !== 'paragraph' && cue.isExplicit && people.length >= (isThesis || isShownWhole ? 1 : 2) && isShown
  )
}

/** Whether an entry holds what an evident work cannot be without, which is told before anything in it is read. */
export function mayBeEvident({ content, labels }: LabelledText): boolean {
  return (
    /(?:19|20)\d\d/.test(content.text) ||
    linksOf(content).some(({ href }) => isPaperPage(href)) ||
    labels.some(({ label }) => label === 'title')
  )
}

/** Whether what stands under a heading below "Publications" tells of a paper: by whom, or where and when. */
export function isHeadedWork(_: Candidate, { content, parts }: SeenWork): boolean {
  const isPlaced = parts.venue !== undefined && parts.year !== undefined
  return isPlaced || (peopleIn({ content, parts }).length > 0 && linksOf(content).length > 0)
}

/** Whether it does so under a heading that announces something wider: by two people or more, and where it is. */
export function isEvidentHeading(_: Candidate, { content, parts }: SeenWork): boolean {
  const isLinked = linksOf(content).some(({ href }) => isPaperPage(href))
  const isPlaced = parts.venue !== undefined && parts.year !== undefined
  return peopleIn({ content, parts }).length >= 2 && (isLinked || isPlaced)
}

function peopleIn({ content, parts }: Pick<SeenWork, 'content' | 'parts'>): readonly string[] {
  return parts.authors
    .flatMap((span) => namesInSpan(content.text, span))
    .filter((name) => /\p{L}[\s,]+\p{L}/u.test(name))
}
