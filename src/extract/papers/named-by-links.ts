import type { LinkMark, RichText, Span } from '../../model/rich-text.ts'
import { linksOf, textUnder } from '../../model/rich-text.ts'
import { isPaperPage } from './paper-link.ts'
import { contextOf } from './title-context.ts'
import { isFilledByVenue } from './title-shape.ts'

/**
 * Titles of one word or two that are links to papers and stand where titles stand: `New preprint: [Burrowing Kinds](…)`.
 *
 * One word is the name of a system, too: a title only where an item counts its papers and links as many.
 */
export function namedByLinks(content: RichText): readonly Span[] {
  const links = linksOf(content).filter((link) => namesPaper(content, link))
  const [first] = links
  if (first === undefined || !isAnnounced(content, first)) return []
  const { text } = content
  if (!links.every((link) => isInPlace(text, link, link === first) && isWhole(text, link))) return []
  const isCounted = links.length > 1 && countBefore(text, first) === links.length
  return links.filter((link) => isCounted || isTwoWords(textUnder(content, link)))
}

/** Whether a link to a paper stands behind another and names one more. */
export function isNextPaper(content: RichText, link: LinkMark): boolean {
  return namesPaper(content, link) && isInPlace(content.text, link, false)
}

/** The words of a link to a paper that name it, rather than say what the link is. */
function namesPaper(content: RichText, link: LinkMark): boolean {
  const words = textUnder(content, link)
  return (
    isPaperPage(link.href) &&
    /^["“]?\p{Lu}[^\n]*\p{L}/u.test(words) &&
    !labels.test(words) &&
    !places.test(words) &&
    !isFilledByVenue(words)
  )
}

/** `[Camera Ready](…)`, `[Best Paper Award](…)`, `[arXiv Version](…)` */
const labels =
  /^\W{0,3}(?:(?:best|outstanding|distinguished|honou?rable)\s.{0,60}|.{0,60}\b(?:award|prize|talk|award winner|runner-?up)|(?:(?:the|our|my|full|free|final|official|original|published|early|open|extended|long|short|preprint|arxiv|journal|conference|workshop|position|survey|review|research|technical|tech|camera|project|web|paper|article|camera-ready|accepted|author|new|read|see|view|click|download|more|link|learn|supplementary|related|joint|first|latest)\W{1,2}){0,3}(?:arxiv|biorxiv|medrxiv|ssrn|hal|pdf|doi|url|html|papers?|preprints?|articles?|manuscripts?|texts?|versions?|links?|pages?|sites?|websites?|here|this|now|more|access|ready|camera-ready|reports?|abstracts?|drafts?|publications?|proceedings|online|project|code|data|materials?|supplements?|appendix|slides|posters?|details|info|work|one|it))\W{0,3}$/iu

/** `[Leaf Letters](…)`, `[Fern University](…)`: how journals and employers end. */
const places =
  /\b(?:letters|journal|reviews?|transactions|communications|reports|proceedings|advances|annals|archives|bulletin|magazine|science|sciences|nature|university|institute|college|school|laborator(?:y|ies)|labs?|conference|workshop|symposium|press|team|group|library)\W{0,3}$/i

/** That the item tells of papers, and that they are new. */
function isAnnounced(content: RichText, first: LinkMark): boolean {
  const { noun, event } = contextOf(content, first)
  const isNew = /\b(?:new|latest|recent|our|my)\s/i.test(content.text.slice(0, first.start))
  return noun === 'paper' && (event === 'sure' || isNew)
}

/** Behind a colon or at the head of a line, or behind the first of them: no person and no venue stands there. */
function isInPlace(text: string, { start }: Span, isFirst: boolean): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  return (isFirst ? firstPlaces : morePlaces).test(before)
}

const firstPlaces = /(?:[:：\n–—]|\bpapers,?)[\s"“]{0,3}$/u
const morePlaces = /(?:[:：\n,;&]|\band)[\s"“]{0,3}$/u

/** `[Twig](…): A Way to Read Small Branches` goes on. */
function isWhole(text: string, { end }: Span): boolean {
  return behindTitles.test(text.slice(end, end + 14))
}

const behindTitles =
  /^["”]?(?:$|[,.;!)\n]|\s(?:[([&]|(?:and|to|at|in|by|on|was|were|is|are|has|have|accepted)(?!\p{L})|\p{Extended_Pictographic}))/u

function isTwoWords(written: string): boolean {
  return /^["“]?\p{Lu}[\p{L}\p{N}-]+\s\p{Lu}[\p{L}\p{N}-]+[.,!?"”]{0,2}$/u.test(written)
}

/** The number of "Two papers accepted". */
function countBefore(text: string, { start }: Span): number | undefined {
  const counted =
    /(?<!\p{L})(?<count>two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d)\s(?:\p{L}[\p{L}-]{0,20}\s){0,3}(?:papers|articles|preprints|manuscripts|posters|works)(?!\p{L})/iu.exec(
      text.slice(0, start),
    )
  const count = counted?.groups?.['count']?.toLowerCase()
  if (count === undefined) return undefined
  return /\d/.test(count) ? Number(count) : numbers.indexOf(count) + 2
}

const numbers: readonly string[] = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
