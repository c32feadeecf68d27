import type { LinkMark, Mark, RichText, Span } from '../../model/rich-text.ts'
import { slice } from '../../model/rich-text.ts'
import { headStart, readDateAt } from '../../model/written-date.ts'
import { venuesIn } from '../../venues/index.ts'
import { quotedIn } from './quotes.ts'
import { linesOf, sentenceEnd, trimmed } from './sentences.ts'
import { isSetOffWhole } from './set-off-whole.ts'
import { titleBehindAuthors } from './title-behind-authors.ts'

/** Something in a news item that may be the title of a paper. */
export interface TitleCandidate extends Span {
  /** What sets it off; nothing but its place where it is `plain`. */
  readonly setting:
    | 'quoted'
    | 'linked'
    | 'marked'
    | 'titled'
    | 'plain'
    | 'after colon'
    | 'first words'
    | 'cited'
  readonly link?: LinkMark
  /** Where the authors of a citation begin. */
  readonly authorsStart?: number
  /** A line above that announces a list of them. */
  readonly heading?: string
}

type Finder = (content: RichText) => readonly TitleCandidate[]

/** The surer first: of two that overlap the first counts; a line adds one. */
export const candidateFinders: readonly Finder[] = [
  // `"Title"`, `《Title》`
  ({ text }) => quotedIn(text).map((span) => ({ ...span, setting: 'quoted' })),
  // Moss, A., Alder, B. (2024). Title. Journal.
  (content) => citedCandidates(content),
  // [Title](…), **Title**, *Title*
  (content) => content.marks.filter(isLong).map((mark) => markedCandidate(content, mark)),
  // Abstract accepted, titled Title
  (content) => behind(content, namings).map((span) => ({ ...span, setting: 'titled' })),
  // Our paper Title has been accepted
  (content) => behind(content, papers).map((span) => ({ ...span, setting: 'plain' })),
  // Title was accepted
  (content) => firstWords(content),
  // Two posters: Title; Title
  (content) => afterColon(content),
  // Two posters:, and below it a line for each
  (content) => linesBelow(content),
]

function isLong({ type, start, end }: Mark): boolean {
  return type !== 'sup' && type !== 'sub' && end - start >= 8 && end - start <= 400
}

/** The link within or around an emphasis tells what is emphasised. */
function markedCandidate({ text, marks }: RichText, mark: Mark): TitleCandidate {
  const span = trimmed(text, mark, /[\s"“”„«»《》「」『』‘’'`,.;:!|]/)
  const link = marks.find(
    (one): one is LinkMark => one.type === 'link' && one.start <= span.start + 3 && one.end >= span.end - 3,
  )
  return link === undefined ? { ...span, setting: 'marked' } : { ...span, setting: 'linked', link }
}

const namings =
  /(?<!\p{L})(?:titled|entitled|called|named|namely|title is|title[:：]|betitelt|mit dem titel|intitulée?s?|titulad[oa]s?|intitulad[oa]s?|intitolat[oai]|题为|題目は|제목)[:：,]?\s?/giu
const papers =
  /(?<!\p{L})(?:papers?|articles?|manuscripts?|preprints?|posters?|abstracts?|thesis|dissertation|(?:our|my|his|her|their|new|recent|latest|joint)\sworks?|artikel|beitrag|artículo|artigo|articolo)[,:]?\s/giu

function behind(content: RichText, cue: RegExp): readonly Span[] {
  return [...content.text.matchAll(cue)]
    .map(({ index, 0: { length } }) => index + length)
    .filter((start) => titleStart.test(content.text.slice(start, start + 24)))
    .map((start) => plainSpan(content, start))
}

/** A capital or a number, or a name such as `iPlant` or `t-SNE`. */
const titleStart = /^["“«]?(?:[\p{Lu}\p{Lo}\d]|\p{Ll}{1,8}(?:\p{Lu}|-\p{Lu}|\d))/u

function afterColon(content: RichText): readonly TitleCandidate[] {
  const { text } = content
  const head = headEnd(content)
  const colon = /[^\s:：]\s?[:：]\s/u.exec(text.slice(head))
  if (colon === null) return []
  const start = head + colon.index + colon[0].length
  const end = sentenceEnd(text, start)
  const parts = text.slice(start, end).split(/(?<=;)/)
  return parts.map((part, index) => {
    const from = start + parts.slice(0, index).join('').length
    const span = plainSpan({ ...content, text: text.slice(0, from + part.length) }, from)
    return { ...span, setting: 'after colon', heading: text.slice(head, start).replace(/\n/g, ' ') }
  })
}

function linesBelow(content: RichText): readonly TitleCandidate[] {
  const lines = linesOf(content).map((line) => ({
    ...line,
    written: content.text.slice(line.start, line.end),
  }))
  const first = lines.findIndex(({ written }) =>
    /[:：]\s?$|\b(?:papers|posters|articles)\b[^.]{0,80}$/i.test(written),
  )
  const heading = lines[first]?.written
  if (heading === undefined) return []
  return lines
    .slice(first + 1)
    .map(({ start }) => ({ ...plainSpan(content, start), setting: 'plain', heading }))
}

function firstWords(content: RichText): readonly TitleCandidate[] {
  if (!anyHappening.test(content.text)) return []
  const head = headEnd(content)
  const start = head + (preambles.exec(content.text.slice(head, head + 120))?.[0].length ?? 0)
  const span = plainSpan(content, start)
  const isTold = happenings.test(content.text.slice(span.end, span.end + 40))
  return isTold ? [{ ...span, setting: 'first words' }] : []
}

/** A whole citation, as a list of publications has it. */
function citedCandidates(content: RichText): readonly TitleCandidate[] {
  const { text, marks } = content
  const head = headEnd(content)
  const colon = /[:：]\s/u.exec(text.slice(head))
  const links = marks.filter(({ type, start, end }) => type === 'link' && end - start > 60)
  const starts = [
    head,
    ...(colon === null ? [] : [head + colon.index + 2]),
    ...links.map(({ start }) => start),
  ]
  return [...new Set(starts)].flatMap((authorsStart): readonly TitleCandidate[] => {
    const title = titleBehindAuthors(slice(content, authorsStart))
    if (title === undefined) return []
    const [start, end] = [authorsStart + title.start, authorsStart + title.end]
    return [{ start, end, setting: 'cited', authorsStart }]
  })
}

/** Behind the date, a tag and signs. */
export function headEnd(content: RichText): number {
  const known = headEnds.get(content)
  if (known !== undefined) return known
  const { text } = content
  const start = headStart(text)
  const behindDate = readDateAt(text, start)?.end ?? start
  const end = behindDate + (heads.exec(text.slice(behindDate))?.[0].length ?? 0)
  headEnds.set(content, end)
  return end
}

/** Every way to find a title asks. */
const headEnds = new WeakMap<RichText, number>()

const heads = /^(?:[^\p{L}\p{N}[]{0,20}\[[^\]\n]{1,30}\])?[^\p{L}\p{N}]{0,20}/u

/** `Excited to share that Counting Leaves was accepted`: what is said before the title. */
const preambles =
  /^(?:(?:I(?:['’]m|\sam)|we(?:['’]re|\sare))\s)?(?:(?:so|very|super|really|extremely|truly)\s)?(?:happy|excited|thrilled|glad|pleased|delighted|proud|honou?red|stoked|overjoyed|ecstatic)\s(?:that|to\s(?:share|announce|report|say|see|have)(?:\s(?:the\s(?:good\s)?news\s)?that)?)\s|^(?:good|great|exciting|big)\snews[:!,]\s|^finally[:!,]\s/i

const happenings =
  /^[\s,”"»]{0,3}(?:(?:has|have|is|are|was|were|got|gets|will|been|be|conditionally|recently|just|now|also)\s){0,3}(?:acc?e?p?t?ed|published|to appear|appear(?:s|ed)? (?:in|at)|(?:out|available|online) (?:now|on|in|at)|on arxiv|(?:presented )?at|going to|headed to|made it (?:in)?to|got into|found a home)\b/i

/** Without one of these words nothing happens. */
const anyHappening =
  /acc?e?p?t?ed|published|to appear|appears?|appeared|available|out|online|on arxiv|will be|going to|headed to|made it|got into|found/i

/** What a title in plain words ends before: what happens to it, where, with whom, its links. */
const ends: readonly RegExp[] = [
  /,?\s(?:has|have|had|was|were|is|are|got|gets|will)(?:,|\s(?:(?:just|also|now|been|be|recently|finally|conditionally|officially)\s){0,3}(?:accepted|published|presented|available|out|online|on arxiv|released|nominated|selected|awarded|featured|chosen|submitted|given|under review|live|now|at|going to|headed to)\b)/u,
  /,?\s(?:made it (?:in)?to|got into|(?:has )?found a home)\s/u,
  /,?\s(?:accepted|conditionally accepted|published (?:in|at|by|on)|presented (?:in|at|by)|to appear|appear(?:s|ed|ing) (?:in|at)|received|receives|wins|won|selected (?:as|for)|(?:is )?now (?:out|available|online))\b/u,
  /,?\s(?:and|&)\s(?:my|our|his|her|their)\s/u,
  /,\s(?:in|at|by|which|where|our|jointly|joint work|to be|to appear|led|together|with)\s/u,
  /\s[[(]\s?(?:with|joint|led|pdf|arxiv|paper|code|link|doi|slides|html|video|poster|project|oral|spotlight|accepted|acceptance|to appear|(?!part|vol|version|phase)\p{L}{3,}[^)\]]{0,9}\d)/iu,
  /[!！](?=\s|$)|\s[|｜]\s|;\s|\s\p{Extended_Pictographic}|(?<=[。])/u,
]

/** The title that nothing encloses and that begins at `start`. */
function plainSpan({ text, marks }: RichText, start: number): Span {
  const line = sentenceEnd(text, start, Math.min(text.length, start + 400))
  const words = text.slice(start, line)
  const cuts = ends.flatMap((end) => end.exec(words)?.index ?? [])
  const venue = venuesIn(words).find((one) => one.doubtful !== true && one.start > 8)
  const mark = marks.find((one) => one.type === 'link' && one.start > start + 8 && one.start < line)
  const setOff = marks.find((one) => one.start === start && isSetOffWhole({ text, marks }, one))
  const length = Math.min(
    words.length,
    setOff === undefined ? line : setOff.end - start,
    ...cuts,
    venue?.start ?? line,
    mark === undefined ? line : mark.start - start,
  )
  const title = words.slice(0, length).replace(connectors, '')
  return trimmed(text, { start, end: start + title.length }, /[\s"“”,.;:|([]/)
}

/** What leads on from a title to its venue. */
const connectors =
  /(?:[\s,(@:–—-]|\s(?:in|at|to|by|on|for|the|of|our|and|from|IEEE|ACM|USENIX|Proc\.?|Proceedings|published|presented)(?=\s|$)){1,12}$/u
