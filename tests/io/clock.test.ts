import { describe, expect, test } from 'vitest'

import { asOfInstant } from '../../src/io/clock.ts'
import { UsageError } from '../../src/io/failure.ts'

const now = (): number => Date.UTC(2026, 0, 31, 12, 0, 0, 999)

describe('asOfInstant', () => {
  test.each([
    ['--as-of first', { asOf: '2025-07-07T01:02:03Z', epoch: '0' }, '2025-07-07T01:02:03Z'],
    ['then SOURCE_DATE_EPOCH', { asOf: undefined, epoch: '86400' }, '1970-01-02T00:00:00Z'],
    ['then the time of day, to the second', { asOf: undefined, epoch: undefined }, '2026-01-31T12:00:00Z'],
    ['an empty SOURCE_DATE_EPOCH is none', { asOf: undefined, epoch: '' }, '2026-01-31T12:00:00Z'],
  ])('%s', (_, clock, instant) => {
    expect(asOfInstant({ ...clock, now })).toBe(instant)
  })

  test.each([
    '2025-07-07',
    '2025-02-30T00:00:00Z',
    '2025-01-01T24:00:00Z',
    '2025-07-07T01:02:03+02:00',
    'now',
    '0',
  ])('refuses --as-of %s', (asOf) => {
    expect(() => asOfInstant({ asOf, epoch: undefined, now })).toThrow(
      new UsageError(`Cannot read --as-of "${asOf}": expected an instant such as 2026-01-31T12:00:00Z`),
    )
  })

  test.each(['-1', '1.5', '0x10', '1e3', ' 1', '253402300800', '9'.repeat(20), 'now'])(
    'refuses SOURCE_DATE_EPOCH %s',
    (epoch) => {
      expect(() => asOfInstant({ asOf: undefined, epoch, now })).toThrow(UsageError)
    },
  )
})
