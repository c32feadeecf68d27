import { months } from '../../model/date-words.ts'
import type { RichText, Span } from '../../model/rich-text.ts'
import { thesisLabelBefore } from '../../model/thesis-genres.ts'
import { isAuthors } from './author-list.ts'
import { withoutBareYear } from './bare-year.ts'
import { headEnd } from './entry-head.ts'
import { sentenceEnd, trimmed } from './sentences.ts'
import { undated } from './undated.ts'

/** `(2026, April).`: what stands between the authors and the title. */
const dates = new RegExp(
  `(?:(?<!\\p{Lu})\\.)?[\\s,:;]{0,4}(?:${undated.source}|\\((?:[^()\\n]{0,20}[\\s,])?(?:19|20)\\d\\d[a-z]?(?:[,\\s][^()\\n]{0,20})?\\)|(?<=[.,]\\s)(?:${months}\\.?\\s)?(?:19|20)\\d\\d[a-z]?(?:,\\s${months})?)[\\s.,:;]{0,4}$`,
  'iu',
)

const openers = /[\s"'“”„‚‘`«»「『([]/

/** The authors who stand directly before `end`; undefined when anything else does. */
export function authorsBefore({ text }: RichText, end: number): Span | undefined {
  const before = trimmed(text, { start: 0, end: beforeLabel(text, end) }, openers)
  const head = headEnd(text, { start: 0, end: before.end })
  const date = dates.exec(text.slice(Math.max(head, before.end - 60), before.end))
  const dated = trimmed(text, { start: head, end: before.end - (date?.[0].length ?? 0) }, /[\s,:;]/)
  const editors = calledEditors.exec(text.slice(Math.max(head, dated.end - 12), dated.end))
  const named = { start: dated.start, end: dated.end - (editors?.[0].length ?? 0) }
  const whole = date === null ? withoutBareYear(text, named) : named
  if (isAuthors(text, whole)) return whole
  const last = lastSentence(text, whole)
  return (last.start !== whole.start || last.end !== whole.end) && isAuthors(text, last) ? last : undefined
}

/** `Moss, Ada, and Ben Alder, eds.`; `Reed, Ed.` is somebody's name. */
const calledEditors = /,\s(?:eds?\.|Eds\.|[Ee]ditors?\.?|Hrsg\.)$/u

/** `A. Moss. PhD thesis: Title`: what kind of work it is may stand before the title. */
function beforeLabel(text: string, end: number): number {
  return thesisLabelBefore(text, end)?.start ?? end
}

/** Whether nothing but a tag, a number, a year or authors stand before `end`. */
export function isAtHead(content: RichText, end: number): boolean {
  const before = trimmed(content.text, { start: 0, end: beforeLabel(content.text, end) }, openers)
  return headEnd(content.text, { start: 0, end }) >= before.end || authorsBefore(content, end) !== undefined
}

function lastSentence(text: string, { start, end }: Span): Span {
  let from = start
  for (let stop = sentenceEnd(text, from, end); stop < end - 1; stop = sentenceEnd(text, from, end)) {
    from = stop + 1
  }
  return trimmed(text, { start: from, end }, /[\s,:;.]/)
}
