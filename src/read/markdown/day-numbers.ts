import { readDateAt } from '../../model/written-date.ts'
import type { SyntaxNode } from './parser.ts'

/** The day that an entry begins with, `- 15. November 2022: …`, which Markdown takes for the number of a list of its own. */
export function dayThatIsANumber(list: SyntaxNode, source: string): number | undefined {
  const day = dayOf(list, source)
  const entry = list.parent
  if (day === undefined || entry?.name !== 'ListItem') return undefined
  const first = entry.parent?.firstChild
  const isCounted =
    dayOf(first?.getChild('OrderedList'), source) === 1 &&
    dayOf(first?.nextSibling?.getChild('OrderedList'), source) === 2
  return isCounted ? undefined : day
}

/** Of a list of one item that begins its entry, where the number makes a whole date with what follows. */
function dayOf(list: SyntaxNode | null | undefined, source: string): number | undefined {
  const item = list?.firstChild
  if (list?.prevSibling?.name !== 'ListMark' || item?.name !== 'ListItem' || item.nextSibling !== null)
    return undefined
  const { day, text } = numbered.exec(source.slice(item.from, item.from + 60))?.groups ?? {}
  const date = day === undefined ? undefined : readDateAt(`${day}. ${text}`, 0)
  const [reading] = date?.readings ?? []
  const isWhole = reading?.year !== undefined || /^[:：]/.test(`${day}. ${text}`.slice(date?.end))
  return isWhole && reading?.day === Number(day) && reading.month !== undefined ? Number(day) : undefined
}

const numbered = /^(?<day>\d{1,2})\.\s{1,4}[*_]{0,3}(?<text>\p{L}[^*_\n]{2,50})/u
