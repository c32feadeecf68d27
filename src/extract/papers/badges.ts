import { preprintServerIn } from '../../model/preprint-servers.ts'
import { isPublicationState } from '../../model/publication-states.ts'
import { isRemarkOfWork } from '../../model/remarks-of-works.ts'
import type { Mark, RichText, Span } from '../../model/rich-text.ts'
import { textUnder } from '../../model/rich-text.ts'
import { seriesById, venuesIn } from '../../venues/index.ts'
import { isFilledByVenue } from './title-shape.ts'

/** What an entry says before all else of it, set apart: where it appeared, the server where it lies, or how far it is. */
export interface Badge {
  readonly label: 'venue' | 'server' | 'state'
  readonly span: Span
}

/** `` `TPAMI` `Oral` Title ``, `**Preprint** Title`: one behind another at the head of an entry. */
export function badgesIn(content: RichText): readonly Badge[] {
  const badges: Badge[] = []
  for (const mark of content.marks) {
    const from = badges.at(-1)?.span.end ?? 0
    if (/[\p{L}\p{N}[(]/u.test(content.text.slice(from, mark.start))) break
    const label = mark.start < from ? undefined : labelOf(content, mark)
    if (label !== undefined) badges.push({ label, span: { start: mark.start, end: mark.end } })
  }
  return badges
}

function labelOf(content: RichText, mark: Mark): Badge['label'] | undefined {
  if ((mark.type !== 'code' && mark.type !== 'strong') || !isBeforeTitle(content, mark.end)) return undefined
  const written = textUnder(content, mark)
  if (isPublicationState(written)) return 'state'
  if (mark.type === 'strong') return year.test(written) && isFilledByVenue(written) ? 'venue' : undefined
  if (isRemarkOfWork(written)) return 'state'
  if (isServer(written)) return 'server'
  return dated.test(written) || isVenue(written, isTitleSetApart(content, mark.end)) ? 'venue' : undefined
}

/** Whether a title or a name begins there, so that the words before are none of it: `` `Nature` as a teacher `` goes on. */
function isBeforeTitle({ text, marks }: RichText, end: number): boolean {
  const next = /^(?:[\s|]{0,3}[:：|]\s|\s)[^\p{L}\p{N}]{0,4}/u.exec(text.slice(end, end + 10))
  if (next === null) return false
  const start = end + next[0].length
  return titleStart.test(text.slice(start, start + 10)) || marks.some((mark) => mark.start === start)
}

/** A capital, a number, or a name such as `t-SNE`. */
const titleStart = /^(?:[\p{Lu}\p{Lo}\d]|\p{Ll}{1,8}(?:\p{Lu}|-\p{Lu}|\d))/u

function isTitleSetApart({ text, marks }: RichText, end: number): boolean {
  const start = end + (text.length - end - text.slice(end).trimStart().length)
  return marks.some((mark) => mark.start === start && mark.type !== 'code')
}

/** `PETS` is a venue, and may be the name of a program before a title that nothing sets apart. */
function isVenue(written: string, isAlone: boolean): boolean {
  if (isFilledByVenue(written)) return true
  const [known] = venuesIn(written)
  const isWhole = known?.start === 0 && known.end === written.length
  return isWhole && (isAlone || known.series.every((id) => seriesById(id)?.kind === 'journal'))
}

function isServer(written: string): boolean {
  const server = preprintServerIn(written)
  return server?.start === 0 && /^(?:\s(?:preprint|e-?print))?\P{L}{0,24}$/iu.test(written.slice(server.end))
}

const year = /(?:19|20)\d\d|['’]\d\d/

/** `JLeaf (2024)`, `🌿 JLeaf, 2024`, `JLeaf 2024 (Oral, Top 1%)` */
const dated =
  /^\P{L}{0,4}\p{Lu}[\p{L}\p{N}&+/ -]{1,40}?[\s'’,]{0,2}\(?(?:(?:19|20)\d\d|(?<=['’])\d\d)\)?(?:[\s,]{1,2}\(?\p{L}[\p{L}\p{N}&%., ]{1,30}\)?)?$/u
