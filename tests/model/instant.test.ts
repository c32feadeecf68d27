import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatInstant, millisecondsOf, parseInstant } from '../../src/model/instant.ts'

const first = Date.UTC(2000, 0) - (Date.UTC(2400, 0) - Date.UTC(2000, 0)) * 5
const last = Date.parse('9999-12-31T23:59:59.999Z')

describe('an instant', () => {
  it('of the years 0 to 9999 is written and read back, to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (milliseconds) => {
        const instant = formatInstant(milliseconds)
        expect(instant).toMatch(/^\d{4}(?:-\d\d){2}T\d\d(?::\d\d){2}Z$/)
        expect(parseInstant(instant)).toBe(instant)
        expect(millisecondsOf(instant)).toBe(Math.floor(milliseconds / 1000) * 1000)
      }),
    )
  })

  it('is read only where the calendar has it', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((part) => String(part).padStart(2, '0'))
    const year = fc.integer({ min: 0, max: 9999 }).map((part) => String(part).padStart(4, '0'))
    fc.assert(
      fc.property(year, two, two, two, two, two, (y, month, day, hour, minute, second) => {
        const text = `${y}-${month}-${day}T${hour}:${minute}:${second}Z`
        const read = parseInstant(text)
        if (read !== undefined) expect(formatInstant(millisecondsOf(read))).toBe(text)
      }),
    )
  })

  it.each(['2025-02-30T00:00:00Z', '2023-02-29T12:00:00Z', '2025-04-31T00:00:00Z', '2025-01-01T24:00:00Z', '2025-01-01T23:59:60Z', '2025-01-01T00:00:00.000Z', '+012025-01-01T00:00:00Z', '2025-01-01T00:00:00Z\n', '2025-01-01'])(
    '%j is none', (text) => {
      expect(parseInstant(text)).toBeUndefined()
    },
  ) // prettier-ignore

  it.each([first - 1, last + 1, Number.NaN, Number.POSITIVE_INFINITY, 9e15])(
    'of %d milliseconds cannot be written in four digits of a year, and is refused',
    (milliseconds) => {
      expect(() => formatInstant(milliseconds)).toThrow(RangeError)
    },
  )
})
