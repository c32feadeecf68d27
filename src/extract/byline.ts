import { headStart, readDateAt } from '../model/written-date.ts'
import { endOfHours } from '../model/written-time.ts'

/** What templates set around the date of an entry: `Posted on May 5, 2024 by Ada Moss`, `12 May 2024 | 2 min read`. */
const before =
  /^\W*(?:(?:posted|published|updated|written|created|date)\b[ :]*(?:on\b|by\b[^\d]{2,40}\bon\b)?\s*)?/i
const behind =
  /^[\s|·•∙,–—-]{0,20}(?:(?:by|von|par|por|di) \S.{0,40}|(?:less than )?\d{1,3}[ -]min(?:ute)?s?(?: read)?)?[\s|·•∙,.)\]–—-]{0,20}$/i

/** The date of a line that does nothing but date an entry; undefined for any other line. */
export function bylineDateIn(text: string): string | undefined {
  if (text.length > 90) return undefined
  const lead = before.exec(text)?.[0].length ?? 0
  const start = lead + headStart(text.slice(lead))
  const written = readDateAt(text, start)
  if (written === undefined || written.bare === true) return undefined
  return behind.test(text.slice(endOfHours(text, written))) ? text.slice(start, written.end) : undefined
}
