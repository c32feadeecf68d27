import { targetOf } from '../model/link-target.ts'
import type { Mark, RichText } from '../model/rich-text.ts'
import { textUnder } from '../model/rich-text.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

/** Where the titles of papers stand in an entry of the news, from left to right, none twice. */
export function titlesIn(content: RichText): readonly Span[] {
  const spans = [quoted, linked, named].reduce<readonly Span[]>((found, ways) => {
    const more = ways(content).filter((span) => !found.some((other) => overlap(span, other)))
    return [...found, ...more]
  }, [])
  return spans.toSorted((a, b) => a.start - b.start)
}

/** `"Title"`, `“Title”`, `«Title»`, `《Title》`: the quotes with or without a link inside. */
function quoted({ text }: RichText): readonly Span[] {
  const pairs = /"([^"\n]+)"|“([^”\n]+)”|«([^»\n]+)»|《([^》\n]+)》|「([^」\n]+)」/gu
  return [...text.matchAll(pairs)]
    .map((match) => trimmed(text, { start: match.index + 1, end: match.index + match[0].length - 1 }))
    .filter((span) => isTitleLike(text.slice(span.start, span.end)))
}

/** `[Title](https://arxiv.org/abs/…)`: a link to a paper whose text is long enough to be one. */
function linked(content: RichText): readonly Span[] {
  return content.marks
    .filter((mark) => isPaperLink(mark) && isTitleLike(textUnder(content, mark)))
    .map((mark) => trimmed(content.text, mark))
}

/** `Our paper Title has been accepted`: a title between the noun and the verb. */
function named({ text }: RichText): readonly Span[] {
  const match = acceptance.exec(text)
  const title = match?.groups?.['title']
  if (match === null || title === undefined || !isTitleLike(title)) return []
  const start = match.index + match[0].indexOf(title)
  return [trimmed(text, { start, end: start + title.length })]
}

const acceptance =
  /\b(?:paper|article|work|manuscript|preprint)\b[,:]?\s(?:titled |entitled |called |on )?(?<title>\S[^\n]{8,300}?)\s(?:has|have|had|was|were|is|are|got|gets|will)\s(?:been |be |recently |conditionally |now )*(?:accepted|published|presented|available|out|released|nominated|selected)\b/iu

function isPaperLink(mark: Mark): boolean {
  const role = mark.type === 'link' ? targetOf(mark.href)?.role : undefined
  return role === 'paper' || role === 'preprint'
}

/** Four words or more, or a run of letters of a script that does not part words. */
function isTitleLike(text: string): boolean {
  return (
    (text.match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length >= 4 ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{6}/u.test(text)
  )
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end)
  const inner = part.replace(/^[\s"“”«»《》]+|[\s"“”«»《》.,;]+$/gu, '')
  const offset = inner === '' ? 0 : part.indexOf(inner)
  return { start: start + offset, end: start + offset + inner.length }
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
