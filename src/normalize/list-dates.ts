import type { NewsFinding } from '../model/finding.ts'
import type { DatePlace } from './date-place.ts'
import {
  dateAtEnd,
  dateAtHead,
  dateBehindTag,
  dateBehindTitle,
  dateInLabel,
  dateInField,
  dateOnOwnLine,
  detail,
  lastDateIn,
  saysMonth,
} from './date-place.ts'

/** Where the items of one list have their dates: most lists have one place for them. */
export function datePlacesOf(list: readonly NewsFinding[]): readonly (DatePlace | undefined)[] {
  const found = list.map(candidatesOf)
  const heads = found.filter(({ head }) => head !== undefined).length
  const tails = found.filter(({ tail }) => tail !== undefined).length
  const months = found.filter(({ tail }) => tail !== undefined && saysMonth(tail)).length
  const atEnd = heads === 0 && months > 1 && months * 3 >= list.length * 2
  return found.map(({ head, tail, inside, own, labelled, titled }, index) => {
    if (list[index]?.dated === 'anywhere') return preferred(head, tail, tails > heads) ?? inside
    const set = head ?? own ?? labelled
    if (set !== undefined) return set
    if (tail !== undefined && (atEnd || tail.isBracketed === true)) return tail
    return heads === 0 ? titled : undefined
  })
}

interface Candidates {
  readonly head?: DatePlace | undefined
  readonly tail?: DatePlace | undefined
  readonly inside?: DatePlace | undefined
  /** Alone on its line or in its cell. */
  readonly own?: DatePlace | undefined
  /** In brackets behind a label: `New paper (May 2024): …`. */
  readonly labelled?: DatePlace | undefined
  /** In brackets behind a title with text below. */
  readonly titled?: DatePlace | undefined
}

function candidatesOf({ content, dated, date }: NewsFinding): Candidates {
  const { text, marks } = content
  if (date !== undefined) return { head: dateInField(date) }
  const head = dateAtHead(text, marks) ?? dateBehindTag(text)
  if (dated !== 'anywhere')
    return head === undefined
      ? {
          own: dateOnOwnLine(text),
          labelled: dateInLabel(content),
          tail: dateAtEnd(content),
          titled: dateBehindTitle(content),
        }
      : { head }
  const tail = dateAtEnd(content)
  if (head !== undefined || tail !== undefined) return { head, tail }
  return { inside: lastDateIn(text) }
}

/** The more precise; of equals where most of the list have theirs. */
function preferred(
  head: DatePlace | undefined,
  tail: DatePlace | undefined,
  atEnd: boolean,
): DatePlace | undefined {
  if (head === undefined || tail === undefined) return head ?? tail
  const difference = detail(head) - detail(tail)
  return difference > 0 || (difference === 0 && !atEnd) ? head : tail
}
