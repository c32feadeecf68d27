import { daysInMonth } from '../../model/partial-date.ts'
import { placeAt } from '../../model/page.ts'
import type { Problem } from '../../model/problem.ts'
import type { Check, ExaminedPage } from '../check.ts'
import { elementsOn } from '../elements.ts'
import { replaceIn } from '../written-value.ts'

/** What HTML § 4.5.14 allows in `datetime` and homepages use; what this does not know is left in peace. */
const valid =
  /^(?:\d{4,}(?:-(?:\d\d|W\d\d)(?:-\d\d)?)?(?:[T ]\d\d:\d\d.*)?$|(?:--)?\d\d-\d\d$|\d\d:\d\d|P|\d+[smhdw])/i

/** Year, month and day in this order, which nobody reads in two ways. */
const written = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/

/** `<time datetime="2024-2-5">`, which browsers and search engines read as no date. */
export const invalidTime: Check = {
  name: 'invalid-time',
  title: 'a `<time>` whose `datetime` is no date of HTML',
  find: ({ pages }) => pages.flatMap(timesIn),
}

function timesIn(examined: ExaminedPage): readonly Problem[] {
  return elementsOn(examined.page).flatMap((element) => {
    const value = element.attributes['datetime']?.trim()
    if (element.name !== 'time' || value === undefined || isValid(value)) return []
    const date = dateIn(value)
    const replacement = date === undefined ? undefined : replaceIn(examined, element, value, date)
    return [
      {
        severity: 'warning' as const,
        place: replacement?.place ?? placeAt(examined.page, element.start),
        reason: `${JSON.stringify(value)} is no date that a browser understands`,
        remedy: `write ${date ?? 'it as YYYY-MM-DD'}`,
        ...(replacement === undefined ? {} : { replacement }),
      },
    ]
  })
}

function isValid(value: string): boolean {
  const [, ...parts] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? []
  return valid.test(value) && (parts.length === 0 || dateOf(parts) !== undefined)
}

function dateIn(value: string): string | undefined {
  const [, ...parts] = written.exec(value) ?? []
  return parts.length === 0 ? undefined : dateOf(parts)
}

/** Undefined where the calendar has no such day. */
function dateOf(parts: readonly string[]): string | undefined {
  const [year = 0, month = 0, day = 0] = parts.map(Number)
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return parts.map((part) => part.padStart(2, '0')).join('-')
}
